import type { Queryable } from '../../src/db/types.ts';

/** The version of the model that made the latest fingerprint of a face; null while no face was seen. */
export const latestModel = async (database: Queryable): Promise<string | null> => {
  const [row] = await database.query<{ version: string | null }>(
    `select config->'fingerprint'->>'version' as version from episodes
      where episode_type = 'face' and config ? 'fingerprint' order by position desc limit 1`,
  );
  return row?.version ?? null;
};
