import type { LoginFailureStore } from '../../src/auth/bruteForce.ts';
import type { SigningKeyStore } from '../../src/auth/signingKey.ts';
import { anonymous } from '../../src/auth/viewer.ts';
import { recordAudit } from '../../src/collection/audit.ts';
import type { Database } from '../../src/db/types.ts';
import type { Feed } from '../../src/feed/types.ts';

/** Attempts to log in, counted for all replicas. */
export const createLoginFailureStore = (database: Database, feed: Pick<Feed, 'ring'>): LoginFailureStore => ({
  async countAttempt(key, { limit, waitMs, nowMs }) {
    const counted = await database.query(
      `insert into login_failures as f (key, attempts, last_attempt_at) values ($1, 1, to_timestamp($4::int8 / 1000.0))
       on conflict (key) do update
         set attempts = case when f.last_attempt_at <= to_timestamp(($4::int8 - $3) / 1000.0) then 1 else f.attempts + 1 end,
             last_attempt_at = excluded.last_attempt_at
       where f.attempts < $2::int or f.last_attempt_at <= to_timestamp(($4::int8 - $3::int8) / 1000.0)
       returning key`,
      [key, limit, waitMs, nowMs],
    );
    if (counted.length > 0) return { permitted: true };
    const [row] = await database.query<{ at: string }>(
      'select (extract(epoch from last_attempt_at) * 1000)::int8 as at from login_failures where key = $1',
      [key],
    );
    return { permitted: false, lastAttemptMs: Number(row?.at ?? nowMs) };
  },

  async forgetAttempts(key) {
    await database.query('delete from login_failures where key = $1', [key]);
  },

  async takeBackAttempt(key) {
    await database.query('update login_failures set attempts = attempts - 1 where key = $1 and attempts > 0', [key]);
  },

  /** The login is not kept: now and then somebody types a password there. */
  async logFailure({ login, address, originator, traceId = null, asked }) {
    const [user] = await database.query<{ id: number }>('select id from users where lower(name) = lower($1)', [login]);
    const origin = { viewer: anonymous, clientAddress: address, originator, traceId, asked };
    await recordAudit(database, origin, [{ collection: 'users', key: user?.id ?? 'unknown', action: 'login_failed' }]);
    feed.ring('audit_events');
  },

  async forgetOldAttempts(before) {
    await database.query('delete from login_failures where last_attempt_at < to_timestamp($1::int8 / 1000.0)', [
      before,
    ]);
  },
});

/** The key that signs access tokens, sealed; the first replica's stays. */
export const createSigningKeyStore = (database: Database): SigningKeyStore => {
  const readSigningKey = async (): Promise<Buffer | null> => {
    const [row] = await database.query<{ sealed: Buffer }>('select sealed from signing_key');
    return row?.sealed ?? null;
  };
  return {
    readSigningKey,
    async keepSigningKey(sealed) {
      await database.query('insert into signing_key (sealed) values ($1) on conflict do nothing', [sealed]);
      return (await readSigningKey()) ?? sealed;
    },
  };
};
