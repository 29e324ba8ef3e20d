import type { Queryable } from '../../src/db/types.ts';

/** The namespaces of streams by their names; empty is the default one. Streams that do not exist are left out. */
export const namespacesOf = async (
  database: Queryable,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const rows = await database.query<{ name: string; namespace: string }>(
    `select name, coalesce(namespace, '') as namespace from streams where name = any($1)`,
    [names],
  );
  return new Map(rows.map(({ name, namespace }) => [name, namespace]));
};
