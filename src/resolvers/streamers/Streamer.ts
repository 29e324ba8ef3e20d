import { documentText, rowOf, versionOf } from '../../../subgraphs/documentNode.ts';
import { streamerFacts } from '../../cluster/health/streamerFacts.ts';
import { streamerHealth } from '../../cluster/health/streamerHealth.ts';
import { requestedMembers } from '../../schema/requestedMembers.ts';
import type { StreamerResolvers } from './types.generated.ts';

export const Streamer: StreamerResolvers = {
  __resolveReference: ({ hostname }, { load }, info) =>
    load.streamer(hostname, requestedMembers(info, 'Streamer').members),
  version: versionOf,
  health: (streamer) => streamerHealth(streamerFacts(streamer)),
  config: async (streamer, _, { load }) => (await load.config.load(rowOf(streamer).key)) ?? {},
  maintenance: (streamer, _, { streamers }) => streamers.maintenance.load(rowOf(streamer).key),
  document: (streamer, { select }, { load }) =>
    documentText(streamer, select && ((hostname) => load.streamer(hostname, select))),
};
