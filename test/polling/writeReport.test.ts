import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StreamReport } from '../../src/cluster/polling/streamReport.ts';
import { createStreamReports } from '../../src/cluster/polling/streamReports.ts';
import type { NodeReport } from '../../src/cluster/polling/types.ts';
import type { Database } from '../../src/db/types.ts';
import { countStatements } from '../../src/db/statements.ts';
import { writeReport } from '../../subgraphs/streamers/repositoryPolls.ts';
import { testDatabase } from '../setup/database.ts';

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
  await database.query(
    `insert into leases (name, holder, expires_at) values ('pollers', gen_random_uuid(), now() + interval '1 hour')`,
  );
  await database.query(`insert into streamers (hostname, position) select 'n' || n, n from generate_series(1, 2) n`);
  await database.query(
    `insert into streams (name, layout, position) select 's' || n, '{"ingest": "n2"}', n from generate_series(1, 5000) n`,
  );
});
afterAll(() => database[Symbol.asyncDispose]());

const told = (members: Partial<StreamReport> = {}): StreamReport =>
  ({ alive: true, status: 'running', bitrate: 1000, online_clients: 1, bytes_out: 10, ...members }) as StreamReport;

const write = async (report: Partial<NodeReport> & { hostname: string }) => {
  const [lease] = await database.query<{ token: string }>(`select token from leases where name = 'pollers'`);
  await writeReport(
    database,
    { name: 'pollers', token: lease!.token },
    { stats: null, reached: true, dvrs: null, streams: [], agents: [], ...report },
  );
};

const stored = async (name: string) => {
  const [row] = await database.query<{ stats: string; details: string | null }>(
    'select stats, details from stream_stats where name = $1',
    [name],
  );
  return row && { stats: JSON.parse(row.stats) as object, details: JSON.parse(row.details ?? 'null') as object | null };
};

const adopt = (
  reports: ReturnType<typeof createStreamReports>,
  hostname: string,
  streams: Record<string, StreamReport>,
  now = performance.now(),
) =>
  reports.adopt(
    hostname,
    { reports: new Map(Object.entries(streams)), details: new Map() },
    { now, staleMs: 100, all: false },
  );

test('5,000 streams, the node and its storages are one statement', async () => {
  const streams = adopt(
    createStreamReports(),
    'n1',
    Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`s${n + 1}`, told()])),
  );
  const report = { hostname: 'n1', stats: { build: 1 }, dvrs: [{ name: 'local', root: '/' }], streams };
  const { count } = await countStatements(database, () =>
    writeReport(database, { name: 'pollers', token: '1' }, { reached: true, agents: [], ...report }).catch(
      () => undefined,
    ),
  );
  expect(count).toBe(1);
  await write(report);
  const [rows] = await database.query<{ count: string }>('select count(*) from stream_stats');
  expect(Number(rows?.count)).toBe(5000);
});

test('values are those of the ingest, wherever it is; clients and bytes are sums; streams that did not change are not written', async () => {
  const reports = createStreamReports();
  const now = performance.now();
  await write({ hostname: 'n1', streams: adopt(reports, 'n1', { s1: told({ bitrate: 1 }), s2: told() }, now) });
  expect((await stored('s1'))?.stats).toMatchObject({ bitrate: 1, running_on: ['n1'], online_clients: 1 });
  await write({ hostname: 'n2', streams: adopt(reports, 'n2', { s1: told({ bitrate: 2, alive: false }) }, now) });
  expect((await stored('s1'))?.stats).toMatchObject({
    bitrate: 2,
    alive: false,
    running_on: ['n1', 'n2'],
    online_clients: 2,
    bytes_out: 20,
  });
  const again = adopt(reports, 'n1', { s1: told({ bitrate: 3 }), s2: told() }, now + 1);
  expect([...new Set(again.map(({ name }) => name))]).toEqual(['s1']);
  await write({ hostname: 'n1', streams: again });
  expect((await stored('s1'))?.stats).toMatchObject({ bitrate: 2 });
  await write({ hostname: 'n2', streams: reports.expire('n2', { now: now + 200, staleMs: 100 }) });
  expect((await stored('s1'))?.stats).toMatchObject({ bitrate: 3, running_on: ['n1'], online_clients: 1 });
});

test('a successor goes on from what was told to its predecessor', async () => {
  const reports = createStreamReports();
  reports.inherit([{ name: 's3', hostnames: ['n1', 'n2'] }], 0);
  expect(adopt(reports, 'n1', { s3: told() }, 50)).toMatchObject([{ stats: { running_on: ['n1', 'n2'] } }]);
  expect(reports.expire('n2', { now: 200, staleMs: 100 })).toMatchObject([{ stats: { running_on: ['n1'] } }]);
  expect(reports.expire('n1', { now: 200, staleMs: 100 })).toMatchObject([{ stats: { alive: false, running_on: [] } }]);
});

test('details stay as they are until they are told anew, and streams that are not there are passed over', async () => {
  const row = { hostname: 'n2', rank: 0, stats: { alive: true, last_running_at: 5 } };
  await write({ hostname: 'n2', streams: [{ ...row, name: 's9', details: { media_info: { provider: 'x' } } }] });
  await write({ hostname: 'n2', streams: [{ ...row, name: 's9', stats: { alive: false }, details: null }] });
  expect(await stored('s9')).toEqual({
    stats: { alive: false, last_running_at: 5 },
    details: { media_info: { provider: 'x' } },
  });
  await write({ hostname: 'n2', streams: [{ ...row, name: 'nowhere', details: null }] });
  expect(await stored('nowhere')).toBeUndefined();
});

test('a node that was not reached keeps the time its statistics are from', async () => {
  const fetchedAt = async () =>
    (await database.query<{ at: string }>(`select fetched_at::text as at from streamer_stats where hostname = 'n1'`))[0]
      ?.at;
  await write({ hostname: 'n1', stats: { build: 1 } });
  const before = await fetchedAt();
  await write({ hostname: 'n1', stats: { build: 1, error: 'ECONNREFUSED' }, reached: false });
  expect(await fetchedAt()).toBe(before);
  await write({ hostname: 'n2', stats: { error: 'ECONNREFUSED' }, reached: false });
  expect(await database.query(`select from streamer_stats where hostname = 'n2'`)).toEqual([]);
});
