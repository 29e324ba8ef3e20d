import type { Queryable } from '../../src/db/types.ts';

/** Which version of its streams a node shall have now. */
export interface NodeVersion {
  /** Grows with whatever changes what the node is told; milliseconds since 1970. */
  version: number;
  isRestreamer: boolean;
}

/** The version of a node; null: there is no such node. */
export type NodeVersions = (hostname: string) => Promise<NodeVersion | null>;

/**
 * Reads versions of nodes. Who asks in the same turn of the event loop shares a statement; it begins after all of them asked,
 * so no answer is older than anything that was told before, by whichever replica.
 */
export const nodeVersions = (database: Queryable): NodeVersions => {
  let next: { hostnames: Set<string>; found: Promise<Map<string, NodeVersion>> } | null = null;

  const begin = () => {
    const hostnames = new Set<string>();
    const found = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      next = null;
      return read(database, [...hostnames]);
    });
    return { hostnames, found };
  };

  return async (hostname) => {
    const { hostnames, found } = (next ??= begin());
    hostnames.add(hostname);
    return (await found).get(hostname) ?? null;
  };
};

const read = async (database: Queryable, hostnames: readonly string[]): Promise<Map<string, NodeVersion>> => {
  const rows = await database.query<{ hostname: string; version: string; is_restreamer: boolean }>(
    {
      name: 'node_versions',
      text: `select n.hostname, coalesce(v.version, 0) as version, n.is_restreamer
        from streamer_nodes n left join provisioning_versions v on v.node = n.hostname
        where n.hostname = any($1::text[])`,
    },
    [hostnames],
  );
  return new Map(
    rows.map(({ hostname, version, is_restreamer: isRestreamer }) => [
      hostname,
      { version: Number(version), isRestreamer },
    ]),
  );
};
