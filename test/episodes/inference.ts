import { startFleet } from '../../fleet/startFleet.ts';
import type { Fleet, FleetOptions } from '../../fleet/types.ts';
import { Closing } from '../../src/closing.ts';
import { startEpisodes, type EpisodesOptions } from '../../src/cluster/episodes/startEpisodes.ts';
import { fixedSettings, type LiveSettings } from '../../src/settings/liveSettings.ts';
import { loadConfig } from '../../src/config.ts';
import { storedNodes } from '../../subgraphs/streamers/repositoryNodes.ts';
import { testGraph, type TestGraph } from '../subgraphs/graph.ts';

/** A graph whose database knows the nodes of a fleet. */
export interface Site extends AsyncDisposable {
  graph: TestGraph;
  fleet: Fleet;
  /** Starts a collector; of several, one works. */
  collector(options?: Partial<EpisodesOptions>): AsyncDisposable;
  /** Episodes as stored, in the order of their ids. */
  stored(): Promise<StoredEpisode[]>;
  /** The episodes once `holds` of them; looks again after each change. */
  until(holds: (episodes: StoredEpisode[]) => boolean): Promise<StoredEpisode[]>;
}

export interface StoredEpisode {
  id: string;
  position: number;
  config: Record<string, unknown>;
}

export const settingsOf = (environment: Record<string, string>): LiveSettings =>
  fixedSettings(loadConfig({ EPISODES_BUFFER_DELAY: '20', ...environment }).settings);

/** Saves the nodes of a fleet as an operator does. */
export const register = async (
  graph: TestGraph,
  fleet: Fleet,
  namespaces: Record<string, string> = {},
): Promise<void> => {
  await graph.ask(
    `mutation ($items: [SaveStreamerItem!]!) { saveStreamers(items: $items) { results { error { message } } } }`,
    {
      items: fleet.nodes.map(({ hostname, role, url }) => ({
        hostname,
        patch: JSON.stringify({
          role,
          api_url: url,
          cluster_key: `fleet-cluster-key-${hostname}`,
          ...(namespaces[hostname] && { namespace: namespaces[hostname] }),
        }),
      })),
    },
  );
};

export const startSite = async (
  options: FleetOptions = {},
  environment: Record<string, string> = {},
): Promise<Site> => {
  const closing = new Closing();
  try {
    const graph = closing.use(await testGraph());
    const fleet = closing.use(await startFleet({ nodes: 0, episodesPerMinute: 0, ...options }));
    await register(graph, fleet);
    const { database, feed, secretBox } = graph;
    const stored = async () =>
      (
        await database.query<{ id: string; position: string; config: string }>(
          'select id, position, config from episodes order by id',
        )
      ).map(({ id, position, config }) => ({
        id,
        position: Number(position),
        config: JSON.parse(config) as Record<string, unknown>,
      }));
    return {
      graph,
      fleet,
      stored,
      collector: (more = {}) =>
        startEpisodes({
          database,
          feed,
          nodes: storedNodes(database, secretBox),
          settings: settingsOf(environment),
          pollSeconds: 1,
          ttlMs: 1000,
          ...more,
        }),
      async until(holds) {
        const episodes = feed.collection('episodes');
        for (;;) {
          const head = await episodes.refresh();
          const present = await stored();
          if (holds(present)) return present;
          if (!(await episodes.waitAfter(head, 20_000, new AbortController().signal))) {
            throw new Error(`Not so: ${String(holds)}: ${JSON.stringify(present).slice(0, 2000)}`);
          }
        }
      },
      [Symbol.asyncDispose]: () => closing[Symbol.asyncDispose](),
    };
  } catch (error) {
    await closing[Symbol.asyncDispose]();
    throw error;
  }
};
