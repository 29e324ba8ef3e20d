import { maskedUserKey, newUserKey, userKeyHash, userKeyId, type UserKeyStore } from '../../src/auth/userKeys.ts';
import type { Viewer } from '../../src/auth/viewer.ts';
import { recordAudit, type AuditAction } from '../../src/collection/audit.ts';
import type { Database, Queryable } from '../../src/db/types.ts';
import { CodedError } from '../../src/errors.ts';
import type { Feed } from '../../src/feed/types.ts';
import type { Writer } from '../documentRepository.ts';
import { assertCovers } from './authority.ts';
import { lockUser } from './repositoryUsers.ts';

/** What is told of a permanent key; times are milliseconds since 1970. */
export interface UserKeyInfo {
  masked: string;
  createdAt: number;
  lastUsedAt: number | null;
}

export interface UserKeyRepository {
  /** By user; those without a key are left out. */
  infos(userIds: readonly number[]): Promise<ReadonlyMap<number, UserKeyInfo>>;
  /** A new key in place of the one there was. Throws NOT_FOUND, FORBIDDEN. */
  create(userId: number, writer: Writer): Promise<string>;
  /** Throws NOT_FOUND also when the user has none, FORBIDDEN. */
  remove(userId: number, writer: Writer): Promise<void>;
}

/** Keys as authentication reads them. */
export const createUserKeyStore = (database: Queryable): UserKeyStore => ({
  async useUserKey(id) {
    const [row] = await database.query<{ user_id: number; hash: Buffer; permissions_version: number }>(
      `update user_api_keys k set last_used_at = now() from users u
        where k.id = $1 and u.id = k.user_id returning k.user_id, k.hash, u.permissions_version`,
      [id],
    );
    return row ? { userId: row.user_id, hash: row.hash, permissionsVersion: row.permissions_version } : null;
  },
});

/** Permanent keys of users. A new version of the user's permissions makes every process read the key anew. */
export const createUserKeyRepository = (database: Database, feed: Feed): UserKeyRepository => {
  const change = async (userId: number, writer: Writer, write: (transaction: Queryable) => Promise<AuditAction>) => {
    const { viewer } = writer;
    await database.transaction(async (transaction) => {
      const { account } = await lockUser(transaction, viewer, userId);
      assertMayIssueFor(viewer, userId);
      assertCovers(viewer, account);
      const action = await write(transaction);
      await recordAudit(transaction, writer, [{ collection: 'user_api_keys', key: userId, action }]);
      await transaction.query(
        `update users set permissions_version = permissions_version + 1, position = feed_next('users') where id = $1`,
        [userId],
      );
    });
    feed.ring('users');
    feed.ring('audit_events');
  };

  return {
    async infos(userIds) {
      const rows = await database.query<{ user_id: number; id: string; created: string; used: string | null }>(
        `select user_id, id, (extract(epoch from created_at) * 1000)::int8 as created,
                (extract(epoch from last_used_at) * 1000)::int8 as used
           from user_api_keys where user_id = any($1::int4[])`,
        [userIds],
      );
      return new Map(
        rows.map(({ user_id, id, created, used }) => [
          user_id,
          { masked: maskedUserKey(id), createdAt: Number(created), lastUsedAt: used === null ? null : Number(used) },
        ]),
      );
    },

    async create(userId, writer) {
      const key = newUserKey();
      await change(userId, writer, async (transaction) => {
        await transaction.query(
          `insert into user_api_keys (user_id, id, hash) values ($1, $2, $3)
           on conflict (user_id)
             do update set id = excluded.id, hash = excluded.hash, created_at = now(), last_used_at = null`,
          [userId, userKeyId(key), userKeyHash(key)],
        );
        return 'create';
      });
      return key;
    },

    remove: (userId, writer) =>
      change(userId, writer, async (transaction) => {
        const gone = await transaction.query('delete from user_api_keys where user_id = $1 returning 1', [userId]);
        if (gone.length === 0) throw new CodedError('NOT_FOUND', 'The user has no key');
        return 'delete';
      }),
  };
};

/** One's own key takes no scope; another's takes the one for writing accounts, which credentials with few rights lack. */
const assertMayIssueFor = (viewer: Viewer, userId: number): void => {
  if (viewer.userId === userId || viewer.scopes.has('accounts:write')) return;
  throw new CodedError('FORBIDDEN');
};
