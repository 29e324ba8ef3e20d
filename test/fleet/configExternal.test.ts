import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startFleet } from '../../fleet/startFleet.ts';
import type { FleetNode } from '../../fleet/node/types.ts';
import type { Fleet } from '../../fleet/types.ts';
import { ask } from './asking.ts';
import { centralHeaders, startCentral, telling, type ScriptedCentral, type Told } from './central.ts';

let central: ScriptedCentral;
let fleet: Fleet;
let node: FleetNode;
const a = { name: 'a', updated_at: 1, dvr: { expiration: 60, episodes_expiration: 60, episodes_url: '' } };
const b = { name: 'b', updated_at: 1 };

beforeEach(async () => {
  central = await startCentral();
  central.answers(telling(a, b));
  // The period is long, so that only what a test asks for happens.
  fleet = await startFleet({ target: central.url, nodes: 1, pollIntervalMs: 3_600_000, cleanIntervalMs: 0 });
  node = fleet.streamers[0]!;
  await node.until(({ running }) => running.length === 2);
});
afterEach(async () => {
  await fleet[Symbol.asyncDispose]();
  await central[Symbol.asyncDispose]();
});

const status = async () => {
  const { body } = await ask(node, 'GET /streamer/api/v3/config/stats');
  return [body['streamer_status'], body['config_external_status']];
};

describe('a node goes on with what it runs', () => {
  test.each<[string, Told, object]>([
    ['answers 503', { status: 503 }, { reason: 'invalid_request', code: 503 }],
    ['does not know the node', { status: 404 }, { reason: 'invalid_request', code: 404 }],
    ['answers what is no JSON', { text: '{"streams": [' }, { reason: 'malformed_json' }],
    ['answers without a list', { body: {} }, { reason: 'validation_error' }],
    ['loses the connection', null, { reason: 'network_error' }],
  ])('when Streamgate %s, and says so', async (_, told, reported) => {
    central.answers(() => told);
    await node.poll();
    expect(node.running).toEqual(['a', 'b']);
    expect(node.counters).toMatchObject({ stopped: 0, polls: { failed: 1 } });
    expect(await status()).toMatchObject(['config_external_error', { status: 'error', ...reported }]);

    central.answers(telling(a, b));
    await node.poll();
    expect(await status()).toEqual(['running', { status: 'loaded' }]);
  });

  test('when the list is whole but what is missing in it cannot be asked about', async () => {
    central.answers(({ path }) => (path === '/streams' ? { body: { streams: [b] } } : { status: 503 }));
    await node.poll();
    expect(node.running).toEqual(['a', 'b']);
  });

  test('when nothing has changed, which it asks with the tag it was given', async () => {
    const headers = { ...centralHeaders, etag: '"7"' };
    central.answers((asked) => {
      if (asked.headers['if-none-match'] === '"7"') return { status: 304, headers };
      return { ...telling(a, b)(asked), headers };
    });
    await node.poll();
    await node.poll();
    expect(node.counters).toMatchObject({ stopped: 0, polls: { changed: 2, unchanged: 1, failed: 0 } });
    expect(node.running).toEqual(['a', 'b']);
  });
});

test('a stream that a 200 leaves out twice, in the list and when asked about, is stopped and counted', async () => {
  central.answers(({ path, query }) => ({
    body: { streams: path === '/streams' ? [] : query.get('name') === 'a,b' ? [b] : [] },
  }));
  await node.poll();
  expect(node.running).toEqual(['b']);
  expect(node.counters.stopped).toBe(1);
  expect(node.state.stoppedLately).toEqual(['a']);
});

test('a stream that a viewer wants is asked for, runs as long as Streamgate wants it, and ends with the last viewer', async () => {
  const extra = { name: 'extra', static: false, updated_at: 1 };
  central.answers((asked) => (asked.path === '/streams' ? telling(a, b)(asked) : telling(a, b, extra)(asked)));
  expect(await node.play('nobody')).toBeNull();
  const session = await node.play('extra', { ip: '10.0.0.1' });
  await node.poll();
  expect(node.running).toEqual(['a', 'b', 'extra']);
  const { body } = await ask(node, 'GET /streamer/api/v3/streams/extra');
  expect(body).toMatchObject({ static: false, stats: { alive: true, online_clients: 1 } });
  node.stopPlaying(session!.id);
  expect(node.running).toEqual(['a', 'b']);
});

test('a node that is killed forgets what it ran, and asks without a tag when it is back on its port', async () => {
  const { url } = node;
  await node.kill();
  expect(node.running).toEqual([]);
  await expect(ask(node, 'GET /streamer/api/v3/config/stats')).rejects.toThrow('fetch failed');
  central.asked.length = 0;
  await node.revive();
  await node.until(({ running }) => running.length === 2);
  expect([node.url, central.asked[0]?.headers['if-none-match']]).toEqual([url, undefined]);
});

test('a node that is cut off runs on, neither reached nor reaching', async () => {
  await node.partition();
  central.asked.length = 0;
  await node.poll();
  expect(central.asked).toEqual([]);
  expect([node.condition, node.running]).toEqual(['partitioned', ['a', 'b']]);
  expect(await node.play('extra')).toBeNull();
  await node.revive();
  await node.poll();
  expect([central.asked.length, node.counters.stopped]).toEqual([1, 0]);
});

test('a node asks which stream listens at an SRT port', async () => {
  central.answers(({ path, query }) =>
    path === '/srt_port_resolve/9050' && query.get('mode') === 'play' ? { text: 'a' } : { status: 404 },
  );
  expect(await node.resolveSrtPort(9050, 'play')).toBe('a');
  expect(await node.resolveSrtPort(9050, 'publish')).toBeNull();
});

describe('a node authenticates', () => {
  test('with its cluster key', () => {
    expect(central.asked[0]?.headers.authorization).toMatch(/^Cluster \d{10}:[\da-f]{40}$/);
  });

  test.each([
    ['KEY%20x@', 'Bearer KEY x'],
    ['login:pass@', `Basic ${Buffer.from('login:pass').toString('base64')}`],
  ])('with what the URL it is provisioned with holds: %s', async (userinfo, authorization) => {
    const url = central.url.replace('//', `//${userinfo}`);
    const body = { config_external: `${url}/other/streamers/me`, cluster_key: 'new' };
    expect((await ask(node, 'PUT /streamer/api/v3/config', { body })).status).toBe(200);
    await node.poll();
    expect(central.asked.at(-1)).toMatchObject({ path: '/streams', headers: { authorization } });
    expect((await ask(node, 'GET /streamer/api/v3/config/stats')).status).toBe(200);
    expect(node.counters.configured).toBe(1);
  });
});

describe('old recordings', () => {
  const minute = 60_000;
  let now: number;
  const ranges = () => node.state.archives.get('a')!.ranges.filter(({ closed_at }) => closed_at !== null);
  beforeEach(() => {
    now = Date.now();
    // Older than anything is kept, and between expiration and the longer one of episodes.
    node.record('a', [
      { opened_at: now - 10 * minute, closed_at: now - 9 * minute },
      { opened_at: now - 1.9 * minute, closed_at: now - 1.1 * minute },
    ]);
  });
  const answersEpisodes = (told: Told) =>
    central.answers((asked) => (asked.path === '/episodes' ? told : telling(a, b)(asked)));

  test('are erased and counted when a 200 names no episode of them', async () => {
    answersEpisodes({ body: { episodes: [] } });
    await node.clean();
    expect(central.asked.at(-1)?.query.get('media')).toBe('a');
    expect([ranges(), node.counters.erased]).toEqual([[], 1]);
  });

  test('are kept where an episode covers them', async () => {
    const episode = { media: 'a', opened_at: now - 1.5 * minute, closed_at: now - 1.2 * minute };
    answersEpisodes({ body: { episodes: [episode, { ...episode, media: 'other' }] } });
    await node.clean();
    expect(ranges()).toEqual([{ opened_at: episode.opened_at, closed_at: episode.closed_at }]);
    expect(node.counters.erased).toBe(0);
  });

  test('are all kept when Streamgate says that it cannot be trusted', async () => {
    answersEpisodes({ status: 501 });
    await node.clean();
    expect([ranges().length, node.counters.erased]).toEqual([2, 0]);
  });

  test.each<[string, Told]>([
    ['answers 503', { status: 503 }],
    ['does not answer', null],
  ])('are kept as far as an episode may want them when Streamgate %s', async (_, told) => {
    answersEpisodes(told);
    await node.clean();
    expect([ranges().length, node.counters.erased]).toEqual([1, 0]);
  });
});
