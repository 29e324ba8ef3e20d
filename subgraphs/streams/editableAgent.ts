import { CodedError } from '../../src/errors.ts';
import { assertMayEdit } from '../../src/collection/permission.ts';
import type { RequestContext } from '../../src/requestContext.ts';
import { rowOf, type DocumentNode } from '../documentNode.ts';
import { agentOrganization } from './agentOrganization.ts';

/** Returns the id of an agent that was found. Throws NOT_FOUND for null, FORBIDDEN when the viewer may not change it. */
export const editableAgent = (agent: DocumentNode | null, { viewer }: RequestContext): string => {
  if (!agent) throw new CodedError('NOT_FOUND');
  assertMayEdit({ organization: agentOrganization }, viewer, rowOf(agent));
  return rowOf(agent).key;
};
