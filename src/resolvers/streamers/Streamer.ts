import { documentText, rowOf, versionOf } from '../../../subgraphs/documentNode.ts';
import { selectedOfWatcher } from '../../../subgraphs/streamers/watcherMembers.ts';
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
  zones: async (streamer, _, { load }) => {
    const found = await load.streamerOfWatcher(rowOf(streamer).key, ['zones']);
    return (found?.['zones'] ?? null) as string[] | null;
  },
  watcherConfig: (streamer, _, { load }) => load.watcherConfig.load(rowOf(streamer).key),
  document: (streamer, { select, api }, { load }) =>
    documentText(
      streamer,
      api === 'watcher-admin'
        ? (hostname) => load.streamerOfWatcher(hostname, selectedOfWatcher(select))
        : select && ((hostname) => load.streamer(hostname, select)),
    ),
};
