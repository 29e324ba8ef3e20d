import { readAuthBackends } from '../../../subgraphs/streams/repositoryProvisionedBackends.ts';
import { readPolledNodes, readRunning, writeReport } from '../../../subgraphs/streamers/repositoryPolls.ts';
import { createConfigExternalKeys } from '../../auth/configExternalKeys.ts';
import type { SecretBox } from '../../auth/secrets.ts';
import { underLease, type Lease } from '../../db/lease.ts';
import type { Database } from '../../db/types.ts';
import type { CollectionFeed, Feed } from '../../feed/types.ts';
import type { Logger } from '../../log.ts';
import type { LiveSettings } from '../../settings/liveSettings.ts';
import type { NodeClient } from '../nodeClient.ts';
import { askingNode } from './askingNode.ts';
import { createLane } from './lanes.ts';
import type { ClusterConfig } from './nodeConfig.ts';
import { pollNode, usualPeriodMs } from './nodePoller.ts';
import { reconciler } from './reconciler.ts';
import { createStreamReports } from './streamReports.ts';
import type { NodeReport, PolledNode, WriteReport } from './types.ts';

const leaseName = 'pollers';
/** Polls at once, of nodes that answered last time and of those that did not. */
const atOnce = { answering: 128, silent: 64 };
/** The longest a change that the feed does not tell of can go unnoticed. */
const lookEveryMs = 60_000;
/** Nodes are first polled one after another, at most so far apart, milliseconds. */
const apartMs = 10;

export interface PollersOptions {
  database: Database;
  feed: Feed;
  secretBox: SecretBox;
  /** 32 bytes, from which the keys are made with which nodes ask what to run. */
  secretKey: Uint8Array;
  settings: Pick<LiveSettings, 'current'>;
  nodeClient: NodeClient;
  log?: Logger;
  /** Told of each report once it is stored. */
  onStored?: (report: NodeReport) => void;
}

/** Polls all nodes, in one of the processes that share the database, and follows which nodes there are. */
export const startPollers = (options: PollersOptions): AsyncDisposable =>
  underLease(options.database, {
    name: leaseName,
    ...(options.log && { log: options.log }),
    work: (lease) => pollNodes(options, lease),
  });

/** Polls all nodes until the lease ends. */
export const pollNodes = async (
  { database, feed, secretBox, secretKey, settings, nodeClient, log, onStored }: PollersOptions,
  lease: Pick<Lease, 'token' | 'signal'>,
): Promise<void> => {
  const ending = new AbortController();
  const signal = AbortSignal.any([lease.signal, ending.signal]);
  const polled = new Map<string, { about: string; stop: AbortController; done: Promise<void> }>();
  const write: WriteReport = async (report) => {
    await writeReport(database, { name: leaseName, token: lease.token }, report);
    onStored?.(report);
  };
  const reports = createStreamReports();
  const lanes = { answering: createLane(atOnce.answering), silent: createLane(atOnce.silent) };
  const deadAfterMs = () => settings.current().streamerDeadTimeoutMs;
  const { keyOf } = createConfigExternalKeys(secretKey);
  let authBackends: ClusterConfig['authBackends'] | null = null;
  let lost: unknown = null;

  const cluster = (): ClusterConfig | null => {
    const { nodeConfigProvisionEnabled, apiUrl } = settings.current();
    return nodeConfigProvisionEnabled && authBackends ? { apiUrl, keyOf, authBackends } : null;
  };

  const begin = (node: PolledNode, firstAfterMs: number): void => {
    const stop = new AbortController();
    const stopping = AbortSignal.any([signal, stop.signal]);
    const asking = askingNode(nodeClient, node.address, node.provisioned.clusterKey);
    const intervalMs = () => settings.current().configExternalReconciliationIntervalMs;
    const logged = log && { log };
    const afterStats =
      node.address.role === 'streamer' ? reconciler({ node, asking, cluster, intervalMs, ...logged }) : undefined;
    const poller = { node, asking, reports, write, deadAfterMs, lanes, firstAfterMs, ...logged };
    const done = pollNode({ ...poller, ...(afterStats && { afterStats }) }, stopping).catch(fail);
    polled.set(node.address.hostname, { about: aboutOf(node), stop, done });
  };

  const fail = (error: unknown): void => {
    lost ??= error;
    ending.abort();
  };

  const end = async (hostname: string): Promise<void> => {
    const present = polled.get(hostname);
    polled.delete(hostname);
    present?.stop.abort();
    await present?.done;
  };

  const follow = async (): Promise<void> => {
    const nodes = await readPolledNodes(database, secretBox);
    const known = new Set(nodes.map(({ address }) => address.hostname));
    const gone = [...polled.keys()].filter((hostname) => !known.has(hostname));
    await Promise.all(gone.map(end));
    for (const hostname of reports.hostnames()) {
      if (known.has(hostname)) continue;
      const streams = reports.expire(hostname, { now: performance.now(), staleMs: 0 });
      await write({ hostname, stats: null, reached: false, dvrs: null, streams, agents: [] });
    }
    const changed = nodes.filter((node) => polled.get(node.address.hostname)?.about !== aboutOf(node));
    const windowMs = Math.min(usualPeriodMs, changed.length * apartMs);
    for (const [index, node] of changed.entries()) {
      await end(node.address.hostname);
      begin(node, (windowMs * index) / changed.length);
    }
  };

  const followAuthBackends = () =>
    eachChange(feed.collection('auth_backends'), signal, async () => {
      authBackends = await readAuthBackends(database);
    });

  let following: Promise<void> = Promise.resolve();
  try {
    reports.inherit(await readRunning(database), performance.now());
    following = followAuthBackends().catch(fail);
    await eachChange(feed.collection('streamers'), signal, follow);
  } finally {
    ending.abort();
    await Promise.all([following, ...[...polled.values()].map(({ done }) => done)]);
  }
  if (lost !== null) throw lost;
};

/** Does something at once, and after each change. */
const eachChange = async (feed: CollectionFeed, signal: AbortSignal, work: () => Promise<void>): Promise<void> => {
  while (!signal.aborted) {
    // Taken before looking: what changes after that ends the wait.
    const head = await feed.refresh();
    await work();
    await feed.waitAfter(head, lookEveryMs, signal);
  }
};

/** Changes with all that decides how a node is polled. */
const aboutOf = ({ lastStats: _, ...node }: PolledNode): string =>
  JSON.stringify(node, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
