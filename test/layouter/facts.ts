import { layOut, type Scope } from '../../src/cluster/layouter/layOut.ts';
import { nodeLabels, streamLabels } from '../../src/cluster/layouter/labels.ts';
import type {
  AgentFacts,
  Layouts,
  NodeFacts,
  Placement,
  Snapshot,
  StreamFacts,
} from '../../src/cluster/layouter/snapshot.ts';

type Given<T> = Partial<Omit<T, 'labels'>> & { labels?: Record<string, string> };

/** A streamer that is well and has room, but for what is given. */
export const node = (hostname: string, { labels = {}, ...given }: Given<NodeFacts> = {}): NodeFacts => ({
  hostname,
  role: 'streamer',
  namespace: '',
  labels: nodeLabels(labels),
  contact: 'online',
  silent: given.contact === 'dead',
  accepts: true,
  draining: false,
  settled: true,
  channelLimit: 100,
  kbitLimit: null,
  kbitNow: null,
  dvrMbLimit: null,
  transcodes: null,
  cpuLimit: null,
  cpuNow: null,
  pressuredPasses: 0,
  ...given,
});

/** A stream that needs nothing and was never placed, but for what is given. */
export const stream = (name: string, { labels = {}, ...given }: Given<StreamFacts> = {}): StreamFacts => ({
  name,
  namespace: '',
  labels: streamLabels(labels),
  disabled: false,
  kbit: 0,
  dvrMb: 0,
  copies: 0,
  transcodes: false,
  vision: false,
  agents: [],
  pinned: false,
  placement: null,
  ...given,
});

/** A placement by the layouter, but for what is given. */
export const at = (ingest: string | null, given: Partial<Placement> = {}): Placement => ({
  ingest,
  inference: null,
  backups: [],
  manual: false,
  failoverFrom: null,
  since: 1,
  ...given,
});

/** A snapshot with a guard for half of the nodes. */
export const snapshot = (
  nodes: readonly NodeFacts[],
  streams: readonly StreamFacts[],
  agents: readonly AgentFacts[] = [],
): Snapshot => ({ nodes, streams, agents, outageShare: 0.5, batch: 100 });

/** Where each changed stream goes, and why. */
export const moves = (given: Snapshot, scope?: Scope): Record<string, [ingest: string | null, reason: string | null]> =>
  Object.fromEntries(layOut(given, scope).changes.map(({ name, to, reason }) => [name, [to.ingest, reason]]));

/** The snapshot after its layouts took effect. */
export const after = (given: Snapshot, { changes, agents }: Layouts = layOut(given)): Snapshot => {
  const placed = new Map(changes.map(({ name, to }) => [name, { ...to, since: 2 }]));
  const tunnels = new Map(agents.map(({ id, to }) => [id, to]));
  return {
    ...given,
    streams: given.streams.map((each) => ({ ...each, placement: placed.get(each.name) ?? each.placement })),
    agents: given.agents.map((each) => ({ ...each, ingest: tunnels.get(each.id) ?? each.ingest })),
  };
};
