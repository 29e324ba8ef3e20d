import type { Saving } from '../../src/collection/collection.ts';
import { organizationsWith } from '../../src/collection/scope.ts';
import { CodedError } from '../../src/errors.ts';
import { agentIdsIn } from './agentOfStream.ts';

/**
 * An agent opens the network it stands in: who is limited to organizations may only use agents of organizations where they may
 * edit streams. What a stream uses already, it may go on using. Throws BAD_USER_INPUT, also for an agent that does not exist yet.
 */
export const assertMayUseAgents = async ({ document, current, viewer, transaction }: Saving): Promise<void> => {
  if (viewer.seesAllOrganizations) return;
  const before = new Set(agentIdsIn(current?.['inputs']));
  const added = agentIdsIn(document['inputs']).filter((id) => !before.has(id));
  if (added.length === 0) return;
  const usable = await transaction.query<{ id: string }>(
    'select id from agents where id = any($1) and organization_id = any($2::int4[])',
    [added, organizationsWith(viewer, ({ canEditStreams }) => canEditStreams)],
  );
  const known = new Set(usable.map(({ id }) => id));
  const missing = added.find((id) => !known.has(id));
  if (missing === undefined) return;
  throw new CodedError('BAD_USER_INPUT', `There is no agent ${missing} that you may use`, { path: ['inputs'] });
};
