import { afterAll, beforeAll, expect, test } from 'vitest';
import { networkOf } from '../../src/auth/bruteForce.ts';
import type { Database } from '../../src/db/types.ts';
import { testDatabase } from '../setup/database.ts';
import { seedUser, testIdentity, type TestIdentity } from './testIdentity.ts';

let database: Database;
let identity: TestIdentity;
let other: TestIdentity;

beforeAll(async () => {
  database = await testDatabase();
  [identity, other] = await Promise.all([testIdentity(database), testIdentity(database)]);
  for (const name of ['alice', 'bob', 'carol', 'dave', 'erin', 'frank', 'grace']) {
    await seedUser(database, identity, { name, password: 'secret', access_level: 'admin' });
  }
});
afterAll(async () => {
  await Promise.all([identity[Symbol.asyncDispose](), other[Symbol.asyncDispose]()]);
  await database[Symbol.asyncDispose]();
});

const attempt = async (login: string, password: string, address = '198.51.100.9', replica = identity) => {
  const [answer] = await Promise.allSettled([replica.sessions.login({ login, password, address, originator: null })]);
  return answer.status === 'fulfilled' ? 'in' : (answer.reason as { code: string }).code;
};

const fail = async (login: string, times: number, address?: string, replica?: TestIdentity) => {
  const codes = [];
  for (let n = 0; n < times; n++) codes.push(await attempt(login, 'wrong', address, replica));
  return codes;
};

test.each([
  ['198.51.100.9', '198.51.100.0/24'],
  ['::ffff:198.51.100.9', '198.51.100.0/24'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['2001:0DB8:0:0:ffff::2', '2001:db8:0:0::/64'],
  ['2001:db8:0:1:2:3:4:5', '2001:db8:0:1::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['64:ff9b::198.51.100.9', '64:ff9b:0:0::/64'],
  ['not an address', 'unknown'],
  [null, 'unknown'],
])('the network of %s is %s', (address, network) => expect(networkOf(address)).toBe(network));

test('after five failures even the right password has to wait, and the answer says how long', async () => {
  expect(await fail('alice', 5)).toEqual(Array(5).fill('UNAUTHENTICATED'));
  const refused = identity.sessions.login({
    login: 'alice',
    password: 'secret',
    address: '198.51.100.9',
    originator: null,
  });
  await expect(refused).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' });
  const { extensions } = (await refused.catch((error: unknown) => error)) as {
    extensions: { retryAfterSeconds: number };
  };
  expect(extensions.retryAfterSeconds).toBeGreaterThan(1790);
  expect(extensions.retryAfterSeconds).toBeLessThanOrEqual(1800);
});

test('an unknown login is counted and refused in the same way', async () => {
  expect(await fail('nobody', 6)).toEqual([...Array<string>(5).fill('UNAUTHENTICATED'), 'TOO_MANY_REQUESTS']);
});

test('failures at one replica count at the other, whatever the letter case of the login', async () => {
  await fail('bob', 3);
  await fail('BOB', 2, undefined, other);
  expect(await attempt('bob', 'secret')).toBe('TOO_MANY_REQUESTS');
  expect(await attempt('bob', 'secret', undefined, other)).toBe('TOO_MANY_REQUESTS');
});

test('a login is closed for one network, neighbours in it included, and open for others', async () => {
  await fail('carol', 5, '192.0.2.1');
  expect(await attempt('carol', 'secret', '192.0.2.200')).toBe('TOO_MANY_REQUESTS');
  expect(await attempt('carol', 'secret', '192.0.3.1')).toBe('in');
});

test('a success before the fifth failure forgets the failures', async () => {
  await fail('dave', 4);
  expect(await attempt('dave', 'secret')).toBe('in');
  await fail('dave', 4);
  expect(await attempt('dave', 'secret')).toBe('in');
});

test('after half an hour the login opens again; attempts meanwhile do not prolong the wait', async () => {
  await using replica = await testIdentity(database);
  await fail('erin', 5, undefined, replica);
  replica.advance(1_700_000);
  expect(await attempt('erin', 'secret', undefined, replica)).toBe('TOO_MANY_REQUESTS');
  replica.advance(101_000);
  expect(await attempt('erin', 'secret', undefined, replica)).toBe('in');
});

test('of many guesses at once over two replicas only five are tried', async () => {
  const codes = await Promise.all(
    Array.from({ length: 20 }, (_, n) => attempt('frank', `guess ${n}`, undefined, n % 2 ? identity : other)),
  );
  expect(codes.filter((code) => code === 'UNAUTHENTICATED')).toHaveLength(5);
  expect(codes.filter((code) => code === 'TOO_MANY_REQUESTS')).toHaveLength(15);
});

test('many right logins at once are not taken for guessing', async () => {
  const codes = await Promise.all(Array.from({ length: 12 }, () => attempt('grace', 'secret')));
  expect(codes).toEqual(Array(12).fill('in'));
});

test('Basic is guarded by the same count, and a remembered pair does not get around it', async () => {
  const address = '192.0.2.77';
  const basic = (password: string) =>
    identity.authenticator.authenticate(identity.basic('grace', password, address)).then(
      ({ kind }) => kind,
      ({ code }: { code: string }) => code,
    );
  expect(await basic('secret')).toBe('admin');
  const codes = [];
  for (let n = 0; n < 6; n++) codes.push(await basic('wrong'));
  expect(codes).toEqual([...Array<string>(5).fill('UNAUTHENTICATED'), 'TOO_MANY_REQUESTS']);
  expect(await basic('secret')).toBe('TOO_MANY_REQUESTS');
  expect(await attempt('grace', 'secret', address)).toBe('TOO_MANY_REQUESTS');
});

test('neither logins nor addresses of attackers are stored', async () => {
  await fail('mallory@example.com', 1, '203.0.113.99');
  const rows = await database.query('select * from login_failures');
  expect(JSON.stringify(rows)).not.toMatch(/mallory|203\.0\.113/);
});
