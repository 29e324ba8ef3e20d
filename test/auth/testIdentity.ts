import { randomBytes } from 'node:crypto';
import { createIdentity, type Identity } from '../../src/auth/identity.ts';
import { createSecretBox } from '../../src/auth/secrets.ts';
import type { EditAuth } from '../../src/auth/editAuth.ts';
import type { Database } from '../../src/db/types.ts';
import { createFeed } from '../../src/feed/feed.ts';
import type { Feed } from '../../src/feed/types.ts';
import { createIdentityStore } from '../../subgraphs/accounts/identityStore.ts';

const secretKey = randomBytes(32);
const masterKey = { value: 'the-master-key', generated: false, matches: (key: string) => key === 'the-master-key' };

/** A replica's identity over a database, with a clock of its own that `advance` moves. */
export interface TestIdentity extends Identity {
  feed: Feed;
  advance(milliseconds: number): void;
  basic(
    login: string,
    password: string,
    remoteAddress?: string,
  ): Parameters<Identity['authenticator']['authenticate']>[0];
  bearer(token: string): Parameters<Identity['authenticator']['authenticate']>[0];
}

/** Starts a replica; several over one database share what is in it and nothing else. */
export const testIdentity = async (
  database: Database,
  options: { editAuth?: EditAuth | null; secretKey?: Buffer; clusterKeys?: Record<string, string> } = {},
): Promise<TestIdentity> => {
  let offset = 0;
  const feed = await createFeed(database);
  const errors: unknown[] = [];
  const identity = await createIdentity({
    store: createIdentityStore(database, feed),
    secretBox: createSecretBox(options.secretKey ?? secretKey),
    masterKey,
    editAuth: options.editAuth ?? null,
    users: feed.collection('users'),
    onError: (error) => errors.push(error),
    now: () => Date.now() + offset,
    nodeKeys: () =>
      Promise.resolve(
        Object.entries(options.clusterKeys ?? {}).map(([hostname, clusterKey]) => ({ hostname, clusterKey })),
      ),
  }).catch(async (error: unknown) => {
    await feed[Symbol.asyncDispose]();
    throw error;
  });
  return {
    ...identity,
    feed,
    advance: (milliseconds) => void (offset += milliseconds),
    basic: (login, password, remoteAddress = '203.0.113.7') => ({
      authorization: `Basic ${Buffer.from(`${login}:${password}`).toString('base64')}`,
      remoteAddress,
    }),
    bearer: (token) => ({ authorization: `Bearer ${token}`, remoteAddress: '203.0.113.7' }),
    async [Symbol.asyncDispose]() {
      await identity[Symbol.asyncDispose]();
      await feed[Symbol.asyncDispose]();
      if (errors.length > 0) throw new AggregateError(errors, 'The feed of users broke');
    },
  };
};

/** A user as a test wants them; the id. */
export const seedUser = async (
  database: Database,
  { passwords }: Identity,
  user: { name: string; password?: string; access_level?: string; [member: string]: unknown },
): Promise<number> => {
  const { password, ...config } = user;
  const [row] = await database.query<{ id: number }>(
    `insert into users (config, password_hash, position) values ($1, $2, feed_next('users')) returning id`,
    [JSON.stringify(config), password === undefined ? null : await passwords.hash(password)],
  );
  return row?.id ?? 0;
};

/** Changes members of a user as an administrator elsewhere would, and rings. */
export const changeUser = async (
  database: Database,
  feed: Feed,
  id: number,
  change: Record<string, unknown>,
): Promise<void> => {
  await database.query(`update users set config = config || $2, position = feed_next('users') where id = $1`, [
    id,
    JSON.stringify(change),
  ]);
  feed.ring('users');
};
