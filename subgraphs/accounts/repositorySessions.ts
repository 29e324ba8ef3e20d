import type { Rotation, SessionStore } from '../../src/auth/sessions.ts';
import { recordAudit } from '../../src/collection/audit.ts';
import type { Database, Queryable } from '../../src/db/types.ts';
import type { Feed } from '../../src/feed/types.ts';

interface TokenRow {
  session_id: string;
  user_id: number;
  used: boolean;
  expired: boolean;
  revoked: boolean;
}

/** A user's position moves when sessions end, so that every replica hears of it at once. */
const moveUser = (transaction: Queryable, userId: number) =>
  transaction.query(`update users set position = feed_next('users') where id = $1`, [userId]);

/** Users are locked before their sessions everywhere, or two transactions could wait for each other. */
const lockUser = (transaction: Queryable, sessionId: string) =>
  transaction.query('select 1 from users where id = (select user_id from sessions where id = $1) for no key update', [
    sessionId,
  ]);

/** Sessions and the chains of refresh tokens that keep them alive. Times go by the caller's clock. */
export const createSessionStore = (database: Database, feed: Pick<Feed, 'ring'>): SessionStore => ({
  async openSession({ id, userId, tokenHash, openedAt, expiresAt, clientAddress, originator, traceId, asked }) {
    const { opened, ended } = await database.transaction(async (transaction) => {
      // The lock makes logins of one user take turns, so that together they respect maxSessions.
      const [user] = await transaction.query<{ max_sessions: number | null }>(
        'select max_sessions from users where id = $1 and disabled is not true for no key update',
        [userId],
      );
      if (!user) return { opened: false, ended: 0 };
      await transaction.query(
        `insert into sessions (id, user_id, opened_at, renewed_at, expires_at, client_address, originator)
         values ($1, $2, to_timestamp($3::int8 / 1000.0), to_timestamp($3::int8 / 1000.0),
                 to_timestamp($4::int8 / 1000.0), $5, $6)`,
        [id, userId, openedAt, expiresAt, clientAddress, originator],
      );
      await transaction.query(
        `insert into refresh_tokens (hash, session_id, expires_at) values ($1, $2, to_timestamp($3::int8 / 1000.0))`,
        [tokenHash, id, expiresAt],
      );
      const superfluous = await transaction.query(
        `update sessions set revoked_at = now() where id in (
           select id from sessions
            where user_id = $1 and revoked_at is null and expires_at > to_timestamp($2::int8 / 1000.0)
            order by opened_at desc, (id = $3::uuid) desc offset nullif($4::int, 0)
         ) and $4::int > 0 returning id`,
        [userId, openedAt, id, user.max_sessions],
      );
      const origin = { viewer: { subject: `user:${userId}` }, clientAddress, originator, traceId, asked };
      await recordAudit(transaction, origin, [{ collection: 'users', key: userId, action: 'login' }]);
      if (superfluous.length > 0) await moveUser(transaction, userId);
      return { opened: true, ended: superfluous.length };
    });
    if (ended > 0) feed.ring('users');
    if (opened) feed.ring('audit_events');
    return opened;
  },

  async rotateRefreshToken({ from, to, at, expiresAt }) {
    const rotation = await database.transaction(async (transaction): Promise<Rotation> => {
      const [token] = await transaction.query<TokenRow>(
        `select t.session_id, s.user_id, t.used_at is not null as used, s.revoked_at is not null as revoked,
                t.expires_at <= to_timestamp($2::int8 / 1000.0) as expired
           from refresh_tokens t join sessions s on s.id = t.session_id
          where t.hash = $1 for update of t`,
        [from, at],
      );
      if (!token || token.revoked || token.expired) return { outcome: 'dead' };
      if (token.used) {
        await lockUser(transaction, token.session_id);
        await transaction.query('update sessions set revoked_at = now() where id = $1', [token.session_id]);
        await moveUser(transaction, token.user_id);
        return { outcome: 'reused' };
      }
      await transaction.query('update refresh_tokens set used_at = now() where hash = $1', [from]);
      await transaction.query(
        `insert into refresh_tokens (hash, session_id, expires_at) values ($1, $2, to_timestamp($3::int8 / 1000.0))`,
        [to, token.session_id, expiresAt],
      );
      await transaction.query(
        `update sessions set renewed_at = to_timestamp($2::int8 / 1000.0), expires_at = to_timestamp($3::int8 / 1000.0)
          where id = $1`,
        [token.session_id, at, expiresAt],
      );
      return { outcome: 'rotated', userId: token.user_id, sessionId: token.session_id };
    });
    if (rotation.outcome === 'reused') feed.ring('users');
    return rotation;
  },

  async revokeSession(sessionId, origin) {
    const moved = await database.transaction(async (transaction) => {
      await lockUser(transaction, sessionId);
      const users = await transaction.query<{ id: number }>(
        `with ended as (
           update sessions set revoked_at = now() where id = $1 and revoked_at is null returning user_id
         )
         update users set position = feed_next('users') where id in (select user_id from ended) returning id`,
        [sessionId],
      );
      const changes = users.map(({ id }) => ({ collection: 'users', key: id, action: 'logout' as const }));
      if (origin) await recordAudit(transaction, origin, changes);
      return users;
    });
    if (moved.length === 0) return;
    feed.ring('users');
    feed.ring('audit_events');
  },

  async forgetSessions(before) {
    await database.query('delete from refresh_tokens where expires_at < to_timestamp($1::int8 / 1000.0)', [before]);
    await database.query(
      `delete from sessions where expires_at < to_timestamp($1::int8 / 1000.0)
                               or revoked_at < to_timestamp($1::int8 / 1000.0)`,
      [before],
    );
  },
});
