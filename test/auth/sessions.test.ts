import { decodeJwt, decodeProtectedHeader } from 'jose';
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WrongSecretKey } from '../../src/auth/secrets.ts';
import type { Database } from '../../src/db/types.ts';
import { createIdentityStore } from '../../subgraphs/accounts/identityStore.ts';
import { testDatabase } from '../setup/database.ts';
import { seedUser, testIdentity, type TestIdentity } from './testIdentity.ts';

let database: Database;
let identity: TestIdentity;
let other: TestIdentity;

beforeAll(async () => {
  database = await testDatabase();
  [identity, other] = await Promise.all([testIdentity(database), testIdentity(database)]);
});
afterAll(async () => {
  await Promise.all([identity[Symbol.asyncDispose](), other[Symbol.asyncDispose]()]);
  await database[Symbol.asyncDispose]();
});

const login = (name: string, password = 'secret', replica = identity) =>
  replica.sessions.login({ login: name, password, address: '198.51.100.9', originator: 'test' });

const user = (name: string, members: Record<string, unknown> = {}) =>
  seedUser(database, identity, { name, password: 'secret', ...members });

test('a login gives an RS256 token that names user, session and version, and no permissions', async () => {
  const id = await user('alice');
  const { accessToken, expiresAt } = await login('alice');
  expect(decodeProtectedHeader(accessToken)).toMatchObject({ alg: 'RS256' });
  const claims = decodeJwt(accessToken);
  expect(claims).toMatchObject({
    iss: 'streamgate',
    sub: `user:${id}`,
    uid: id,
    login: 'alice',
    lvl: 'generic',
    ver: 1,
  });
  expect(Object.keys(claims).sort()).toEqual(['exp', 'iat', 'iss', 'login', 'lvl', 'sid', 'sub', 'uid', 'ver']);
  expect(claims.exp! - claims.iat!).toBe(900);
  expect(expiresAt).toBe(claims.exp! * 1000);
});

test('the login is found whatever its letter case', async () => {
  const id = await user('Bob');
  expect((await login('bOB')).account.id).toBe(id);
});

test('a token of one replica is good at another', async () => {
  const id = await user('carol');
  const { accessToken } = await login('carol');
  expect(await other.authenticator.authenticate(other.bearer(accessToken))).toMatchObject({ userId: id });
});

test('a wrong password, an unknown login, a disabled user and a user without password get one and the same answer', async () => {
  await user('dave');
  await user('disabled', { disabled: true });
  await seedUser(database, identity, { name: 'keyless' });
  const answers = await Promise.allSettled([
    login('dave', 'wrong'),
    login('nobody', 'secret'),
    login('disabled'),
    login('keyless', ''),
  ]);
  const reasons = answers.map((answer) => answer.status === 'rejected' && answer.reason);
  expect(reasons.map(({ code, message }) => [code, message])).toEqual(
    Array(4).fill(['UNAUTHENTICATED', 'The login or the password is wrong']),
  );
});

test('an access token is refused after its quarter of an hour, and renewal goes on', async () => {
  await user('erin');
  await using replica = await testIdentity(database);
  const { accessToken, refreshToken } = await login('erin', 'secret', replica);
  replica.advance(899_000);
  await replica.authenticator.authenticate(replica.bearer(accessToken));
  replica.advance(2_000);
  await expect(replica.authenticator.authenticate(replica.bearer(accessToken))).rejects.toMatchObject({
    code: 'UNAUTHENTICATED',
    message: 'The access token expired',
  });
  const renewed = await replica.sessions.refresh(refreshToken);
  await replica.authenticator.authenticate(replica.bearer(renewed.accessToken));
});

test('renewal keeps the session and gives a new refresh token', async () => {
  await user('frank');
  const first = await login('frank');
  const second = await other.sessions.refresh(first.refreshToken);
  expect(decodeJwt(second.accessToken)['sid']).toBe(decodeJwt(first.accessToken)['sid']);
  expect(second.refreshToken).not.toBe(first.refreshToken);
  await identity.sessions.refresh(second.refreshToken);
});

test('a refresh token used twice ends the whole session, the access tokens with it', async () => {
  await user('grace');
  const first = await login('grace');
  const second = await identity.sessions.refresh(first.refreshToken);
  await expect(identity.sessions.refresh(first.refreshToken)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(identity.sessions.refresh(second.refreshToken)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(other.authenticator.authenticate(other.bearer(second.accessToken))).rejects.toMatchObject({
    code: 'UNAUTHENTICATED',
  });
});

test('of two renewals at once with one token, at most one succeeds', async () => {
  await user('heidi');
  const { refreshToken } = await login('heidi');
  const answers = await Promise.allSettled([identity, other].map(({ sessions }) => sessions.refresh(refreshToken)));
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('a refresh token lasts thirty days from its issue', async () => {
  await user('ivan');
  await using replica = await testIdentity(database);
  const { refreshToken } = await login('ivan', 'secret', replica);
  replica.advance(29 * 86_400_000);
  const renewed = await replica.sessions.refresh(refreshToken);
  replica.advance(31 * 86_400_000);
  await expect(replica.sessions.refresh(renewed.refreshToken)).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

test('nothing but hashes of refresh tokens is stored', async () => {
  await user('judy');
  const { refreshToken } = await login('judy');
  const rows = await database.query<{ dump: string }>(
    `select row_to_json(t)::text || row_to_json(s)::text as dump from refresh_tokens t join sessions s on s.id = t.session_id`,
  );
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.map(({ dump }) => dump).join()).not.toContain(refreshToken);
  expect(Buffer.from(refreshToken, 'base64url')).toHaveLength(32);
});

test('an invented refresh token is refused', async () => {
  await expect(identity.sessions.refresh('invented')).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

test('logout ends the session', async () => {
  await user('ken');
  const { accessToken, refreshToken } = await login('ken');
  await identity.sessions.logout(String(decodeJwt(accessToken)['sid']));
  await expect(identity.sessions.refresh(refreshToken)).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

test('a user with two sessions at most loses the oldest with the third login', async () => {
  await user('leo', { max_sessions: 2 });
  const sessions = [await login('leo'), await login('leo'), await login('leo')];
  const renewals = await Promise.allSettled(
    sessions.map(({ refreshToken }) => identity.sessions.refresh(refreshToken)),
  );
  expect(renewals.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
});

test('logins at once respect the number of sessions together', async () => {
  const id = await user('mia', { max_sessions: 1 });
  await Promise.all([login('mia'), login('mia'), login('mia', 'secret', other)]);
  const alive = await database.query('select id from sessions where user_id = $1 and revoked_at is null', [id]);
  expect(alive).toHaveLength(1);
});

test('ended sessions, expired tokens and old failures are forgotten, living ones are kept', async () => {
  await using empty = await testDatabase();
  await using replica = await testIdentity(empty);
  const store = createIdentityStore(empty, replica.feed);
  await seedUser(empty, replica, { name: 'alice', password: 'secret' });
  const [ended, living] = [await login('alice', 'secret', replica), await login('alice', 'secret', replica)];
  await login('nobody', 'wrong', replica).catch(() => undefined);
  await replica.sessions.logout(String(decodeJwt(ended.accessToken)['sid']));
  const counts = async () => {
    const [row] = await empty.query<{ counts: string }>(
      `select json_build_array((select count(*) from sessions), (select count(*) from refresh_tokens),
                               (select count(*) from login_failures)) as counts`,
    );
    return JSON.parse(row!.counts) as number[];
  };
  await store.forgetSessions(Date.now() - 60_000);
  await store.forgetOldAttempts(Date.now() - 60_000);
  expect(await counts()).toEqual([2, 2, 1]);
  await store.forgetSessions(Date.now() + 60_000);
  await store.forgetOldAttempts(Date.now() + 60_000);
  expect(await counts()).toEqual([1, 1, 0]);
  await replica.sessions.refresh(living.refreshToken);
});

test('a replica with another SECRET_KEY does not start, instead of refusing everyone', async () => {
  await expect(testIdentity(database, { secretKey: randomBytes(32) })).rejects.toThrow(WrongSecretKey);
});

test('replicas that start together on an empty database agree on one signing key', async () => {
  await using empty = await testDatabase();
  const replicas = await Promise.all([testIdentity(empty), testIdentity(empty), testIdentity(empty)]);
  await seedUser(empty, replicas[0]!, { name: 'alice', password: 'secret' });
  const { accessToken } = await login('alice', 'secret', replicas[0]);
  for (const replica of replicas) {
    await replica.authenticator.authenticate(replica.bearer(accessToken));
    await replica[Symbol.asyncDispose]();
  }
});
