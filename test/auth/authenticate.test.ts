import { SignJWT } from 'jose';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assertOwnNode } from '../../src/auth/ownNode.ts';
import { signClusterHeader } from '../../src/auth/clusterHeader.ts';
import type { Revocation } from '../../src/auth/revocations.ts';
import type { Viewer } from '../../src/auth/viewer.ts';
import { countStatements } from '../../src/db/statements.ts';
import type { Database } from '../../src/db/types.ts';
import { testDatabase } from '../setup/database.ts';
import { changeUser, seedUser, testIdentity, type TestIdentity } from './testIdentity.ts';

let database: Database;
let identity: TestIdentity;
let other: TestIdentity;
const options = {
  editAuth: { login: 'root', password: 'pass:word' },
  clusterKeys: { node1: 'key1', node2: 'key2', node3: 'shared', node4: 'shared' },
};

beforeAll(async () => {
  database = await testDatabase();
  identity = await testIdentity(database, options);
  other = await testIdentity(database, options);
});
afterAll(async () => {
  await Promise.all([identity[Symbol.asyncDispose](), other[Symbol.asyncDispose]()]);
  await database[Symbol.asyncDispose]();
});

const authenticate = (presented: Parameters<TestIdentity['authenticator']['authenticate']>[0], replica = identity) =>
  replica.authenticator.authenticate(presented);

const withHeader = (authorization: string | null) => authenticate({ authorization, remoteAddress: null });

const session = async (name: string, members: Record<string, unknown> = {}) => {
  const id = await seedUser(database, identity, { name, password: 'secret', ...members });
  const tokens = await identity.sessions.login({ login: name, password: 'secret', address: null, originator: null });
  return { id, ...tokens, viewer: await authenticate(identity.bearer(tokens.accessToken)) };
};

/** Resolves with the revocation of a viewer; the test's time limit is the alarm. */
const revocationOf = (viewer: Viewer, replica = identity) =>
  new Promise<Revocation>((resolve) => void replica.authenticator.onRevoked(viewer, resolve));

test('without credentials one is anonymous and holds no scope', async () => {
  for (const none of [null, '', '   ']) expect(await withHeader(none)).toMatchObject({ kind: 'anonymous' });
  expect((await withHeader(null)).scopes.size).toBe(0);
});

test('the master key opens everything, as Bearer, as user name of Basic, and in a URL', async () => {
  const basic = Buffer.from('the-master-key:').toString('base64');
  for (const authorization of ['Bearer the-master-key', 'bearer  the-master-key', `Basic ${basic}`])
    expect(await withHeader(authorization)).toMatchObject({ kind: 'master', seesAllOrganizations: true });
  expect(await authenticate({ queryToken: 'the-master-key', remoteAddress: null })).toMatchObject({ kind: 'master' });
});

test.each([
  'Bearer wrong',
  'Bearer ',
  'Bearer',
  'Digest abc',
  'Basic',
  'Basic !!!',
  'the-master-key',
  'Bearer eyJhIjoxfQ.e30.x',
])('the credentials %j are refused, not taken for none', (authorization) =>
  expect(withHeader(authorization)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' }),
);

test('the EDIT_AUTH pair is an administrator over Basic, on any replica', async () => {
  for (const replica of [identity, other])
    expect(await authenticate(replica.basic('root', 'pass:word'), replica)).toMatchObject({
      kind: 'admin',
      seesAllOrganizations: true,
    });
  await expect(authenticate(identity.basic('root', 'pass'))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
});

test('the EDIT_AUTH pair logs in, for its user is made on the first start and only then', async () => {
  expect([identity.firstAdministratorMade, other.firstAdministratorMade]).toEqual([true, false]);
  const { account } = await identity.sessions.login({
    login: 'root',
    password: 'pass:word',
    address: null,
    originator: null,
  });
  expect(account.accessLevel).toBe('admin');
});

test('an administrator may use Basic, another user may not', async () => {
  const id = await seedUser(database, identity, { name: 'chief', password: 'secret', access_level: 'admin' });
  await seedUser(database, identity, { name: 'worker', password: 'secret' });
  expect(await authenticate(identity.basic('chief', 'secret'))).toMatchObject({
    kind: 'admin',
    userId: id,
    sessionId: null,
  });
  await expect(authenticate(identity.basic('worker', 'secret'))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
});

test('a client that polls with Basic costs neither argon2 nor a statement each time', async () => {
  await seedUser(database, identity, { name: 'poller', password: 'secret', access_level: 'admin' });
  await authenticate(identity.basic('poller', 'secret'));
  const started = process.cpuUsage();
  const { count } = await countStatements(database, () =>
    Promise.all(Array.from({ length: 200 }, () => authenticate(identity.basic('poller', 'secret')))),
  );
  const { user, system } = process.cpuUsage(started);
  expect(count).toBe(0);
  expect((user + system) / 200).toBeLessThan(5_000);
});

test('Basic clients that start together cost one verification', async () => {
  await seedUser(database, identity, { name: 'herd', password: 'secret', access_level: 'admin' });
  const viewers = await Promise.all(Array.from({ length: 20 }, () => authenticate(identity.basic('herd', 'secret'))));
  expect(viewers.every(({ kind }) => kind === 'admin')).toBe(true);
});

test('an access token makes its user the viewer, until the token expires', async () => {
  const { id, viewer, expiresAt } = await session('alice');
  expect(viewer).toMatchObject({ kind: 'user', subject: `user:${id}`, userId: id, expiresAt });
});

test('a token of another issuer, another key or no algorithm is refused', async () => {
  const { id } = await session('bob');
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const claims = { uid: id, sid: randomUUID(), ver: 1 };
  const sign = (algorithm: string, key: Parameters<SignJWT['sign']>[0]) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: algorithm })
      .setIssuer('streamgate')
      .setSubject(`user:${id}`)
      .setExpirationTime('5m')
      .sign(key);
  const unsigned = [{ alg: 'none' }, { ...claims, iss: 'streamgate', sub: 'user:1', exp: Date.now() }]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  const tokens = [
    await sign('RS256', privateKey),
    await sign('HS256', Buffer.alloc(32, 1)),
    `${unsigned}.`,
    `${unsigned}.AA`,
  ];
  for (const token of tokens)
    await expect(authenticate(identity.bearer(token))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
});

test('requests with a known token cost no statement', async () => {
  const { accessToken } = await session('carol');
  const { count } = await countStatements(database, () => authenticate(identity.bearer(accessToken)));
  expect(count).toBe(0);
});

test('new rights hold within a second, at every replica, without a new token', async () => {
  const { id, accessToken, viewer } = await session('dave');
  const elsewhere = await authenticate(other.bearer(accessToken), other);
  const revocations = Promise.all([revocationOf(viewer), revocationOf(elsewhere, other)]);
  const started = performance.now();
  await changeUser(database, identity.feed, id, { access_level: 'admin' });
  expect(await revocations).toEqual(['changed', 'changed']);
  expect(performance.now() - started).toBeLessThan(1000);
  for (const replica of [identity, other])
    expect(await authenticate(replica.bearer(accessToken), replica)).toMatchObject({ kind: 'admin' });
});

test.each([
  ['disabled', (id: number) => changeUser(database, identity.feed, id, { disabled: true })],
  [
    'deleted',
    async (id: number) => {
      await database.query(
        `with gone as (delete from users where id = $1 returning id)
         insert into feed_tombstones (collection, position, key) select 'users', feed_next('users'), id::text from gone`,
        [id],
      );
      identity.feed.ring('users');
    },
  ],
  [
    'given a new password',
    async (id: number) => {
      await database.query(`update users set password_hash = 'new', position = feed_next('users') where id = $1`, [id]);
      identity.feed.ring('users');
    },
  ],
  ['logged out', (_: number, { sessionId }: Viewer) => identity.sessions.logout(sessionId!)],
])('a user who is %s is out within a second, and their tokens are dead', async (how, end) => {
  const { id, accessToken, refreshToken, viewer } = await session(`leaver ${how}`);
  const elsewhere = await authenticate(other.bearer(accessToken), other);
  const revocations = Promise.all([revocationOf(viewer), revocationOf(elsewhere, other)]);
  await end(id, viewer);
  expect(await revocations).toEqual(['revoked', 'revoked']);
  for (const replica of [identity, other])
    await expect(authenticate(replica.bearer(accessToken), replica)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  await expect(identity.sessions.refresh(refreshToken)).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

test('a session that ended does not come back when its user is enabled again', async () => {
  const { id, accessToken, viewer } = await session('erin');
  const revoked = revocationOf(viewer);
  await changeUser(database, identity.feed, id, { disabled: true });
  expect(await revoked).toBe('revoked');
  await changeUser(database, identity.feed, id, { disabled: false });
  await expect(authenticate(identity.bearer(accessToken))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
});

test('logout ends one session and leaves the others', async () => {
  const first = await session('frank');
  const second = await identity.sessions.login({ login: 'frank', password: 'secret', address: null, originator: null });
  await identity.sessions.logout(first.viewer.sessionId!);
  expect(await authenticate(other.bearer(second.accessToken), other)).toMatchObject({ kind: 'user' });
});

test('a change between login and watch is not missed', async () => {
  const { id, viewer } = await session('grace');
  const early = revocationOf(viewer);
  await changeUser(database, identity.feed, id, { readonly: true });
  await early;
  expect(await revocationOf(viewer)).toBe('changed');
});

test('a changed password ends remembered Basic pairs and their sockets', async () => {
  const id = await seedUser(database, identity, { name: 'heidi', password: 'secret', access_level: 'admin' });
  const viewer = await authenticate(identity.basic('heidi', 'secret'));
  const revoked = revocationOf(viewer);
  await database.query('update users set password_hash = $2, position = feed_next($3) where id = $1', [
    id,
    await identity.passwords.hash('other'),
    'users',
  ]);
  identity.feed.ring('users');
  expect(await revoked).toBe('changed');
  await expect(authenticate(identity.basic('heidi', 'secret'))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(await authenticate(identity.basic('heidi', 'other'))).toMatchObject({ kind: 'admin' });
});

test('a watch that was ended calls back no more', async () => {
  const { id, viewer } = await session('ivan');
  const calls: Revocation[] = [];
  identity.authenticator.onRevoked(viewer, (revocation) => calls.push(revocation))();
  const witness = revocationOf(viewer);
  await changeUser(database, identity.feed, id, { disabled: true });
  await witness;
  expect(calls).toEqual([]);
});

test('a node signs with its cluster key and is known by its host name', async () => {
  expect(await withHeader(signClusterHeader('key2'))).toMatchObject({ kind: 'node', subject: 'node:node2' });
  // The key that a cluster shares says no more than which nodes it may be.
  const shared = await withHeader(signClusterHeader('shared'));
  expect(shared).toMatchObject({ kind: 'node', subject: 'node', hostnames: ['node3', 'node4'] });
  expect(() => assertOwnNode(shared, 'node4')).not.toThrow();
  expect(() => assertOwnNode(shared, 'node2')).toThrow('A node may ask only about itself');
  await expect(withHeader(signClusterHeader('key3'))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  await expect(withHeader(signClusterHeader('key1', Date.now() - 120_000))).rejects.toMatchObject({
    message: 'The clock of the node differs by more than a minute',
  });
});
