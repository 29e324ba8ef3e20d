import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createConfigExternalKeys } from '../../src/auth/configExternalKeys.ts';
import { Closing } from '../../src/closing.ts';
import { restClient, type Answer } from '../rest/restClient.ts';
import { testDatabase } from '../setup/database.ts';
import type { ToldStreams } from './cluster.ts';
import { openFlakyWay, type Failure, type FlakyWay } from './flakyWay.ts';
import {
  createHistory,
  episodesIn,
  episodeWrite,
  nodeWrite,
  streamWrite,
  toldIn,
  type History,
  type State,
  type Write,
} from './history.ts';
import { startReplica, type Replica } from './replica.ts';

// Two replicas, each over a way of its own to one database; one of them keeps no bodies. Whatever breaks, and whenever, an answer
// of 200 or 304 is what was true at some moment between question and answer, and no older than what the node was told before.

const secretKey = randomBytes(32);
const { keyOf } = createConfigExternalKeys(secretKey);
const hosts = ['a', 'b'];
const names = ['s1', 's2', 's3', 's4', 's5', 's6'];
const rounds = 1000;

let replicas: { way: FlakyWay; replica: Replica; restarting: boolean }[];
let history: History;
const closing = new Closing();

beforeAll(async () => {
  const database = closing.use(await testDatabase());
  replicas = [];
  for (const cacheBytes of ['1000000', '0']) {
    const way = closing.use(await openFlakyWay(database.url));
    const env = {
      DATABASE_URL: way.url,
      DATABASE_POOL_SIZE: '4',
      SECRET_KEY: secretKey.toString('base64'),
      CONFIG_EXTERNAL_CACHE_BYTES: cacheBytes,
    };
    replicas.push({ way, replica: closing.use(await startReplica(env)), restarting: false });
  }
  for (const hostname of hosts) {
    await database.query(
      `insert into streamers (hostname, config, position) values ($1, '{"private_payload_url": "http://h0"}', feed_next('streamers'))`,
      [hostname],
    );
  }
  history = createHistory(database, {
    streams: {},
    nodes: Object.fromEntries(hosts.map((hostname) => [hostname, 'http://h0'])),
    episodes: {},
  });
  for (const name of names) await history.write(streamWrite(name, { title: 't0', ingest: 'a', backup: null }));
});
afterAll(() => closing[Symbol.asyncDispose]());

/** What nodes were told, and when they were told it. */
const contents = new Map<string, string>();
const tags = new Map<string, string[]>();
const toldUntil = new Map<string, number>();
const statuses = new Map<number, number>();

/** Asks one replica, and holds what it says against every state that there was meanwhile. */
const ask = async (
  index: number,
  hostname: string,
  question: {
    path: string;
    tag?: string | undefined;
    about: string;
    view(state: State): string;
    told(answer: Answer): string;
  },
): Promise<void> => {
  const origin = replicas[index]!.replica.origin();
  if (origin === null) return;
  const [from, before] = [history.done(), toldUntil.get(`${hostname} ${question.about}`) ?? 0];
  const node = restClient(`${origin}/streamer/api/v3/streamers/${hostname}`, `Bearer ${keyOf(hostname)}`);
  // A replica that ends lets its connections go.
  const answer = await node.get(question.path, question.tag ? { 'if-none-match': question.tag } : {}).catch(() => null);
  if (!answer) return;
  statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
  if (answer.status === 503) return expect(answer.headers.get('retry-after')).toMatch(/^[1-9]/);
  expect([question.path, answer.status, answer.status < 400 || answer.text]).toEqual([
    question.path,
    expect.toBeOneOf([200, 304]),
    true,
  ]);
  const told = question.told(answer);
  const possible = history.states.flatMap((state, at) =>
    at >= from && at <= history.begun() && question.view(state) === told ? [at] : [],
  );
  expect([told, possible.length > 0]).toEqual([told, true]);
  expect(possible.at(-1)).toBeGreaterThanOrEqual(before);
  toldUntil.set(
    `${hostname} ${question.about}`,
    Math.max(before, possible[0]!, toldUntil.get(`${hostname} ${question.about}`) ?? 0),
  );
};

const streamsIn = (answer: Answer): string => {
  const { streams, estimated_count: count } = answer.json<ToldStreams & Record<string, unknown>>();
  expect(streams).toHaveLength(count);
  return streams
    .map(({ name, title, inputs }) => {
      if (!inputs) return `${name} ${String(title)}`;
      return `${name} ${String(title)} from ${inputs[0] ? new URL(inputs[0].url).host : 'nowhere'}`;
    })
    .join('\n');
};

const askWhole = (index: number, hostname: string, tag: string | undefined) =>
  ask(index, hostname, {
    path: '/streams',
    tag,
    about: 'streams',
    view: (state) => toldIn(state, hostname),
    told(answer) {
      const etag = answer.headers.get('etag')!;
      const content = answer.status === 304 ? contents.get(`${hostname} ${etag}`)! : streamsIn(answer);
      expect([etag, contents.get(`${hostname} ${etag}`) ?? content]).toEqual([etag, content]);
      contents.set(`${hostname} ${etag}`, content);
      tags.set(hostname, [...(tags.get(hostname) ?? []), etag].slice(-5));
      return content;
    },
  });

const askNamed = (index: number, hostname: string, some: readonly string[]) =>
  ask(index, hostname, {
    path: `/update-streams?name=${some.join(',')}`,
    about: 'names',
    view: (state) => toldIn(state, hostname, some),
    told: streamsIn,
  });

const askEpisodes = (index: number, hostname: string, media: readonly string[]) =>
  ask(index, hostname, {
    path: `/episodes?media=${media.join(',')}`,
    about: 'episodes',
    view: (state) => episodesIn(state, media),
    told: ({ text }) => [...text.matchAll(/"episode_id" ?: ?(\d+)/g)].map(([, id]) => id).join('\n'),
  });

/** Of a stream that nobody knows nothing may be said. */
const askUnknown = async (index: number, hostname: string) => {
  const origin = replicas[index]!.replica.origin();
  const url = `${origin}/streamer/api/v3/streamers/${hostname}`;
  const answer = await restClient(url, `Bearer ${keyOf(hostname)}`)
    .get('/episodes?media=s1,nobody')
    .catch(() => null);
  if (answer) expect(answer.status).toBeOneOf([501, 503]);
  if (answer) statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
};

const fail = (index: number, failure: Failure | null): void => {
  const { way, restarting } = replicas[index]!;
  if (restarting) return;
  if (failure) way.fail(failure);
  else way.mend();
};

const restart = async (index: number): Promise<void> => {
  const each = replicas[index]!;
  if (each.restarting) return;
  each.restarting = true;
  each.way.mend();
  await each.replica.restart();
  each.restarting = false;
};

let written = 0;
const which = fc.nat(1);
const host = fc.constantFrom(...hosts);
const name = fc.constantFrom(...names);
const some = fc.subarray(names, { minLength: 1 });

const write: fc.Arbitrary<() => Write> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(name, fc.option(host, { freq: 5 }), fc.option(host)).map(
      ([key, ingest, backup]) =>
        () =>
          streamWrite(key, { title: `t${++written}`, ingest, backup }),
    ),
  },
  { weight: 1, arbitrary: name.map((key) => () => streamWrite(key, null)) },
  { weight: 1, arbitrary: host.map((hostname) => () => nodeWrite(hostname, `http://h${++written}`)) },
  { weight: 1, arbitrary: name.map((media) => () => episodeWrite(++written, media)) },
);

const failure: fc.Arbitrary<Failure | null> = fc.oneof(
  fc.constant({ kind: 'gone' } as const),
  fc.nat({ max: 6000 }).map((bytes) => ({ kind: 'cut', bytes }) as const),
  fc.constant(null),
);

const action: fc.Arbitrary<() => unknown> = fc.oneof(
  { weight: 4, arbitrary: write.map((make) => () => history.write(make())) },
  {
    weight: 8,
    arbitrary: fc.tuple(which, host, fc.option(fc.nat(4), { freq: 3 })).map(
      ([index, hostname, age]) =>
        () =>
          askWhole(index, hostname, age === null ? undefined : tags.get(hostname)?.at(-1 - age)),
    ),
  },
  { weight: 2, arbitrary: fc.tuple(which, host, some).map((asked) => () => askNamed(...asked)) },
  { weight: 2, arbitrary: fc.tuple(which, host, some).map((asked) => () => askEpisodes(...asked)) },
  { weight: 1, arbitrary: fc.tuple(which, host).map((asked) => () => askUnknown(...asked)) },
  { weight: 3, arbitrary: fc.tuple(which, failure).map((asked) => () => fail(...asked)) },
);

test(`in ${rounds} interleavings of writes, moves, faults and restarts no node is told less than the truth, or older`, async () => {
  let round = 0;
  const steps = fc.array(fc.record({ act: action, waits: fc.boolean() }), { minLength: 3, maxLength: 8 });
  const restarts: Promise<void>[] = [];
  const each = fc.asyncProperty(steps, async (acts) => {
    if (++round % 100 === 0) restarts.push(restart((round / 100) % 2));
    const acting: Promise<unknown>[] = [];
    for (const { act, waits } of acts) {
      const done = Promise.resolve(act());
      acting.push(done);
      if (waits) await done.catch(() => {});
    }
    await Promise.all(acting);
    for (const index of replicas.keys()) fail(index, null);
  });
  await fc.assert(each, { numRuns: rounds, endOnFailure: true });
  await Promise.all(restarts);
  expect([...statuses.keys()].sort()).toEqual([200, 304, 501, 503]);
  for (const index of replicas.keys()) {
    for (const hostname of hosts) await askWhole(index, hostname, undefined);
  }
}, 300_000);
