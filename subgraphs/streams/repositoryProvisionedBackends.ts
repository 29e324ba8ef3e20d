import type { Queryable } from '../../src/db/types.ts';
import { parseExact, type JsonObject } from '../../src/json/lossless.ts';

/** All auth backends as nodes are told them, by name. */
export const readAuthBackends = async (database: Queryable): Promise<JsonObject[]> => {
  const rows = await database.query<{ name: string; config: string }>(
    'select name, config from auth_backends order by name',
  );
  return rows.map(({ name, config }) => ({ ...(parseExact(config) as JsonObject), name }));
};
