import { expect, it } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { openDatabase, type Database } from '../../src/db/database.ts';
import type { Doorbell } from '../../src/feed/doorbell.ts';
import { createNatsDoorbell } from '../../src/feed/natsDoorbell.ts';
import { layFoundation } from '../../src/foundation.ts';
import { createLog, type Logger } from '../../src/log.ts';
import { testDatabase } from '../setup/database.ts';
import { temporaryFolder } from '../setup/instance.ts';
import { startNatsServer } from './natsServer.ts';
import { createProbes, probeFeed, saveProbes } from './probes.ts';

const never = new AbortController().signal;
const heard = (doorbell: Doorbell, topic: string | null): Promise<void> =>
  new Promise((resolve) => {
    const stop = doorbell.onRing((rung) => {
      if (rung !== topic) return;
      stop();
      resolve();
    });
  });
/** Resolves at the next connect. */
const connected = (doorbell: Doorbell) => heard(doorbell, null);

/** A log whose lines a test can read; `warned` resolves with the first warning. */
const recorded = () => {
  const lines: string[] = [];
  let log!: Logger;
  const warned = new Promise<void>((resolve) => {
    const write = (line: string) => {
      lines.push(line);
      if (line.includes('"level":"warn"')) resolve();
    };
    log = createLog({ logLevel: 'trace' }, { write });
  });
  return { lines, log, warned };
};

/** A feed of its own on the same database, with a doorbell that has reached its server. */
const openReplica = async (database: Database, url: string) => {
  const replica = await openDatabase({ ...loadConfig({}), databaseUrl: database.url });
  const doorbell = createNatsDoorbell(url);
  const reached = connected(doorbell);
  const feed = await probeFeed(replica, { doorbell });
  await reached;
  return {
    replica,
    doorbell,
    feed,
    async [Symbol.asyncDispose]() {
      await feed[Symbol.asyncDispose]();
      await replica[Symbol.asyncDispose]();
    },
  };
};

it('wakes the followers of another replica at once, not at their next look', async () => {
  await using database = await testDatabase();
  await createProbes(database);
  await using server = await startNatsServer();
  await using here = await openReplica(database, `nats://127.0.0.1:${server.port}`);
  await using there = await openReplica(database, `nats://127.0.0.1:${server.port}`);
  const probes = there.feed.collection('streams');
  let head = await probes.refresh();
  const begun = performance.now();
  for (let write = 0; write < 20; write++) {
    const woken = probes.waitAfter(head, 20_000, never);
    await saveProbes(here.replica, [`${write}`]);
    here.feed.ring('streams');
    expect(await woken).toBe(true);
    head = probes.head();
  }
  // By looks alone, each would have taken a second.
  expect((performance.now() - begun) / 20).toBeLessThan(300);
});

it('sends many rings of one moment once, and does not hear its own', async () => {
  await using server = await startNatsServer();
  await using here = createNatsDoorbell(`nats://127.0.0.1:${server.port}`);
  await using there = createNatsDoorbell(`nats://127.0.0.1:${server.port}`);
  await Promise.all([connected(here), connected(there)]);
  const rings: (string | null)[] = [];
  here.onRing((topic) => rings.push(topic));
  const arrived = heard(there, 'streams');
  for (let times = 0; times < 100; times++) here.ring('streams');
  await arrived;
  expect(server.published).toEqual(['streams']);
  const back = heard(here, 'persons');
  there.ring('persons');
  await back;
  expect(rings).toEqual([...Array<string>(100).fill('streams'), 'persons']);
});

it('misses nothing while the server is killed and started again, and rings after it', async () => {
  await using database = await testDatabase();
  await createProbes(database);
  await using first = await startNatsServer();
  const url = `nats://127.0.0.1:${first.port}`;
  await using here = await openReplica(database, url);
  await using there = await openReplica(database, url);
  const names: string[] = [];
  const following = (async () => {
    for await (const batch of there.feed.collection('streams').follow(0, never)) {
      names.push(...batch.map(({ key }) => key));
      if (names.includes('last')) return names;
    }
    return [];
  })();
  const save = async (name: string) => {
    await saveProbes(here.replica, [name]);
    here.feed.ring('streams');
  };
  await save('before');
  await first[Symbol.asyncDispose]();
  await save('meanwhile');
  const reconnected = Promise.all([connected(here.doorbell), connected(there.doorbell)]);
  await using second = await startNatsServer({ port: first.port });
  await reconnected;
  const arrived = heard(there.doorbell, 'streams');
  await save('last');
  expect(await following).toEqual(['before', 'meanwhile', 'last']);
  await arrived;
  expect(second.published).toContain('streams');
});

it('lets the gateway start while the server is down, warns once, and rings what waited when it comes up', async () => {
  await using database = await testDatabase();
  await using folder = await temporaryFolder();
  const gone = await startNatsServer();
  await gone[Symbol.asyncDispose]();
  const { lines, log, warned } = recorded();
  const config = {
    ...loadConfig({ DATA_DIR: folder.path, NATS_URL: `nats://127.0.0.1:${gone.port}` }),
    databaseUrl: database.url,
  };
  await using foundation = await layFoundation(config, log);
  const streams = foundation.feed.collection('streams');
  const woken = streams.waitAfter(await streams.refresh(), 20_000, never);
  await database.query(`insert into streams (name, config, position) values ('lobby', '{}', feed_next('streams'))`);
  foundation.feed.ring('streams');
  expect(await woken).toBe(true);
  await warned;

  await using other = createNatsDoorbell(config.natsUrl ?? '');
  const arrived = heard(other, 'episodes');
  await using server = await startNatsServer({ port: gone.port });
  await connected(other);
  foundation.feed.ring('episodes');
  await arrived;
  expect(server.published).toEqual(['streams', 'episodes']);
  expect(lines.filter((line) => line.includes('"level":"warn"'))).toHaveLength(1);
});

it.each([
  ['user and password', 'us%40er:p%3Ass', { user: 'us@er', pass: 'p:ss' }],
  ['a token', 't%2Fken', { auth_token: 't/ken' }],
])('presents %s of the URL, and never writes them to the log', async (_, written, credentials) => {
  await using server = await startNatsServer({ credentials });
  const address = `127.0.0.1:${server.port}`;
  const { lines, log, warned } = recorded();
  await using doorbell = createNatsDoorbell(`nats://${written}@${address}`, log);
  await connected(doorbell);
  expect(lines).toEqual([]);

  await using other = await startNatsServer({ credentials: { auth_token: 'another' } });
  await using _refused = createNatsDoorbell(`nats://${written}@127.0.0.1:${other.port}`, log);
  await warned;
  expect(lines.join('')).toContain('Authorization Violation');
  for (const secret of [written, ...Object.values(credentials)]) expect(lines.join('')).not.toContain(secret);
});
