import { polledConnection } from '../../../subgraphs/connection.ts';
import { documentNode, rowOf } from '../../../subgraphs/documentNode.ts';
import { pageRequest } from '../../schema/pageRequest.ts';
import { requestedMembers } from '../../schema/requestedMembers.ts';
import { assertOwnNode } from '../../auth/ownNode.ts';
import { arranged } from '../../../subgraphs/arrangedDocuments.ts';
import { keptEpisodeSchema } from '../../../subgraphs/episodes/repositoryKept.ts';
import type { QueryResolvers } from './types.generated.ts';

export const Query: QueryResolvers = {
  episode: async (_, { id, dvrPresenceCheck }, { load, checkRecordings, request }, info) => {
    const { members } = requestedMembers(info);
    const episode = await load.episode(id, members);
    if (!episode || !dvrPresenceCheck) return episode;
    const [checked] = await checkRecordings([rowOf(episode)], members, request.signal);
    return checked ? documentNode(checked) : null;
  },

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

  episodes: async (_, { dvrPresenceCheck, ...args }, { episodes, feed, request, checkRecordings }, info) => {
    const page = await polledConnection(episodes, feed, args, request, info);
    if (!dvrPresenceCheck) return page;
    const { select } = pageRequest(args, request.viewer, info);
    return { ...page, rows: await checkRecordings(page.rows, select, request.signal) };
  },
};
