import { polledConnection } from '../../../subgraphs/connection.ts';
import { requestedMembers } from '../../schema/requestedMembers.ts';
import { assertOwnNode } from '../../auth/ownNode.ts';
import { arranged } from '../../../subgraphs/arrangedDocuments.ts';
import { keptEpisodeSchema } from '../../../subgraphs/episodes/repositoryKept.ts';
import type { QueryResolvers } from './types.generated.ts';

export const Query: QueryResolvers = {
  episode: (_, { id }, { load }, info) => load.episode(id, requestedMembers(info).members),

  episodesToKeep: async (_, { hostname, media, openedBefore, closedAfter, orderBy, select }, { episodes, request }) => {
    assertOwnNode(request.viewer, hostname);
    const kept = await episodes.kept({
      hostname,
      media,
      openedBefore: openedBefore?.getTime() ?? null,
      closedAfter: closedAfter?.getTime() ?? null,
    });
    return kept && arranged(kept, { schema: keptEpisodeSchema(), key: 'episode_id' }, { orderBy, select });
  },

  episodes: (_, args, { episodes, feed, request }, info) => polledConnection(episodes, feed, args, request, info),
};
