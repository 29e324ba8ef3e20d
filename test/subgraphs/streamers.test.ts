import { createServer, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyClusterHeader } from '../../src/auth/clusterHeader.ts';
import { streamerKeys } from '../../subgraphs/streamers/nodeKeys.ts';
import { testGraph, type TestGraph } from './graph.ts';

let graph: TestGraph;
beforeAll(async () => void (graph = await testGraph()));
afterAll(() => graph[Symbol.asyncDispose]());

/** A media server node that answers its statistics to whoever knows the cluster key. */
const startNode = async (clusterKey: string): Promise<AsyncDisposable & { url: string; asked: string[] }> => {
  const asked: string[] = [];
  const answer = ({ url = '', headers }: IncomingMessage) => {
    asked.push(url);
    if (verifyClusterHeader(headers.authorization ?? '', clusterKey) !== 'valid') return 403;
    return url === '/streamer/api/v3/config/stats' || url === '/vision/api/v3/monitoring/liveness' ? 200 : 404;
  };
  const server = createServer((request, response) => response.writeHead(answer(request)).end('{}'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    async [Symbol.asyncDispose]() {
      server.close();
      await once(server, 'close');
    },
  };
};

const saveQuery = `mutation ($hostname: String!, $input: StreamerPatch, $patch: JSONText, $checksEnable: Boolean) {
  saveStreamer(hostname: $hostname, input: $input, patch: $patch, checksEnable: $checksEnable) {
    streamer { hostname role apiUrl labels nodeConfig { serverNames { domain } } document config }
  }
}`;

test('a streamer needs a role and a cluster key, and then keeps them', async () => {
  expect(await graph.refusal(saveQuery, { hostname: 's1', input: { clusterKey: 'k' } })).toMatch(
    /^BAD_USER_INPUT role/,
  );
  expect(await graph.refusal(saveQuery, { hostname: 's1', input: { role: 'STREAMER' } })).toMatch(
    /^BAD_USER_INPUT cluster_key/,
  );
  await graph.ask(saveQuery, { hostname: 's1', input: { role: 'STREAMER', clusterKey: 'k1' } });
  await graph.ask(saveQuery, { hostname: 's1', patch: '{"channel_limit":5}' });
  expect(await graph.refusal(saveQuery, { hostname: 's1', patch: '{"cluster_key":null}' })).toMatch(
    /^BAD_USER_INPUT cluster_key/,
  );
  expect(await graph.ask(`{ streamer(hostname: "s1") { role channelLimit } }`)).toEqual({
    streamer: { role: 'STREAMER', channelLimit: 5 },
  });
});

test('keys are never shown and never lie open in the database, but identity knows them', async () => {
  const patch = {
    role: 'streamer',
    cluster_key: 'open-sesame',
    config: { cluster_key: 'second-secret', server_names: [{ domain: 'x' }] },
  };
  const saved = await graph.ask(saveQuery, { hostname: 's2', patch: JSON.stringify(patch) });
  expect(saved).toMatchObject({ saveStreamer: { streamer: { nodeConfig: { serverNames: [{ domain: 'x' }] } } } });
  const read = await graph.ask(`{ streamer(hostname: "s2") { document config } streamers { documents } }`);
  expect(JSON.stringify([saved, read])).not.toMatch(/open-sesame|second-secret/);

  const [row] = await graph.database.query<{ row: string }>(
    `select s::text || encode(secrets, 'escape') as row from streamers s where hostname = 's2'`,
  );
  expect(row?.row).not.toMatch(/open-sesame|second-secret/);
  expect(await streamerKeys(graph.database, graph.secretBox)()).toContainEqual({
    hostname: 's2',
    clusterKey: 'open-sesame',
  });
});

test('the keys of nodes are unsealed once, and again as soon as one is changed or gone', async () => {
  let opened = 0;
  const keys = streamerKeys(graph.database, {
    ...graph.secretBox,
    open: (sealed) => (opened++, graph.secretBox.open(sealed)),
  });
  const save = (clusterKey: string) =>
    graph.ask(saveQuery, { hostname: 'kept', input: { role: 'STREAMER', clusterKey } });
  const own = async () => (await keys()).find(({ hostname }) => hostname === 'kept')?.clusterKey;

  await save('first');
  expect(await own()).toBe('first');
  const afterFirst = opened;
  expect(await own()).toBe('first');
  expect(opened).toBe(afterFirst);
  await save('second');
  expect(await own()).toBe('second');
  await graph.ask('mutation { deleteStreamer(hostname: "kept") { hostname } }');
  expect(await own()).toBeUndefined();
});

test('a checked save asks the node, and saves when it answers to the key', async () => {
  await using node = await startNode('right');
  const input = { role: 'STREAMER', clusterKey: 'right', apiUrl: node.url };
  await graph.ask(saveQuery, { hostname: 'checked', input, checksEnable: true });
  expect(node.asked).toEqual(['/streamer/api/v3/config/stats']);

  await graph.ask(saveQuery, { hostname: 'checked', input: { cpuLimit: 80 }, checksEnable: true });
  expect(node.asked).toHaveLength(2);

  const vision = { ...input, role: 'INFERENCE' };
  await graph.ask(saveQuery, { hostname: 'checked vision'.replace(' ', '-'), input: vision, checksEnable: true });
  expect(node.asked.slice(2)).toEqual(['/vision/api/v3/stats', '/vision/api/v3/monitoring/liveness']);
});

test('a checked save saves nothing when the node refuses the key or is not there', async () => {
  let url: string;
  {
    await using node = await startNode('right');
    url = node.url;
    const input = { role: 'STREAMER', clusterKey: 'wrong', apiUrl: url };
    const { errors } = await graph.respond(saveQuery, { hostname: 'absent', input, checksEnable: true });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'CHECK_FAILED', path: ['cluster_key'] });
  }
  const input = { role: 'STREAMER', clusterKey: 'right', apiUrl: url };
  const { errors } = await graph.respond(saveQuery, { hostname: 'absent', input, checksEnable: true });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'CHECK_FAILED', path: ['api_url'] });
  expect(await graph.ask(`{ streamer(hostname: "absent") { hostname } }`)).toEqual({ streamer: null });
});

test('statistics show while they are fresh, and are null when the node has been silent for a minute', async () => {
  for (const hostname of ['fresh', 'silent'])
    await graph.ask(saveQuery, { hostname, input: { role: 'STREAMER', clusterKey: 'k' } });
  await graph.database.query(
    `insert into streamer_stats (hostname, stats, fetched_at)
      values ('fresh', '{"cpu_usage": 48}', now()), ('silent', '{"cpu_usage": 48}', now() - interval '61 seconds')`,
  );
  const stats = (hostname: string) =>
    graph.ask(`query ($hostname: String!) { streamer(hostname: $hostname) { stats { cpuUsage } } }`, { hostname });
  expect(await stats('fresh')).toEqual({ streamer: { stats: { cpuUsage: 48 } } });
  expect(await stats('silent')).toEqual({ streamer: { stats: null } });
});

test('a host name is no URL and no path', async () => {
  for (const hostname of ['', 'a b', 'http://a', 'a/b', 'x'.repeat(254)]) {
    expect(await graph.refusal(saveQuery, { hostname, input: { role: 'STREAMER', clusterKey: 'k' } })).toMatch(
      /^BAD_USER_INPUT/,
    );
  }
});

test('nodes are saved and deleted in bulk, each for itself', async () => {
  await using node = await startNode('right');
  const good = { role: 'STREAMER', clusterKey: 'right', apiUrl: node.url };
  expect(
    await graph.ask(
      `mutation ($items: [SaveStreamerItem!]!) { saveStreamers(items: $items) { results { hostname streamer { role } error { code } } } }`,
      {
        items: [
          { hostname: 'b1', input: good, checksEnable: true },
          { hostname: 'b2', input: { ...good, clusterKey: 'wrong' }, checksEnable: true },
        ],
      },
    ),
  ).toEqual({
    saveStreamers: {
      results: [
        { hostname: 'b1', streamer: { role: 'STREAMER' }, error: null },
        { hostname: 'b2', streamer: null, error: { code: 'CHECK_FAILED' } },
      ],
    },
  });
  expect(
    await graph.ask(
      `mutation { deleteStreamers(hostnames: ["b1", "b2"]) { results { hostname error { code } } } deleteStreamer(hostname: "s1") { hostname } }`,
    ),
  ).toEqual({
    deleteStreamers: {
      results: [
        { hostname: 'b1', error: null },
        { hostname: 'b2', error: { code: 'NOT_FOUND' } },
      ],
    },
    deleteStreamer: { hostname: 's1' },
  });
});
