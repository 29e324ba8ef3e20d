import { assertBulk } from '../../src/collection/save.ts';
import { CodedError } from '../../src/errors.ts';
import type { RequestContext } from '../../src/requestContext.ts';
import { itemError, type ItemError } from '../writing.ts';
import type { AgentRepository } from './repositoryAgents.ts';

/** What became of one agent: the names of the streams deleted with it, or why it stays. */
export interface AgentDeletion {
  id: string;
  streams: readonly string[] | null;
  error: ItemError | null;
}

/** Deletes agents one after the other, each with its streams. Throws BAD_USER_INPUT for more than 1,000. */
export const deleteAgentsEach = async (
  ids: readonly string[],
  agents: AgentRepository,
  request: RequestContext,
): Promise<AgentDeletion[]> => {
  assertBulk(ids);
  const results: AgentDeletion[] = [];
  for (const id of ids) {
    try {
      results.push({ id, streams: await agents.deleteWithStreams(id, request), error: null });
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
      results.push({ id, streams: null, error: itemError(error) });
    }
  }
  return results;
};
