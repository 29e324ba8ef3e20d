import { afterAll, beforeAll, expect, test } from 'vitest';
import { countStatements } from '../../src/db/statements.ts';
import { testGraph, userIn, type TestGraph } from './graph.ts';

let graph: TestGraph;
beforeAll(async () => void (graph = await testGraph()));
afterAll(() => graph[Symbol.asyncDispose]());

const statusOf = (row: number) => JSON.stringify(['running', 'error', 'waiting'][row % 3]);

/** Streams of every combination of what decides how they do, as their REST documents and layouts hold it. */
const fill = async () => {
  for (const hostname of ['n1', 'n2', 'off'])
    await graph.ask(
      `mutation ($hostname: String!) {
        saveStreamer(hostname: $hostname, input: { role: STREAMER, clusterKey: "k", cpuLimit: 50, totalBandwidth: 1000 }) { streamer { hostname } }
      }`,
      { hostname },
    );
  await graph.database.query(`
    insert into streamer_stats (hostname, stats, fetched_at) values
      ('n1', '{"uptime": 5, "cpu_usage": 40, "memory_usage": 10, "input_kbit": 1, "output_kbit": 950,
        "partitions": [{"usage": 10}, {"usage": 20}], "streamer_status": "running"}', now()),
      ('n2', '{"cpu_usage": 1, "config_error": {"error": "x"}}', now()),
      ('off', '{"cpu_usage": 1}', now() - interval '61 seconds')`);
  const rows = Array.from({ length: 256 }, (_, row) => {
    const bit = (index: number) => (row & (1 << index)) !== 0;
    const config = { ...(bit(0) && { disabled: true }), ...(bit(1) && { static: false }) };
    const layout = bit(2) ? { ingest: bit(3) ? 'n1' : 'n2', ...(bit(4) && { dvr_backups: ['off'] }) } : null;
    const stats = `{"alive": ${bit(5)}, "status": ${statusOf(row)}, "ts_delay": ${[0, 3999, 4000, 12000, 12001][row % 5]},
      "running_on": ${bit(6) ? '["n1", "off"]' : '[]'}, "online_clients": ${row % 2}, "input_error_rate": ${row % 7 === 0 ? 0.5 : 0}}`;
    return { name: `s${row}`, config, layout, stats: bit(7) ? stats : null };
  });
  await graph.database.query(
    `insert into streams (name, config, layout, position)
      select r->>'name', r->'config', nullif(r->'layout', 'null'), 1000 + n from jsonb_array_elements($1) with ordinality as x (r, n)`,
    [JSON.stringify(rows)],
  );
  await graph.database.query(
    `insert into stream_stats (name, stats)
      select r->>'name', (r->>'stats')::jsonb from jsonb_array_elements($1) as r where r->>'stats' is not null`,
    [JSON.stringify(rows)],
  );
  await graph.database.query(`
    insert into agents (id, layout, position) values ('a1', '{"ingest": "n1"}', 1), ('a2', null, 2), ('a3', '{"ingest": "n1"}', 3);
    insert into agent_stats (id, stats, fetched_at) values ('a1', '{"endpoint_connection": {"alive": true}}', now()),
      ('a2', '{"streampoint_connection": {"alive": false}}', now()), ('a3', '{}', now() - interval '61 seconds')`);
};

interface Counts {
  operational: number;
  degraded: number;
  partialOutage: number;
  outage: number;
  disabled: number;
  total: number;
}
const counts = '{ operational degraded partialOutage outage disabled total }';

test('an empty cluster has nothing in any state', async () => {
  const { clusterStats } = await graph.ask<{ clusterStats: unknown }>(
    `{ clusterStats { serverId streams ${counts} streamerMetrics { hostname } } }`,
  );
  expect(clusterStats).toMatchObject({ streams: { total: 0 }, streamerMetrics: [] });
});

test('streams are counted as each of them is told to do, by three statements', async () => {
  await fill();
  const { streams } = await graph.ask<{ streams: { nodes: { health: { status: string; reasons: string[] } }[] } }>(
    '{ streams(first: 1000) { nodes { name health { status reasons } } } }',
  );
  const told = streams.nodes.map(({ health }) => health.status);
  const ask = () =>
    graph.ask<{ clusterStats: { streams: Counts } }>(`{ clusterStats { streams ${counts} document openMetrics } }`);
  const { result, count } = await countStatements(graph.database, ask);
  expect(count).toBe(3);
  const of = (status: string) => told.filter((each) => each === status).length;
  expect(result.clusterStats.streams).toEqual({
    operational: of('OPERATIONAL'),
    degraded: of('DEGRADED'),
    partialOutage: of('PARTIAL_OUTAGE'),
    outage: of('OUTAGE'),
    disabled: of('DISABLED'),
    total: 256,
  });
  expect(Object.values(result.clusterStats.streams).every((number) => number > 0)).toBe(true);
});

test('nodes tell how their resources do while they are online', async () => {
  const { clusterStats, streamer } = await graph.ask(`{
    clusterStats {
      collectedAtMs
      agents ${counts}
      streamers ${counts}
      bitrate { inputKbit outputKbit }
      streamerMetrics {
        hostname status uptime config { status } agents { status total outage } streams { total }
        cpu { usage status } storage { usage status } network { inKbit { usage status } outKbit { usage status } }
      }
    }
    streamer(hostname: "n1") { health { status reasons } }
  }`);
  expect(streamer).toEqual({
    health: { status: 'PARTIAL_OUTAGE', reasons: ['network_out_nearly_exhausted', 'cpu_high'] },
  });
  expect(clusterStats).toMatchObject({
    agents: { operational: 1, degraded: 1, outage: 1, total: 3 },
    streamers: { partialOutage: 2, outage: 1, total: 3 },
    bitrate: { inputKbit: 1, outputKbit: 950 },
    streamerMetrics: [
      {
        hostname: 'n1',
        status: 'PARTIAL_OUTAGE',
        uptime: 5,
        config: { status: 'OPERATIONAL' },
        agents: { status: 'PARTIAL_OUTAGE', total: 2, outage: 1 },
        cpu: { usage: 40, status: 'DEGRADED' },
        storage: { usage: 20, status: 'OPERATIONAL' },
        network: { inKbit: { usage: 1, status: 'OPERATIONAL' }, outKbit: { usage: 950, status: 'PARTIAL_OUTAGE' } },
      },
      { hostname: 'n2', status: 'PARTIAL_OUTAGE', config: { status: 'PARTIAL_OUTAGE' }, uptime: null },
      { hostname: 'off', status: 'OUTAGE', config: null, cpu: null },
    ],
  });
});

test('who may not read streamers does not learn how the cluster does', async () => {
  const viewer = { ...userIn({ 1: { canViewStreams: true } }), scopes: new Set(['streams:read'] as const) };
  const asking = { viewer };
  const { data, errors } = await graph.respond('{ clusterStats { version } }', {}, asking);
  expect([data ?? null, errors?.length]).toEqual([null, 1]);
});
