import type { Queryable } from '../../src/db/types.ts';
import { RawJson } from '../../src/json/rawJson.ts';
import type { StoredConfig } from '../documentRepository.ts';

/** What is laid over streams, of those that have something. */
export const readOverrides = async (
  database: Queryable,
  names: readonly string[],
): Promise<readonly StoredConfig[]> => {
  const rows = await database.query<{ key: string; config: string }>(
    'select name as key, override as config from streams where name = any($1) and override is not null order by 1',
    [names],
  );
  return rows.map(({ key, config }) => ({ key, config: new RawJson(config) }));
};
