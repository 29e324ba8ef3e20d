import { startLayouter, type LayouterOptions } from '../../src/cluster/layouter/startLayouter.ts';
import { loadConfig } from '../../src/config.ts';
import { fixedSettings } from '../../src/settings/liveSettings.ts';
import { testGraph, type TestGraph } from '../subgraphs/graph.ts';

interface Placed {
  streamChanges: {
    kind: string;
    key: string;
    node: { layout: Layout | null } | null;
  };
}

/** A layout as subscribers see it. */
export interface Layout {
  ingestHostname: string | null;
  inferenceHostname: string | null;
  dvrBackupHostnames: string[] | null;
  failoverFromHostname: string | null;
  changeReason: string | null;
  originator: string;
  nodeLayoutDecisions: { hostname: string; nodeDecision: boolean; reasons: string[] }[] | null;
}

const layoutFields = `ingestHostname inferenceHostname dvrBackupHostnames failoverFromHostname changeReason originator
  nodeLayoutDecisions { hostname nodeDecision reasons }`;

/** A cluster without media servers: what they would report is written as the poller writes it. */
export interface TestCluster extends AsyncDisposable {
  graph: TestGraph;
  /** Makes a node known that stays in contact until it is silenced. */
  addNode(hostname: string, config?: object, stats?: object): Promise<void>;
  /** As if the node had told nothing for ten minutes. */
  silence(...hostnames: string[]): Promise<void>;
  revive(hostname: string): Promise<void>;
  save(name: string, patch?: object): Promise<void>;
  /** The layout of a stream once `wanted` holds of it; learned from the feed. */
  layout(name: string, wanted: (layout: Layout) => boolean): Promise<Layout>;
  startLayouter(options?: Partial<LayouterOptions>): AsyncDisposable;
}

/** Settings with the layouter on; a node is dead after 0.3 seconds. */
export const layouterOn = fixedSettings(
  loadConfig({ LAYOUTER_ENABLED: 'true', LAYOUTER_SLEEPING_INTERVAL: '200', STREAMER_DEAD_TIMEOUT: '300' }).settings,
);

export const testCluster = async (): Promise<TestCluster> => {
  const graph = await testGraph();
  const { database, feed } = graph;
  const setContact = (hostnames: string[], at: string) =>
    database.query(`update streamer_stats set fetched_at = now() + $2::interval where hostname = any($1)`, [
      hostnames,
      at,
    ]);
  return {
    graph,
    async addNode(hostname, config = {}, stats = {}) {
      await graph.ask(
        `mutation ($hostname: String!, $patch: JSONText!) { saveStreamer(hostname: $hostname, patch: $patch) { streamer { hostname } } }`,
        { hostname, patch: JSON.stringify({ role: 'streamer', cluster_key: 'k', ...config }) },
      );
      await database.query(
        `insert into streamer_stats (hostname, stats, fetched_at) values ($1, $2, now() + interval '1 hour')`,
        [hostname, JSON.stringify(stats)],
      );
    },
    silence: async (...hostnames) => void (await setContact(hostnames, '-10 minutes')),
    revive: async (hostname) => void (await setContact([hostname], '1 hour')),
    async save(name, patch = {}) {
      await graph.ask(
        `mutation ($name: String!, $patch: JSONText!) { saveStream(name: $name, patch: $patch) { stream { name } } }`,
        { name, patch: JSON.stringify(patch) },
      );
    },
    async layout(name, wanted) {
      await using following = await graph.follow<Placed>(
        `subscription ($where: [MemberPredicate!]) { streamChanges(where: $where) { kind key node { layout { ${layoutFields} } } } }`,
        { where: [{ member: 'name', values: [name] }] },
      );
      for (;;) {
        const layout = (await following.next()).streamChanges.node?.layout;
        if (layout && wanted(layout)) return layout;
      }
    },
    startLayouter: (options = {}) =>
      startLayouter({ database, feed, settings: layouterOn, outageShare: 0.5, settleMs: 0, ...options }),
    [Symbol.asyncDispose]: () => graph[Symbol.asyncDispose](),
  };
};
