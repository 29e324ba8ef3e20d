import type { Queryable } from '../../src/db/types.ts';
import type { Share } from './playAuthorization/shares.ts';

/** What a key of a share opens; null when there is no such share, or it has expired. */
export const shareOfKey =
  (database: Queryable) =>
  async (key: string): Promise<Share | null> => {
    const [row] = await database.query<{ media: string | null; permissions: string | null; expires_at: string | null }>(
      `select media, permissions, (extract(epoch from expires_at) * 1000)::int8 as expires_at from share_keys
        where key = $1 and (expires_at is null or expires_at > now())`,
      [key],
    );
    if (!row) return null;
    const { media, permissions, expires_at: expiresAt } = row;
    return {
      media,
      permissions: permissions === null ? [] : (JSON.parse(permissions) as Share['permissions']),
      expiresAt: expiresAt === null ? null : Number(expiresAt),
    };
  };
