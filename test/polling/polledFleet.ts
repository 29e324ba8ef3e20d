import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { startFleet } from '../../fleet/startFleet.ts';
import type { FleetNode } from '../../fleet/node/types.ts';
import type { Fleet } from '../../fleet/types.ts';
import { createNodeClient, type NodeClient } from '../../src/cluster/nodeClient.ts';
import { startPollers } from '../../src/cluster/polling/startPollers.ts';
import type { NodeReport } from '../../src/cluster/polling/types.ts';
import { Closing } from '../../src/closing.ts';
import { loadConfig } from '../../src/config.ts';
import { fixedSettings } from '../../src/settings/liveSettings.ts';
import { testGraph, type TestGraph } from '../subgraphs/graph.ts';

/** Nodes of a fleet that are polled into a database of the test's own. */
export interface PolledFleet extends AsyncDisposable {
  graph: TestGraph;
  fleet: Fleet;
  /** Ends the pollers while others wait to take over. */
  replacePollers(): Promise<void>;
  /** Every question to a node, the latest last. */
  asked: readonly Asked[];
  /** Lines of the log. */
  logged: readonly string[];
  /** Registers a node with a period of 50 ms, and more members. */
  register(node: FleetNode, config?: object): Promise<void>;
  /** Registers streams, each at a node. */
  place(streams: Readonly<Record<string, FleetNode>>): Promise<void>;
  /** Nodes that are not yet registered. */
  unused: FleetNode[];
  /** Registers the last unused node, which reports streams; resolves once that is stored. */
  reporting(streams?: readonly string[] | number, config?: object): Promise<FleetNode>;
  /** Resolves once something is stored that the node told after the call. */
  anew(node: FleetNode): Promise<NodeReport>;
  /** Resolves once a report that was stored after the call satisfies `condition`. */
  stored(node: FleetNode, condition?: (report: NodeReport) => boolean): Promise<NodeReport>;
  /** How a node is shown over REST. */
  streamer(node: FleetNode): Promise<Shown>;
  stream(name: string): Promise<Shown>;
  /** The checks of a node that fail, as it is shown. */
  failing(node: FleetNode): Promise<string[]>;
}

/** A question to a node. */
export interface Asked {
  hostname: string;
  /** Method and path without query. */
  route: string;
  body: string;
}

/** Whether a report has a stream, in this state. */
export const ofStream =
  (name: string, alive = true) =>
  ({ streams }: NodeReport): boolean =>
    streams.some((row) => row.name === name && (row.stats as { alive: boolean }).alive === alive);

/** A REST document. */
export type Shown = Record<string, unknown> & { stats: (Record<string, unknown> & { error?: string }) | null };

export const periodMs = 50;

/** Starts nodes that run nothing, and pollers; no node is registered. */
export const startPolledFleet = async (nodes: number, env: Record<string, string> = {}): Promise<PolledFleet> => {
  const closing = new Closing();
  const graph = closing.use(await testGraph({}, env));
  const fleet = closing.use(await startFleet({ nodes, inference: 1, identification: 1, cleanIntervalMs: 0 }));
  const client = closing.use(createNodeClient({ silenceMs: 250 }));
  const asked: Asked[] = [];
  const nodeClient: NodeClient = {
    ...client,
    ask(node, question) {
      const { path, method = 'GET', body } = question;
      asked.push({ hostname: node.hostname, route: `${method} ${path.replace(/\?.*/, '')}`, body: String(body ?? '') });
      return client.ask(node, question);
    },
  };
  const logged: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line) => void logged.push(line) });
  const listeners = new Set<(report: NodeReport) => void>();
  const start = () =>
    startPollers({
      ...graph,
      nodeClient,
      log,
      secretKey: randomBytes(32),
      settings: fixedSettings(loadConfig(env).settings),
      onStored: (report) => listeners.forEach((listener) => listener(report)),
    });
  const first = start();
  closing.use(first);

  const shown = async (query: string): Promise<Shown> => {
    const answer = await graph.ask<Record<string, { document: string } | null>>(query);
    return JSON.parse(Object.values(answer)[0]?.document ?? 'null') as Shown;
  };
  const streamer = ({ hostname }: FleetNode) =>
    shown(`{ streamer(hostname: ${JSON.stringify(hostname)}) { document } }`);

  const polled: PolledFleet = {
    graph,
    fleet,
    async replacePollers() {
      closing.use(start());
      await first[Symbol.asyncDispose]();
    },
    asked,
    logged,
    streamer,
    unused: [...fleet.streamers],
    async reporting(streams = [], config = {}) {
      const node = polled.unused.pop()!;
      node.setFaults({ claims: streams });
      const stored = polled.stored(node, ({ stats }) => stats !== null);
      await polled.register(node, config);
      await stored;
      return node;
    },
    async anew(node) {
      await polled.stored(node, ({ stats }) => stats !== null);
      return polled.stored(node, ({ stats }) => stats !== null);
    },
    stream: (name) => shown(`{ stream(name: ${JSON.stringify(name)}) { document } }`),
    async register(node, config = {}) {
      const { hostname, role, url: api_url } = node;
      const patch = { role, api_url, cluster_key: node.state.config.cluster_key, fetch_timeout: periodMs, ...config };
      await graph.ask(
        'mutation ($hostname: String!, $patch: JSONText) { saveStreamer(hostname: $hostname, patch: $patch) { streamer { hostname } } }',
        { hostname, patch: JSON.stringify(patch) },
      );
    },
    async place(streams) {
      const items = Object.entries(streams).map(([name, { hostname: ingest }]) => ({
        name,
        patch: JSON.stringify({ inputs: [{ url: 'fake://fake' }], layout: { ingest } }),
      }));
      await graph.ask(
        'mutation ($items: [SaveStreamItem!]!) { saveStreams(items: $items) { results { error { message } } } }',
        { items },
      );
    },
    stored: ({ hostname }, condition = () => true) =>
      new Promise((resolve) => {
        const listener = (report: NodeReport) => {
          if (report.hostname !== hostname || !condition(report)) return;
          listeners.delete(listener);
          resolve(report);
        };
        listeners.add(listener);
      }),
    async failing(node) {
      const { stats } = await streamer(node);
      const { checks = {} } = (stats?.['healthcheck_status'] ?? {}) as { checks?: Record<string, unknown> };
      return Object.keys(checks).filter((check) => checks[check] === false);
    },
    [Symbol.asyncDispose]: () => closing[Symbol.asyncDispose](),
  };
  return polled;
};
