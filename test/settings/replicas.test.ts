import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { createIdentity } from '../../src/auth/identity.ts';
import { settledMasterKey } from '../../src/auth/masterKey.ts';
import type { Revocation } from '../../src/auth/revocations.ts';
import { createSecretBox } from '../../src/auth/secrets.ts';
import type { Viewer } from '../../src/auth/viewer.ts';
import { Closing } from '../../src/closing.ts';
import { loadConfig } from '../../src/config.ts';
import type { Database } from '../../src/db/types.ts';
import { createFeed } from '../../src/feed/feed.ts';
import { createLog, followLevel } from '../../src/log.ts';
import { followSettings } from '../../src/settings/liveSettings.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { createIdentityStore } from '../../subgraphs/accounts/identityStore.ts';
import { centralConfigRepository, storedConfigOf } from '../../subgraphs/streamers/repositoryCentralConfig.ts';
import { serverFacts } from '../../subgraphs/streamers/serverFacts.ts';
import { testDatabase } from '../setup/database.ts';
import { requestOf } from '../subgraphs/graph.ts';

const box = createSecretBox(randomBytes(32));
const kept = { value: 'kept-key', generated: false, matches: (key: string) => key === 'kept-key' };

/** A process of the program on a database that others share: its settings, its log and who it lets in. */
const startReplica = async (database: Database, env: Record<string, string> = {}) => {
  const closing = new Closing();
  const config = loadConfig(env);
  const feed = closing.use(await createFeed(database));
  const errors: unknown[] = [];
  const settings = closing.use(
    await followSettings({
      given: config.settings,
      readStored: storedConfigOf(database, box),
      feed: feed.collection('central_config'),
      onError: (error) => errors.push(error),
    }),
  );
  const lines: string[] = [];
  const log = createLog(config, { write: (line) => void lines.push(line) });
  followLevel(log, settings);
  const identity = closing.use(
    await createIdentity({
      store: createIdentityStore(database, feed),
      secretBox: box,
      masterKey: settledMasterKey(kept, settings),
      editAuth: null,
      settings,
      users: feed.collection('users'),
      onError: (error) => errors.push(error),
    }),
  );
  const repository = centralConfigRepository({
    database,
    feed,
    box,
    settings,
    facts: () => serverFacts(database.url, config),
  });
  return {
    settings,
    log,
    lines,
    save: (patch: Parameters<typeof repository.save>[0]['patch']) => repository.save({ patch }, requestOf()),
    /** Resolves with the settings once they are as wanted. */
    until: (isSo: (settings: Settings) => boolean) =>
      new Promise<Settings>((resolve) => {
        const stop = settings.onChange((now) => {
          if (!isSo(now)) return;
          stop();
          resolve(now);
        });
        if (isSo(settings.current())) resolve(settings.current());
      }),
    admit: (authorization: string) => identity.authenticator.authenticate({ authorization, remoteAddress: null }),
    revocationOf: (viewer: Viewer) =>
      new Promise<Revocation>((resolve) => void identity.authenticator.onRevoked(viewer, resolve)),
    async [Symbol.asyncDispose]() {
      await closing[Symbol.asyncDispose]();
      expect(errors).toEqual([]);
    },
  };
};

test('what one replica saves takes effect in all, except where their environment decides', async () => {
  await using database = await testDatabase();
  await using one = await startReplica(database);
  await using other = await startReplica(database);
  await using stubborn = await startReplica(database, { LAYOUTER_ENABLED: 'off' });

  await one.save({ layouter_enabled: 'true', streamer_dead_timeout: 5000, cluster: { streamer_connector_retries: 0 } });
  expect(one.settings.current()).toMatchObject({ layouterEnabled: true });
  const elsewhere = { streamerDeadTimeoutMs: 5000, streamerConnectorRetries: 0 };
  expect(await other.until((now) => now.layouterEnabled)).toMatchObject(elsewhere);
  expect(await stubborn.until((now) => now.streamerDeadTimeoutMs === 5000)).toMatchObject({
    ...elsewhere,
    layouterEnabled: false,
  });

  await other.save({ layouter_enabled: null });
  await one.until((now) => !now.layouterEnabled);
  await using later = await startReplica(database);
  expect(later.settings.current()).toMatchObject({ ...elsewhere, layouterEnabled: false });
});

test('a changed key or password ends what was opened with the old one, in all replicas', async () => {
  await using database = await testDatabase();
  await using one = await startReplica(database);
  await using other = await startReplica(database);
  const basic = (pair: string) => `Basic ${Buffer.from(pair).toString('base64')}`;

  const byKey = await other.admit('Bearer kept-key');
  const ended = other.revocationOf(byKey);
  await one.save({ api_key: 'new-key', edit_auth: { login: 'root', password: 'first' } });
  expect(await ended).toBe('revoked');
  await expect(other.admit('Bearer kept-key')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  await expect(one.admit('Bearer kept-key')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(await other.admit('Bearer new-key')).toMatchObject({ kind: 'master' });

  const byPair = await other.admit(basic('root:first'));
  expect(byPair).toMatchObject({ kind: 'admin' });
  const unchanged = await other.admit('Bearer new-key');
  let isRevoked = false;
  void other.revocationOf(unchanged).then(() => (isRevoked = true));
  const pairEnded = other.revocationOf(byPair);
  await one.save({ edit_auth: { password: 'second' } });
  expect(await pairEnded).toBe('revoked');
  await expect(other.admit(basic('root:first'))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(await other.admit(basic('root:second'))).toMatchObject({ kind: 'admin' });
  expect(isRevoked).toBe(false);

  // Who watches only after the change hears of it too.
  expect(await other.revocationOf(byPair)).toBe('revoked');
  await one.save({ api_key: null });
  await other.until((now) => now.apiKey === null);
  expect(await other.admit('Bearer kept-key')).toMatchObject({ kind: 'master' });
});

test('the level of the log follows the settings, unless LOG_LEVEL is set', async () => {
  await using database = await testDatabase();
  await using one = await startReplica(database);
  await using fixed = await startReplica(database, { LOG_LEVEL: 'error' });
  await fixed.save({ loglevel: 'debug' });
  await one.until((now) => now.logLevel === 'debug');
  for (const { log } of [one, fixed]) {
    log.debug('a detail');
    log.error('a failure');
  }
  expect([one.lines.length, fixed.lines.length]).toEqual([2, 1]);
});
