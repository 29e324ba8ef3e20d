import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FleetNode } from '../../fleet/node/types.ts';
import { ask } from '../fleet/asking.ts';
import { startPolledFleet, type PolledFleet } from './polledFleet.ts';

let polled: PolledFleet;
beforeAll(async () => {
  polled = await startPolledFleet(4, {
    NODE_CONFIG_PROVISION_ENABLED: 'true',
    API_URL: 'https://central.example.com',
    CONFIG_EXTERNAL_RECONCILIATION_INTERVAL: '100',
  });
});
afterAll(() => polled[Symbol.asyncDispose]());

const configRoute = '/streamer/api/v3/config';

const saveBackend = (name: string, patch: object) =>
  polled.graph.ask(
    'mutation ($name: String!, $patch: JSONText) { saveAuthBackend(name: $name, patch: $patch) { authBackend { name } } }',
    {
      name,
      patch: JSON.stringify(patch),
    },
  );

const written = (node: FleetNode): string[][] =>
  polled.asked
    .filter(({ hostname, route }) => hostname === node.hostname && route === `PUT ${configRoute}`)
    .map(({ body }) => Object.keys(JSON.parse(body) as object));

const looks = (node: FleetNode): number =>
  polled.asked.filter(({ hostname, route }) => hostname === node.hostname && route === `GET ${configRoute}`).length;

/** Resolves once the node was looked at since its configuration last changed, and needed no more. */
const settled = async (node: FleetNode) => {
  let before = -1;
  while (before !== looks(node)) {
    before = looks(node);
    for (let polls = 0; polls < 4; polls++) await polled.anew(node);
  }
};

test('a node is told its key, where to ask, and the auth backends, once, and then only what changes', async () => {
  await saveBackend('first', { backends: [{ url: 'http://auth.example.com/' }] });
  const node = await polled.reporting();
  await node.until(({ counters }) => counters.configured === 1);
  const { config } = node.state;
  expect(config.config_external).toMatch(
    new RegExp(`^https://node\\.[\\w.-]+@central\\.example\\.com/streamer/api/v3/streamers/${node.hostname}$`),
  );
  expect(config['auth_backends']).toEqual([{ name: 'first', backends: [{ url: 'http://auth.example.com/' }] }]);
  await settled(node);
  const looked = looks(node);
  expect([written(node), looked]).toEqual([[['config_external', 'auth_backends']], 2]);
  for (let polls = 0; polls < 5; polls++) await polled.anew(node);
  expect(looks(node)).toBe(looked);

  await saveBackend('second', { allow_default: true });
  await node.until(({ counters }) => counters.configured === 2);
  expect(written(node).at(-1)).toEqual(['auth_backends']);
  expect(node.state.config['auth_backends']).toHaveLength(2);
});

test('what somebody changes on a node is put right', async () => {
  const node = await polled.reporting();
  await node.until(({ counters }) => counters.configured === 1);
  await settled(node);
  const told = node.state.config.config_external;
  await ask(node, `PUT ${configRoute}`, { body: { config_external: 'http://elsewhere.example.com' } });
  await node.until(({ state }) => state.config.config_external === told);
  expect(written(node).at(-1)).toEqual(['config_external']);
});

test('a node that is given another cluster key is asked with it from then on', async () => {
  const node = await polled.reporting([], { config: { cluster_key: 'the new key' } });
  await node.until(({ state }) => state.config.cluster_key === 'the new key');
  await polled.anew(node);
  expect(await polled.failing(node)).toEqual([]);
});

test('a node that refuses its configuration is told it once, and again when it is another', async () => {
  const puts: string[] = [];
  let changed = () => {};
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (request.method !== 'PUT')
        return void response.end('{"config_version": [1, 1], "streams": [], "agents": [], "dvrs": []}');
      puts.push(Buffer.concat(chunks).toString());
      response.writeHead(400).end('{"error": "bad_config"}');
      changed();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const node = { ...polled.fleet.streamers[0]!, hostname: 'stubborn', url } as FleetNode;
  const refused = new Promise<void>((resolve) => (changed = resolve));
  await polled.register(node);
  await refused;
  for (let polls = 0; polls < 6; polls++) await polled.anew(node);
  expect(puts).toHaveLength(1);
  const again = new Promise<void>((resolve) => (changed = resolve));
  await saveBackend('third', { allow_default: true });
  await again;
  expect(puts[1]).toContain('third');
  await polled.graph.ask('mutation { deleteStreamer(hostname: "stubborn") { hostname } }');
  server.close();
  server.closeAllConnections();
});

test('no key and no address with a key is ever logged', () => {
  const keys = polled.fleet.streamers.map(({ state }) => state.config.cluster_key);
  const log = polled.logged.join('');
  expect(log).toContain('a node was configured');
  for (const secret of [...keys, 'the new key', 'node.']) expect(log).not.toContain(secret);
});
