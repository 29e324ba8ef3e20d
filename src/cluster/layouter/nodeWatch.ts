import { contactOf, isWell, type Sight, type StoredNode, type Watched } from './nodeFacts.ts';

const hourMs = 3_600_000;

/** What is remembered of the nodes between looks. */
export interface NodeWatch {
  /** Milliseconds since it began to watch. */
  watchingMs(now: number): number;
  /** Looks at all nodes. `pass`: at the beginning of a full pass, which is what strain is counted by. */
  look(nodes: readonly StoredNode[], options: LookOptions): void;
  of(hostname: string): Watched;
}

export interface LookOptions {
  now: number;
  sight: Sight;
  pass: boolean;
  /** Failures within an hour that keep new streams from a node until it was well for an hour. */
  failures: number;
}

interface Memory {
  wellSince: number | null;
  failedAt: number[];
  flaps: boolean;
  settled: boolean;
  pressuredPasses: number;
}

/** Watches from `startedAt` on. A node is settled once it has been well for `settleMs`. */
export const createNodeWatch = (startedAt: number, settleMs: number): NodeWatch => {
  let memories = new Map<string, Memory>();

  const looked = (node: StoredNode, { now, sight, pass, failures }: LookOptions): Memory => {
    const before = memories.get(node.hostname);
    const well = isWell(node, sight);
    const failed = before !== undefined && before.wellSince !== null && !well && contactOf(node, sight) !== 'unknown';
    const failedAt = [...(before?.failedAt ?? []).filter((at) => at > now - hourMs), ...(failed ? [now] : [])];
    const wellSince = well ? (before?.wellSince ?? now) : null;
    const [usage, limit] = [Number(node.stats?.['cpu_usage'] ?? 0), Number(node.config['cpu_limit'] ?? 0)];
    const strained = well && limit > 0 && usage > limit;
    return {
      wellSince,
      failedAt,
      flaps: failedAt.length > 0 && (failedAt.length >= failures || (before?.flaps ?? false)),
      settled: wellSince !== null && now - wellSince >= settleMs,
      pressuredPasses: !strained ? 0 : (before?.pressuredPasses ?? 0) + Number(pass),
    };
  };

  return {
    watchingMs: (now) => now - startedAt,
    look(nodes, options) {
      memories = new Map(nodes.map((node) => [node.hostname, looked(node, options)]));
    },
    of: (hostname) => memories.get(hostname) ?? { settled: false, flaps: false, pressuredPasses: 0 },
  };
};
