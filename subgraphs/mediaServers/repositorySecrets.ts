import type { SecretBox } from '../../src/auth/secrets.ts';
import type { Queryable } from '../../src/db/types.ts';
import type { MediaServerSecrets } from './secrets.ts';

/** The secrets of media servers as stored now, by id; servers without any are left out. */
export const mediaServerSecrets = async (
  database: Queryable,
  box: SecretBox,
  ids: readonly string[],
): Promise<ReadonlyMap<string, MediaServerSecrets>> => {
  const rows = await database.query<{ id: string; secrets: Buffer }>(
    'select id, secrets from media_servers where id = any($1::int8[]) and secrets is not null order by id',
    [ids],
  );
  return new Map(rows.map(({ id, secrets }) => [id, JSON.parse(box.open(secrets)) as MediaServerSecrets]));
};
