import type { JsonObject } from '../../json/lossless.ts';
import { compare } from './labels.ts';
import type { LayoutChange, Placement, StreamFacts } from './snapshot.ts';

type Hosts = Pick<Placement, 'ingest' | 'inference' | 'backups'> | null;

const roles = ['ingest', 'inference', 'dvr_backup'] as const;

/** How many streams more or fewer each node has in each role after changes; each a `StreamerLayoutPreviewItem` of REST. */
export const countDifferences = (streams: readonly StreamFacts[], changes: readonly LayoutChange[]): JsonObject[] => {
  const before = new Map<string, number>();
  const deltas = new Map<string, number>();
  for (const { placement } of streams) count(before, placement, 1);
  for (const { from, to } of changes) {
    count(deltas, from, -1);
    count(deltas, to, 1);
  }
  return [...deltas]
    .filter(([, delta]) => delta !== 0)
    .sort(([a], [b]) => compare(a, b))
    .map(([key, delta]) => {
      const [hostname = '', role = ''] = key.split('\n');
      const present = before.get(key) ?? 0;
      return { hostname, role, before: present, after: present + delta, delta };
    });
};

const count = (counts: Map<string, number>, hosts: Hosts, by: number): void => {
  if (!hosts) return;
  const [ingest, inference, backup] = roles;
  const add = (hostname: string | null, role: string) => {
    if (hostname !== null) counts.set(`${hostname}\n${role}`, (counts.get(`${hostname}\n${role}`) ?? 0) + by);
  };
  add(hosts.ingest, ingest);
  add(hosts.inference, inference);
  for (const hostname of hosts.backups) add(hostname, backup);
};
