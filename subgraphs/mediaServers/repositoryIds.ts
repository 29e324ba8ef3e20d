import type { Queryable } from '../../src/db/types.ts';

/** The id of the next media server, as decimal text. */
export const nextMediaServerId = async (database: Queryable): Promise<string> => {
  const [row] = await database.query<{ id: string }>(`select nextval('media_server_ids')::text as id`);
  return row!.id;
};

/** Ids for so many new storages. */
export const nextStorageIds = async (database: Queryable, count: number): Promise<number[]> => {
  const rows = await database.query<{ id: string }>(
    `select nextval('media_server_storage_ids')::text as id from generate_series(1, $1)`,
    [count],
  );
  return rows.map(({ id }) => Number(id));
};
