import DataLoader from 'dataloader';
import type { Queryable } from '../../src/db/types.ts';

/** Loads the streamer on the machine of a host or address, as its hostname; null when the cluster has none there. */
export const streamerOfHostLoader = (database: Queryable): DataLoader<string, string | null> =>
  new DataLoader(
    async (hosts) => {
      const rows = await database.query<{ host: string; hostname: string }>(
        'select host, hostname from streamer_hosts where host = any($1) order by host',
        [hosts],
      );
      const found = new Map(rows.map(({ host, hostname }) => [host, hostname]));
      return hosts.map((host) => found.get(host) ?? null);
    },
    { cache: false },
  );

/** Loads whether streams are placed on the node on a host or address. */
export const hasStreamsOnHostLoader = (database: Queryable): DataLoader<string, boolean> =>
  new DataLoader(
    async (hosts) => {
      const rows = await database.query<{ host: string }>(
        `select host from streamer_hosts where host = any($1)
          and exists (select from stream_places p where p.ingest = streamer_hosts.hostname) order by host`,
        [hosts],
      );
      const found = new Set(rows.map(({ host }) => host));
      return hosts.map((host) => found.has(host));
    },
    { cache: false },
  );
