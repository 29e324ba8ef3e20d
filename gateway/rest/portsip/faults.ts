import { errorCatalogue, type CodedError, type ErrorCode } from '../../../src/errors.ts';
import { faultReply, jsonPointer, type FaultReply } from '../faults.ts';

/** PortSIP's own codes where its documentation names them; others are told as they are. */
const codeOf = (code: ErrorCode): string => {
  if (code === 'UNAUTHENTICATED') return 'UNAUTHORIZED';
  if (code === 'INTERNAL') return 'UNKNOWN';
  return errorCatalogue[code].status === 400 ? 'VALIDATE_FAILED' : code;
};

/** The error envelope of PortSIP: `detail` says which member or parameter is at fault. */
export const portsipFaults = (errors: readonly CodedError[], traceId: string): FaultReply => {
  const { status, headers } = faultReply(errors, traceId);
  const items = errors.map(({ code, message, extensions: { path, parameter } }) => {
    const detail = { ...(path && { pointer: jsonPointer(path) }), ...(parameter !== undefined && { parameter }) };
    return { code: codeOf(code), message, ...(Object.keys(detail).length > 0 && { detail }) };
  });
  return { status, headers, body: JSON.stringify({ errors: items }) };
};
