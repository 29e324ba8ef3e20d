import { CodedError } from '../../src/errors.ts';
import { deleteOne } from '../writing.ts';
import type { Context } from './context.ts';
import { hasStreams } from './hasStreams.ts';
import type { MediaServerKind } from './kinds.ts';

/** Forgets a media server and returns its id. Throws what `deleteMediaServer` of the graph says. */
export const deleteMediaServer = async (
  given: { id: string; kind?: MediaServerKind | null | undefined; expectedVersion?: string | null | undefined },
  context: Context,
): Promise<string> => {
  const { id, kind, expectedVersion } = given;
  const server = await context.load.mediaServer(id);
  if (!server || (kind && server['kind'] !== kind)) {
    throw new CodedError('NOT_FOUND', 'There is no such media server');
  }
  if (server['kind'] === 'vms' && (await hasStreams(server, context))) {
    throw new CodedError('CONFLICT', 'The media server has streams');
  }
  return deleteOne(context.mediaServers, id, expectedVersion, context.request);
};
