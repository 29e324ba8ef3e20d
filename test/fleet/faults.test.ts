import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startFleet } from '../../fleet/startFleet.ts';
import type { FleetNode } from '../../fleet/node/types.ts';
import type { Fleet } from '../../fleet/types.ts';
import { ask, signed } from './asking.ts';
import { startCentral, telling, type ScriptedCentral } from './central.ts';

let central: ScriptedCentral;
let fleet: Fleet;
let node: FleetNode;
beforeAll(async () => {
  central = await startCentral();
  central.answers(
    telling(...Array.from({ length: 250 }, (_, index) => ({ name: `cam-${String(index).padStart(3, '0')}` }))),
  );
  fleet = await startFleet({ target: central.url, nodes: 1, inference: 1, episodesPerMinute: 0 });
});
beforeEach(async () => {
  node = fleet.streamers[0]!;
  await node.until(({ running }) => running.length === 250);
});
afterEach(() => node.clearFaults());
afterAll(async () => {
  await fleet[Symbol.asyncDispose]();
  await central[Symbol.asyncDispose]();
});

const streams = '/streamer/api/v3/streams';
const stats = '/streamer/api/v3/config/stats';
type Page = { streams: { name: string }[]; estimated_count: number; next: string | null; prev: string | null };
const pageOf = async (query: string) => (await ask(node, `GET ${streams}?${query}`)).body as unknown as Page;
const allPages = async (query: string): Promise<Page[]> => {
  const pages = [await pageOf(query)];
  for (let next = pages[0]!.next; next !== null; next = pages.at(-1)!.next) {
    pages.push(await pageOf(`${query}&cursor=${encodeURIComponent(next)}`));
  }
  return pages;
};

describe('lists', () => {
  test('have 100 rows on a page, forward and back', async () => {
    const pages = await allPages('select=name');
    expect(pages.map((page) => page.streams.length)).toEqual([100, 100, 50]);
    expect(pages.flatMap((page) => page.streams.map(({ name }) => name))).toEqual(node.running);
    const back = await pageOf(`select=name&cursor=${encodeURIComponent(pages[1]!.prev!)}`);
    expect([back.streams, back.prev]).toEqual([pages[0]!.streams, null]);
  });

  test('are filtered by any member, sorted, and cut down to what is selected', async () => {
    const page = await pageOf(
      'name_gte=cam-010&name_lt=cam-020&stats.alive=true&sort=-name&limit=3&select=stats.status',
    );
    expect(page).toMatchObject({ estimated_count: 10 });
    expect(page.streams).toEqual(
      ['cam-019', 'cam-018', 'cam-017'].map((name) => ({ name, stats: { status: 'running' } })),
    );
    expect((await pageOf('q=AM-24')).streams).toHaveLength(10);
    expect((await pageOf('name=cam-001,cam-002,nobody')).estimated_count).toBe(2);
    expect((await pageOf('stats.current_agent_id_is=null&title_is_not=null')).estimated_count).toBe(0);
    expect((await ask(node, `GET ${streams}?stats.bitrate_gt=fast`)).status).toBe(400);
  });
});

describe('a node can be told', () => {
  test('to list 5,000 streams that it does not run', async () => {
    node.setFaults({ claims: 5_000 });
    const [page] = await allPages('limit=10000');
    expect([page!.streams.length, page!.streams.at(-1)?.name]).toEqual([5_250, 'claimed-004999']);
    expect((await ask(node, `GET ${stats}`)).body['total_streams']).toBe(5_250);
  });

  test('to report streams that it does not run and to leave out others', async () => {
    node.setFaults({ claims: ['zebra'], hides: ['cam-000'] });
    const names = (await allPages('select=name')).flatMap((page) => page.streams.map(({ name }) => name));
    expect([names.includes('cam-000'), names.at(-1), names.length]).toEqual([false, 'zebra', 250]);
    expect((await ask(node, `GET ${streams}/cam-000`)).status).toBe(404);
    expect((await ask(node, `GET ${streams}/zebra`)).body).toMatchObject({ stats: { alive: true } });
  });

  test('to fail at a page in the middle of a list', async () => {
    node.setFaults({ failsPage: 2 });
    const first = await pageOf('');
    const second = await ask(node, `GET ${streams}?cursor=${encodeURIComponent(first.next!)}`);
    expect([first.streams.length, second.status]).toEqual([100, 500]);
  });

  test('to answer with what is no JSON, half of it, or less than it said', async () => {
    node.setFaults({ body: 'malformed' });
    expect(await ask(node, `GET ${streams}`)).toMatchObject({ status: 200, body: null });
    node.setFaults({ body: 'truncated' });
    expect(await ask(node, `GET ${streams}`)).toMatchObject({ status: 200, body: null });
    node.setFaults({ body: 'cut' });
    await expect(ask(node, `GET ${streams}`)).rejects.toThrow();
  });

  test('to be slow, before it answers and while it does', async () => {
    const took = async () => {
      const startedAt = performance.now();
      expect((await ask(node, `GET ${stats}`)).body).toMatchObject({ total_streams: 250 });
      return performance.now() - startedAt;
    };
    node.setFaults({ latencyMs: 300 });
    expect(await took()).toBeGreaterThan(250);
    node.setFaults({ latencyMs: 0, bytesPerSecond: 1_000 });
    expect(await took()).toBeGreaterThan(250);
  });

  test('to accept requests and never answer', async () => {
    node.setFaults({ hangs: true });
    const impatient = AbortSignal.timeout(200);
    await expect(ask(node, `GET ${stats}`, { signal: impatient })).rejects.toThrow(/timeout/);
    node.clearFaults();
    expect((await ask(node, `GET ${stats}`)).status).toBe(200);
  });

  test('to fail with any status, on some paths only', async () => {
    node.setFaults({ status: 502, only: '/streams' });
    expect((await ask(node, `GET ${streams}`)).status).toBe(502);
    expect((await ask(node, `GET ${stats}`)).status).toBe(200);
  });

  test('to refuse the cluster key, though not its probes', async () => {
    node.setFaults({ wrongKey: true });
    expect((await ask(node, `GET ${stats}`)).status).toBe(401);
    expect((await ask(node, 'GET /streamer/api/v3/monitoring/liveness')).status).toBe(200);
    expect(node.counters.refused).toBeGreaterThan(0);
  });

  test('to have another time, by which it refuses what Central signs', async () => {
    const skew = 120_000;
    node.setFaults({ clockSkewMs: skew });
    expect((await ask(node, `GET ${stats}`)).status).toBe(401);
    const authorization = signed(node.state.config.cluster_key, Date.now() + skew);
    const { body } = await ask(node, `GET ${stats}`, { headers: { authorization } });
    expect(Number(body['now'])).toBeGreaterThan(Date.now() + skew / 2);
  });

  test('to go and come back by itself, with its streams', async () => {
    node.setFaults({ flapping: { upMs: 20, downMs: 20 } });
    for (const condition of ['partitioned', 'running', 'partitioned', 'running'] as const) {
      await node.until((each) => each.condition === condition);
    }
    node.clearFaults();
    await node.revive();
    expect(node.running).toHaveLength(250);
  });

  test('nothing that is no fault', () => {
    expect(() => node.setFaults({ latency: 1 } as never)).toThrow('There is no fault latency');
    expect(() => node.setFaults({ latencyMs: -1 })).toThrow('latencyMs cannot be -1');
  });

  test('what its stats are', async () => {
    node.setStats({ cpu_usage: 95 });
    node.setStreamStats('cam-001', { alive: false });
    expect((await ask(node, `GET ${stats}`)).body).toMatchObject({ cpu_usage: 95, online_streams: 249 });
    const { body } = await ask(node, `GET ${streams}/cam-001`);
    expect(body['stats']).toMatchObject({ alive: false, status: 'error' });
  });
});
