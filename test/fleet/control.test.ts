import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startFleet } from '../../fleet/startFleet.ts';
import type { Fleet } from '../../fleet/types.ts';
import { startCentral, telling, type ScriptedCentral } from './central.ts';

let central: ScriptedCentral;
let fleet: Fleet;
beforeAll(async () => {
  central = await startCentral();
  central.answers(telling({ name: 'gate' }));
  fleet = await startFleet({
    target: central.url,
    nodes: 2,
    inference: 1,
    episodesPerMinute: 0,
    controlPort: 0,
    prefix: 'x',
  });
  await fleet.until(({ totals }) => totals().streams === 3);
});
afterAll(async () => {
  await fleet[Symbol.asyncDispose]();
  await central[Symbol.asyncDispose]();
});

const control = async (route: string, body?: object, headers: Record<string, string> = {}) => {
  const [method = '', path = ''] = route.split(' ');
  const init = { method, headers, ...(body && { body: JSON.stringify(body) }) };
  const response = await fetch(`${fleet.controlUrl}${path}`, init);
  return {
    status: response.status,
    body: (await response.json()) as Record<string, unknown> & Record<string, unknown>[],
  };
};

describe('the control API', () => {
  test('shows totals, nodes and what they run', async () => {
    expect((await control('GET /totals')).body).toMatchObject({ streams: 3, nodes: { running: 3 } });
    const { body } = await control('GET /nodes');
    expect(body.map(({ hostname, role, condition }) => [hostname, role, condition])).toEqual([
      ['x-streamer-1', 'streamer', 'running'],
      ['x-streamer-2', 'streamer', 'running'],
      ['x-inference-1', 'inference', 'running'],
    ]);
    expect((await control('GET /nodes/x-streamer-2')).body).toMatchObject({ url: fleet.nodes[1]!.url, streams: 1 });
    expect((await control('GET /nodes/x-streamer-2/streams')).body).toEqual(['gate']);
  });

  test('kills and revives one node or all of them', async () => {
    expect((await control('POST /nodes/x-streamer-1/kill')).body).toMatchObject({ condition: 'dead', streams: 0 });
    await expect(fetch(fleet.nodes[0]!.url)).rejects.toThrow('fetch failed');
    expect((await control('POST /nodes/*/partition')).body).toMatchObject({ nodes: { partitioned: 2, dead: 1 } });
    expect((await control('POST /nodes/*/revive')).body).toMatchObject({ nodes: { running: 3 } });
    expect((await fetch(fleet.nodes[0]!.url)).status).toBe(404);
  });

  test('sets faults and ends them', async () => {
    const faulty = await control('POST /nodes/x-streamer-1/faults', { latencyMs: 5, claims: 3 });
    expect(faulty.body).toMatchObject({ faults: { latencyMs: 5, claims: 3, body: 'whole' } });
    expect(fleet.totals().nodes.faulty).toBe(1);
    await control('POST /nodes/*/heal');
    expect(fleet.totals().nodes.faulty).toBe(0);
  });

  test('lets a viewer play, an episode begin, and stats be others', async () => {
    expect((await control('POST /nodes/x-streamer-1/play', { name: 'gate', ip: '10.0.0.1' })).body).toMatchObject({
      sessions: 1,
    });
    expect((await control('POST /nodes/x-streamer-1/play', { name: 'nobody' })).status).toBe(404);
    expect((await control('POST /nodes/x-inference-1/episodes', { media: 'gate' })).body).toMatchObject({
      episodes: 1,
    });
    await control('POST /nodes/x-streamer-1/stats', { cpu_usage: 99 });
    expect(fleet.nodes[0]!.state.stats).toEqual({ cpu_usage: 99 });
  });

  test.each([
    ['POST /nodes/nobody/kill', 404, {}],
    ['POST /nodes/x-streamer-1/explode', 404, {}],
    ['POST /nodes/x-streamer-1/constructor', 404, {}],
    ['GET /nodes/x-streamer-1/kill', 405, undefined],
    ['POST /nodes/x-streamer-1/faults', 400, { latencyMs: 'long' }],
    ['GET /elsewhere', 404, undefined],
  ])('refuses %s with %i', async (route, status, body) => {
    const answer = await control(route, body);
    expect([answer.status, answer.body]).toEqual([status, { error: expect.any(String) }]);
  });

  test('is not for pages in a browser', async () => {
    expect((await control('POST /nodes/*/kill', {}, { origin: 'http://evil.example' })).status).toBe(403);
    expect(fleet.totals().nodes.dead).toBe(0);
  });
});
