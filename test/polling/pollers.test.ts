import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeReport } from '../../subgraphs/streamers/repositoryPolls.ts';
import { ofStream, periodMs, startPolledFleet, type PolledFleet } from './polledFleet.ts';

let polled: PolledFleet;
beforeAll(async () => {
  polled = await startPolledFleet(20);
});
afterAll(() => polled[Symbol.asyncDispose]());

test('a node shows what it tells of itself as soon as it is saved, and is not asked once it is deleted', async () => {
  const node = await polled.reporting();
  expect(await polled.streamer(node)).toMatchObject({
    stats: {
      server_version: '25.11',
      streamer_status: 'running',
      healthcheck_status: { status: 'ok', checks: { reachable: true, valid_cluster_key: true, errors_details: [] } },
    },
    dvrs: [{ name: 'local', root: '/storage' }],
  });
  await polled.graph.ask(`mutation { deleteStreamer(hostname: "${node.hostname}") { hostname } }`);
  const asked = node.counters.requests;
  const other = await polled.reporting();
  await polled.anew(other);
  expect(node.counters.requests).toBeLessThanOrEqual(asked + 1);
  const rows = await polled.graph.database.query('select from streamer_stats where hostname = $1', [node.hostname]);
  expect(rows).toEqual([]);
});

test('nodes of the other roles show what they tell of themselves', async () => {
  for (const node of [polled.fleet.inference[0]!, polled.fleet.identification[0]!]) {
    const stored = polled.stored(node);
    await polled.register(node);
    await stored;
    expect((await polled.streamer(node)).stats).toMatchObject({ server_version: '25.11', build: 1 });
    expect(await polled.failing(node)).toEqual([]);
  }
  const [inference] = polled.fleet.inference;
  const analysing = polled.stored(inference!, ({ stats }) => stats?.['total_streams'] === 2);
  inference!.setFaults({ claims: ['seen', 'seen too'] });
  await analysing;
  expect((await polled.streamer(inference!)).stats).toMatchObject({ total_streams: 2, online_streams: 2 });
});

test('nodes that hang, lie or are slow hold up no other', async () => {
  const well = await polled.reporting();
  const faulty = [await polled.reporting(), await polled.reporting(), await polled.reporting()] as const;
  const told = faulty.map((node) => polled.stored(node, ({ reached, stats }) => !reached && stats !== null));
  faulty[0].setFaults({ hangs: true });
  faulty[1].setFaults({ body: 'malformed' });
  faulty[2].setFaults({ bytesPerSecond: 20, latencyMs: 200 });
  let others = 0;
  void polled.stored(well, () => ++others === Infinity);
  expect((await told[0]!).stats?.['error']).toMatch(/answer in/);
  expect(others).toBeGreaterThan(1);
  expect((await told[1]!).stats?.['error']).toBe('an answer that is none of its contract');
  expect((await told[2]!).stats?.['error']).toMatch('answer in');
  faulty.forEach((node) => node.clearFaults());
});

test('half a list of streams changes nothing', async () => {
  await polled.place({ 'claimed-000900': polled.unused.at(-1)! });
  const node = await polled.reporting(1200);
  expect((await polled.stream('claimed-000900')).stats).toMatchObject({ alive: true });
  node.setFaults({ failsPage: 3, only: '/streams' });
  await polled.anew(node);
  for (let count = 0; count < 5; count++) expect((await polled.stored(node)).streams).toEqual([]);
  expect((await polled.stream('claimed-000900')).stats).toMatchObject({ alive: true });
  const whole = polled.stored(node, ({ streams }) => streams.length >= 1200);
  node.clearFaults();
  node.setFaults({ claims: 1200 });
  await whole;
  node.setFaults({ claims: [] });
});

test('a node whose clock is off is told apart from one with another cluster key', async () => {
  const node = await polled.reporting();
  node.setFaults({ clockSkewMs: 90_000 });
  await polled.anew(node);
  expect(await polled.failing(node)).toEqual(['time_synchronized']);
});

test('a stream that leaves the list of its node counts on for stale_timeout', async () => {
  await polled.place({ fading: polled.unused.at(-1)! });
  const node = await polled.reporting(['fading'], { stale_timeout: 300 });
  const gone = polled.stored(node, ofStream('fading', false));
  await polled.anew(node);
  const start = performance.now();
  node.setFaults({ claims: [] });
  await gone;
  expect(performance.now() - start).toBeGreaterThan(300 - 2 * periodMs);
});

test('of a stream that several nodes report, the values are those of its ingest, and clients are counted together', async () => {
  const [ingest, other] = [polled.unused.at(-1)!, polled.unused.at(-2)!];
  await polled.place({ shared: ingest });
  await polled.reporting(['shared']);
  await polled.reporting(['shared']);
  const both = polled.stored(other, ofStream('shared'));
  await both;
  const { stats } = await polled.stream('shared');
  expect(stats).toMatchObject({ running_on: [ingest.hostname, other.hostname].sort(), online_clients: 0 });
  const moved = polled.stored(other, ofStream('shared'));
  await polled.place({ shared: other });
  await moved;
  expect((await polled.stream('shared')).stats).toMatchObject({ alive: true });
});

test('a node may have 5,000 streams', async () => {
  await polled.graph.database.query(`
    insert into streams (name, position) select 'claimed-' || lpad(n::text, 6, '0'), 1000000 + n from generate_series(0, 4999) n
      on conflict do nothing`);
  const reported = polled.stored(polled.unused.at(-1)!, ({ streams }) => streams.length >= 5000);
  const node = await polled.reporting(5000);
  await reported;
  const [row] = await polled.graph.database.query<{ count: string }>(
    `select count(*) from stream_stats where stats->'running_on' ? $1`,
    [node.hostname],
  );
  expect(Number(row?.count)).toBe(5000);
  node.setFaults({ claims: [] });
});

test('an agent shows its tunnel', async () => {
  const node = await polled.reporting();
  await polled.graph.ask('mutation { saveAgent(id: "tunnelled", patch: "{}") { agent { id } } }');
  const stored = polled.stored(node, ({ agents }) => agents.length === 1);
  node.connectAgent('tunnelled');
  await stored;
  const { agent, clusterStats } = await polled.graph.ask<{ agent: { document: string }; clusterStats: object }>(
    '{ agent(id: "tunnelled") { document } clusterStats { agents { operational total } } }',
  );
  expect(clusterStats).toEqual({ agents: { operational: 1, total: 1 } });
  expect(JSON.parse(agent.document)).toMatchObject({
    stats: { agent_type: 'single', streampoint_connection: { hostname: node.hostname, alive: true } },
  });
});

test('who has lost the lease writes nothing', async () => {
  const node = await polled.reporting();
  const report = { hostname: node.hostname, stats: { build: 99 }, reached: true, dvrs: null, streams: [], agents: [] };
  const late = writeReport(polled.graph.database, { name: 'pollers', token: '-1' }, report);
  await expect(late).rejects.toMatchObject({ name: 'LeaseLost' });
  expect((await polled.streamer(node)).stats).not.toMatchObject({ build: 99 });
});

test('what could not be stored is stored once it can be, whether or not it changed', async () => {
  const { database } = polled.graph;
  await polled.place({ unstored: polled.unused.at(-1)! });
  const node = await polled.reporting(['unstored']);
  node.setFaults({ claims: ['unstored'] });
  await database.query('alter function stream_stats_record(json) rename to stream_stats_withheld');
  await database.query(`delete from stream_stats where name = 'unstored'`);
  const lines = polled.logged.length;
  await node.until(() =>
    polled.logged.slice(lines).some((line) => line.includes('could not be stored') && line.includes(node.hostname)),
  );
  const stored = polled.stored(node, ofStream('unstored'));
  await database.query('alter function stream_stats_withheld(json) rename to stream_stats_record');
  await stored;
  expect((await polled.stream('unstored')).stats).toMatchObject({ alive: true, running_on: [node.hostname] });
});

test('another process takes over, and no node drops out of what runs where', async () => {
  const [one, other] = [polled.unused.at(-1)!, polled.unused.at(-2)!];
  await polled.place({ inherited: one });
  await polled.reporting(['inherited']);
  const both = polled.stored(other, ofStream('inherited'));
  await polled.reporting(['inherited']);
  await both;
  const runningOn: unknown[] = [];
  void polled.stored(one, ({ streams }) => {
    runningOn.push(...streams.filter(({ name }) => name === 'inherited').map(({ stats }) => stats));
    return false;
  });
  await polled.replacePollers();
  await polled.anew(one);
  await polled.anew(other);
  expect(runningOn.length).toBeGreaterThan(0);
  for (const stats of runningOn) expect(stats).toMatchObject({ running_on: [one.hostname, other.hostname].sort() });
});
