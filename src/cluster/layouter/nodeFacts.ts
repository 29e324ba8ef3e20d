import { nodeLabels, type Label } from './labels.ts';
import type { NodeFacts } from './snapshot.ts';

type Document = Readonly<Record<string, unknown>>;

/** What is stored of a node that decides what it may take. */
export interface StoredNode {
  readonly hostname: string;
  readonly config: Document;
  /** What it last told of itself; null: nothing yet. */
  readonly stats: Document | null;
  /** Milliseconds since it last did; null: never. */
  readonly silentMs: number | null;
  /** Milliseconds since it was made known. */
  readonly knownMs: number;
  readonly cordoned: boolean;
  readonly draining: boolean;
}

/** What is known of a node from watching it. */
export interface Watched {
  readonly settled: boolean;
  readonly flaps: boolean;
  readonly pressuredPasses: number;
}

/** How nodes are looked at. */
export interface Sight {
  readonly deadAfterMs: number;
  /** How long the nodes have been watched. */
  readonly watchingMs: number;
  readonly dedicated: ReadonlySet<Label>;
}

/** Streams of a node whose limit is not configured. */
export const defaultChannelLimit = 6000;

/** Whether a node is in contact. One that was watched for less time than it may be silent is not yet called dead. */
export const contactOf = (
  { silentMs, knownMs }: StoredNode,
  { deadAfterMs, watchingMs }: Sight,
): NodeFacts['contact'] => {
  if (silentMs !== null && silentMs <= deadAfterMs) return 'online';
  return Math.min(watchingMs, knownMs) > deadAfterMs ? 'dead' : 'unknown';
};

/** Whether a node is in contact and finds nothing wrong with itself. */
export const isWell = (node: StoredNode, sight: Sight): boolean =>
  contactOf(node, sight) === 'online' && objectIn(node.stats?.['healthcheck_status'])['status'] !== 'error';

/** The facts of a stored node. */
export const nodeFacts = (node: StoredNode, sight: Sight, watched: Watched): NodeFacts => {
  const { hostname, config } = node;
  const stats = node.stats ?? {};
  const [input, output] = [numberIn(stats['input_kbit']), numberIn(stats['output_kbit'])];
  return {
    hostname,
    role: config['role'] === 'inference' || config['role'] === 'identification' ? config['role'] : 'streamer',
    namespace: String(config['namespace'] ?? ''),
    labels: nodeLabels(objectIn(config['labels']) as Record<string, string>, sight.dedicated),
    contact: contactOf(node, sight),
    silent: node.silentMs === null || node.silentMs > sight.deadAfterMs / 2,
    accepts: isWell(node, sight) && !watched.flaps && !node.cordoned && !node.draining,
    draining: node.draining,
    settled: watched.settled,
    channelLimit: numberIn(config['channel_limit']) ?? defaultChannelLimit,
    kbitLimit: positive(config['total_bandwidth']),
    kbitNow: input === null && output === null ? null : (input ?? 0) + (output ?? 0),
    dvrMbLimit: archiveMb(config, stats),
    transcodes: canTranscode(stats),
    cpuLimit: positive(config['cpu_limit']),
    cpuNow: numberIn(stats['cpu_usage']),
    pressuredPasses: watched.pressuredPasses,
  };
};

const canTranscode = (stats: Document): boolean | null => {
  if (Array.isArray(stats['transcoder_devices']) && stats['transcoder_devices'].length > 0) return true;
  return typeof stats['transcoder'] === 'boolean' ? stats['transcoder'] : null;
};

/** The room for archives: that of the storages the node tells of, or else of all its disks. */
const archiveMb = (config: Document, stats: Document): number | null => {
  const storages = [config['dvrs'], stats['dvrs']].find((list) => Array.isArray(list) && list.length > 0) as
    Document[] | undefined;
  const sizes = storages?.map(storageMb) ?? [];
  if (sizes.length > 0 && sizes.every((size) => size !== null)) return Math.floor(sum(sizes as number[]));
  const partitions = Array.isArray(stats['partitions']) ? (stats['partitions'] as Document[]) : [];
  const totals = partitions.map((partition) => numberIn(partition['total_mb'])).filter((total) => total !== null);
  return totals.length === 0 ? null : Math.floor(sum(totals));
};

const storageMb = (storage: Document): number | null => {
  const limit = positive(storage['storage_limit']);
  const size = positive(objectIn(storage['stats'])['size']);
  const usable = size === null ? null : (size * (positive(storage['disk_usage_limit']) ?? 100)) / 100;
  if (limit === null && usable === null) return null;
  return Math.min(limit ?? Infinity, usable ?? Infinity) / 1e6;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const objectIn = (value: unknown): Document =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Document) : {};

/** 64-bit integers beyond 2^53 arrive as text. */
const numberIn = (value: unknown): number | null =>
  (typeof value === 'number' || typeof value === 'string') && value !== '' && Number.isFinite(Number(value))
    ? Number(value)
    : null;

/** Zero stands for a limit that is not set. */
const positive = (value: unknown): number | null => {
  const number = numberIn(value);
  return number === null || number <= 0 ? null : number;
};
