import { errorCatalogue, type CodedError } from '../../../src/errors.ts';
import { faultReply, type FaultReply } from '../faults.ts';

/** What the VMS says where what is wrong is told by member. */
const invalid = 'The given data was invalid.';

/** The errors of the VMS API: what does not validate is 422 with the messages of each member, the rest a message. */
export const vmsFaults = (errors: readonly CodedError[], traceId: string): FaultReply => {
  const { status, headers } = faultReply(errors, traceId);
  if (!errors.every(({ code }) => errorCatalogue[code].status === 400)) {
    return { status, headers, body: JSON.stringify({ message: errors[0]?.message ?? '' }) };
  }
  const members: Record<string, string[]> = {};
  for (const { message, extensions } of errors) {
    const member = extensions.path?.join('.') || extensions.parameter || 'body';
    (members[member] ??= []).push(message);
  }
  return { status: 422, headers, body: JSON.stringify({ message: invalid, errors: members }) };
};
