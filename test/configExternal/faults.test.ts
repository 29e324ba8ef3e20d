import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer, RestClient } from '../rest/restClient.ts';
import { assertSaved, startCluster, type Cluster, type ToldStreams } from './cluster.ts';
import { openFlakyWay, type Failure, type FlakyWay } from './flakyWay.ts';

// A 200 with less than the truth stops streams and erases recordings, so whatever fails there is none.

let way: FlakyWay;
let cluster: Cluster;
let node: RestClient;
let tag: string;
const names = Array.from({ length: 60 }, (_, index) => `cam${String(index).padStart(2, '0')}`);

beforeAll(async () => {
  cluster = await startCluster(
    { DATABASE_POOL_SIZE: '3', STATEMENT_TIMEOUT_MS: '300' },
    async (url) => (way = await openFlakyWay(url)).url,
  );
  await cluster.saveNode('node');
  for (const name of names) {
    await cluster.saveStream(name, {
      comment: 'x'.repeat(500),
      srt_play: { port: 9000 + Number(name.slice(3)) },
      layout: { ingest: 'node' },
    });
  }
  for (const [index, media] of names.entries()) {
    const episode = { media, opened_at: 1_700_000_000_000 + index };
    assertSaved(await cluster.central.put(`/episodes/${index + 1}`, episode));
  }
  node = await cluster.node('node');
  tag = (await node.get('/streams')).headers.get('etag')!;
});
afterAll(async () => {
  await cluster[Symbol.asyncDispose]();
  await way[Symbol.asyncDispose]();
});

interface Question {
  path: string;
  ifNoneMatch?: string;
  /** What a 200 tells. */
  told: (answer: Answer) => unknown;
  truth: unknown;
}

const streamsOf = (answer: Answer) => answer.json<ToldStreams>().streams.map(({ name }) => name);
const mediaOf = (answer: Answer) => answer.json<{ episodes: { media: string }[] }>().episodes.map(({ media }) => media);

const questions = (): fc.Arbitrary<Question> => {
  const some = fc.subarray(names, { minLength: 1 });
  return fc.oneof(
    fc.constant({ path: '/streams', told: streamsOf, truth: names }),
    fc.constant({ path: '/streams?limit=1000&sort=name', told: streamsOf, truth: names }),
    fc.constant({ path: '/streams', ifNoneMatch: '"0.0.0"', told: streamsOf, truth: names }),
    some.map((asked) => ({ path: `/update-streams?name=${asked.join(',')}`, told: streamsOf, truth: asked })),
    some.map((asked) => ({ path: `/dynamic-streams?name=${asked.join(',')}`, told: streamsOf, truth: asked })),
    some.map((asked) => ({ path: `/episodes?media=${asked.join(',')}`, told: mediaOf, truth: asked })),
    fc.constantFrom(...names).map((name) => ({
      path: `/srt_port_resolve/${9000 + Number(name.slice(3))}?mode=play`,
      told: ({ text }: Answer) => text,
      truth: name,
    })),
  );
};

/** Asks and holds the answer against the truth: all of it, or an error by which a node goes on as it is. */
const ask = async ({ path, ifNoneMatch, told, truth }: Question): Promise<number> => {
  const answer = await node.get(path, ifNoneMatch === undefined ? {} : { 'if-none-match': ifNoneMatch });
  if (answer.status === 200) expect(told(answer)).toEqual(truth);
  else expect([path, answer.status, answer.text]).toEqual([path, 503, expect.stringContaining('unavailable')]);
  return answer.status;
};

const failures: fc.Arbitrary<Failure> = fc.oneof(
  fc.constant<Failure>({ kind: 'gone' }),
  fc.nat({ max: 80_000 }).map((bytes): Failure => ({ kind: 'cut', bytes })),
);

test('a way to the database that breaks at any byte of an answer leaves the truth or 503', async () => {
  const statuses = new Set<number>();
  const rounds = fc.asyncProperty(
    failures,
    fc.array(questions(), { minLength: 1, maxLength: 6 }),
    async (failure, asked) => {
      const answers = asked.map(ask);
      way.fail(failure);
      const settled = await Promise.allSettled([...answers, ...asked.map(ask)]);
      way.mend();
      for (const each of settled) {
        if (each.status === 'rejected') throw each.reason;
        statuses.add(each.value);
      }
    },
  );
  await fc.assert(rounds, { numRuns: 40, endOnFailure: true });
  expect([...statuses].sort()).toEqual([200, 503]);
}, 25_000);

test('is the truth again as soon as the database is back', async () => {
  way.fail({ kind: 'gone' });
  expect((await node.get('/streams', { 'if-none-match': tag })).status).toBe(503);
  way.mend();
  expect((await node.get('/streams', { 'if-none-match': tag })).status).toBe(304);
});

test('a table that is locked, statements that time out and a pool without a free connection are 503', async () => {
  // Three connections serve ten statements a second; the last to ask have waited five seconds, which is as long as one waits.
  const everything = fc.sample(questions(), { numRuns: 70, seed: 7 });
  await cluster.database.transaction(async (transaction) => {
    await transaction.query(
      'lock table provisioning_versions, streams, episodes, stream_srt_ports in access exclusive mode',
    );
    const statuses = await Promise.all(everything.map(ask));
    expect(new Set(statuses)).toEqual(new Set([503]));
  });
  expect(new Set(await Promise.all(everything.map(ask)))).toEqual(new Set([200]));
});

test('connections that the server ends in the middle of a statement are 503', async () => {
  const everything = fc.sample(questions(), { numRuns: 3, seed: 8 });
  await cluster.database.transaction(async (transaction) => {
    await transaction.query(
      'lock table provisioning_versions, streams, episodes, stream_srt_ports in access exclusive mode',
    );
    const answers = everything.map(ask);
    const waiting = `select count(*)::int as count from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`;
    while (((await transaction.query<{ count: number }>(waiting))[0]?.count ?? 0) === 0);
    await transaction.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    );
    expect(new Set(await Promise.all(answers))).toEqual(new Set([503]));
  });
});
