import DataLoader from 'dataloader';
import type { Queryable } from '../../src/db/types.ts';

/** What a node is kept for, as it is stored. */
export type MaintenanceMode = 'in_service' | 'cordoned' | 'draining';

/** How a node is taken out of service. */
export interface Maintenance {
  readonly mode: MaintenanceMode;
  readonly since: Date | null;
  readonly streamsAtStart: number | null;
  readonly streamsLeft: number;
  readonly isDrained: boolean;
}

interface Row {
  hostname: string;
  mode: MaintenanceMode | null;
  since: string | null;
  at_start: string | null;
  left: string;
}

/** How nodes are taken out of service, all that are asked about together in one statement. */
export const maintenanceLoader = (database: Queryable): DataLoader<string, Maintenance> =>
  new DataLoader(
    async (hostnames) => {
      const rows = await database.query<Row>(
        `select n.hostname, n.maintenance->>'mode' as mode, n.maintenance->>'since' as since,
            n.maintenance->>'streams' as at_start, placed.ingest + placed.inference + placed.dvr_backups as left
          from streamers n cross join lateral streams_on_node(n.hostname) as placed where n.hostname = any($1)`,
        [hostnames],
      );
      const found = new Map(rows.map((row) => [row.hostname, maintenanceOf(row)]));
      return hostnames.map((hostname) => found.get(hostname) ?? inService);
    },
    { cache: false },
  );

const inService: Maintenance = {
  mode: 'in_service',
  since: null,
  streamsAtStart: null,
  streamsLeft: 0,
  isDrained: false,
};

const maintenanceOf = ({ mode, since, at_start: atStart, left }: Row): Maintenance => ({
  mode: mode ?? 'in_service',
  since: since === null ? null : new Date(Number(since)),
  streamsAtStart: atStart === null ? null : Number(atStart),
  streamsLeft: Number(left),
  isDrained: mode === 'draining' && Number(left) === 0,
});

/** What is stored of a node that is to be kept so from now on. */
export const maintenanceToStore = async (
  database: Queryable,
  hostname: string,
  mode: MaintenanceMode,
): Promise<string | null> => {
  if (mode === 'in_service') return null;
  const [row] = await database.query<{ maintenance: string }>(
    `select jsonb_build_object('mode', $2::text, 'since', (extract(epoch from now()) * 1000)::int8,
        'streams', placed.ingest + placed.inference + placed.dvr_backups) as maintenance
      from streams_on_node($1) as placed`,
    [hostname, mode],
  );
  return row?.maintenance ?? null;
};
