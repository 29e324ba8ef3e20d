import { expect, test } from 'vitest';
import { anonymous } from '../../src/auth/viewer.ts';
import { testGraph } from '../subgraphs/graph.ts';
import { httpServer } from './httpServer.ts';

const save = `mutation ($id: Snowflake, $kind: MediaServerKind, $input: MediaServerPatch, $patch: JSONText, $version: String) {
  saveMediaServer(id: $id, kind: $kind, input: $input, patch: $patch, expectedVersion: $version) {
    mediaServer { __typename id kind name enabled version document }
  }
}`;

interface Saved {
  saveMediaServer: { mediaServer: { __typename: string; id: string; name: string; version: string; document: string } };
}

const ome = { ovenMediaEngine: { name: 'edge', url: 'http://127.0.0.1:1', token: 'ome-secret' } };

test('a media server of each kind is registered, changed, filtered by kind and deleted', async () => {
  await using graph = await testGraph();
  const vms = { vms: { type: 'flussonic', internalDomain: 'vms.example', proxy: 'http://proxy' } };
  const inputs = [ome, { portsip: { name: 'eu-1', privateIpv4: '10.0.0.5' } }, vms];
  const saved = [];
  for (const input of inputs) saved.push((await graph.ask<Saved>(save, { input })).saveMediaServer.mediaServer);
  expect(saved.map(({ __typename, name }) => [__typename, name])).toEqual([
    ['OvenMediaEngineServer', 'edge'],
    ['PortsipMediaServer', 'eu-1'],
    ['VmsServer', 'vms.example'],
  ]);
  expect(new Set(saved.map(({ id }) => id)).size).toBe(3);

  const renamed = { id: saved[0]!.id, input: { ovenMediaEngine: { name: 'edge-2' } } };
  expect(await graph.ask(save, renamed)).toMatchObject({ saveMediaServer: { mediaServer: { name: 'edge-2' } } });

  const list = `query ($filter: MediaServerFilter) { mediaServers(filter: $filter, sort: [NAME_ASC]) {
    totalCount nodes { name ... on OvenMediaEngineServer { url } ... on PortsipMediaServer { type maxConcurrency } ... on VmsServer { proxy } }
  } }`;
  expect(await graph.ask(list)).toEqual({
    mediaServers: {
      totalCount: 4,
      nodes: [
        { name: 'Internal', type: 'INTERNAL', maxConcurrency: 2000 },
        { name: 'edge-2', url: 'http://127.0.0.1:1' },
        { name: 'eu-1', type: 'EXTERNAL', maxConcurrency: 2000 },
        { name: 'vms.example', proxy: 'http://proxy' },
      ],
    },
  });
  expect(await graph.ask(list, { filter: { kind: { in: ['VMS', 'OVEN_MEDIA_ENGINE'] } } })).toMatchObject({
    mediaServers: { nodes: [{ name: 'edge-2' }, { name: 'vms.example' }] },
  });

  const remove = `mutation ($id: Snowflake!) { deleteMediaServer(id: $id) { id } }`;
  expect(await graph.ask(remove, { id: saved[2]!.id })).toEqual({ deleteMediaServer: { id: saved[2]!.id } });
  expect(await graph.refusal(remove, { id: saved[2]!.id })).toMatch(/^NOT_FOUND/);
  expect(await graph.ask(`query ($id: Snowflake!) { mediaServer(id: $id) { id } }`, { id: saved[2]!.id })).toEqual({
    mediaServer: null,
  });
});

test('a token is kept sealed and never comes back', async () => {
  await using graph = await testGraph();
  const { mediaServer } = (await graph.ask<Saved>(save, { input: ome })).saveMediaServer;
  const everything = await graph.respond(`{ mediaServers { documents nodes { document config } } }`);
  expect(JSON.stringify([mediaServer, everything])).not.toContain('ome-secret');
  const rows = await graph.database.query<{ row: string }>('select media_servers::text as row from media_servers');
  expect(JSON.stringify(rows)).not.toContain('ome-secret');
  expect(JSON.stringify(rows)).not.toContain(Buffer.from('ome-secret').toString('hex'));
  const [sealed] = await graph.database.query<{ secrets: Buffer }>(
    'select secrets from media_servers where secrets is not null',
  );
  expect(graph.secretBox.open(sealed!.secrets)).toBe('{"token":"ome-secret"}');
});

test('a kind cannot be changed, an unknown id not be saved, and a patch must say the kind of a new media server', async () => {
  await using graph = await testGraph();
  const { id, version } = (await graph.ask<Saved>(save, { input: ome })).saveMediaServer.mediaServer;
  expect(await graph.refusal(save, { id, input: { portsip: { name: 'x' } } })).toBe(
    'BAD_USER_INPUT kind is another and cannot be changed',
  );
  expect(await graph.refusal(save, { id: '999999', input: ome })).toBe('NOT_FOUND There is no such media server');
  expect(await graph.refusal(save, { patch: '{"name":"x"}' })).toBe(
    'BAD_USER_INPUT kind must be one of ovenmediaengine, portsip, vms',
  );
  expect(await graph.refusal(save, { input: { ...ome, portsip: { name: 'x' } } })).toBe(
    'BAD_USER_INPUT Give the members of exactly one kind',
  );
  expect(await graph.refusal(save, { input: ome })).toMatch(/^CONFLICT/);
  expect(await graph.ask(save, { id, version, patch: '{"enabled":false}' })).toMatchObject({
    saveMediaServer: { mediaServer: { enabled: false, kind: 'OVEN_MEDIA_ENGINE' } },
  });
  expect(await graph.refusal(save, { id, version, patch: '{"enabled":true}' })).toMatch(/^PRECONDITION_FAILED/);
});

test('a media server is online while it answers and accepts its token', async () => {
  await using graph = await testGraph();
  let status = 200;
  await using server = await httpServer(() => ({ status }));
  const url = `http://127.0.0.1:${server.port}`;
  const input = { ovenMediaEngine: { name: 'edge', url, token: 'a' } };
  const { id } = (await graph.ask<Saved>(save, { input })).saveMediaServer.mediaServer;
  const ask = () => graph.ask(`query ($id: Snowflake!) { mediaServer(id: $id) { status { online reason } } }`, { id });

  expect(await ask()).toEqual({ mediaServer: { status: { online: true, reason: null } } });
  expect(server.requests.map(({ url, headers }) => [url, headers.authorization])).toEqual([
    ['/v1/vhosts', `Basic ${Buffer.from('a').toString('base64')}`],
  ]);
  status = 401;
  expect(await ask()).toEqual({
    mediaServer: { status: { online: false, reason: 'it refuses the access token (401)' } },
  });
  await server[Symbol.asyncDispose]();
  expect(await ask()).toEqual({ mediaServer: { status: { online: false, reason: 'ECONNREFUSED' } } });
  await graph.ask(save, { id, patch: '{"enabled":false}' });
  expect(await ask()).toEqual({ mediaServer: { status: { online: false, reason: 'it is switched off' } } });
});

test('a media server leads to the node of the cluster on the same machine', async () => {
  await using graph = await testGraph();
  await graph.ask(
    `mutation ($patch: JSONText) { saveStreamer(hostname: "node-1", patch: $patch) { streamer { hostname } } }`,
    {
      patch: '{"role":"streamer","cluster_key":"k","api_url":"http://10.0.0.5:8080"}',
    },
  );
  const hosts = [
    { portsip: { name: 'a', publicIpv4: '10.0.0.5' } },
    { portsip: { name: 'b', publicIpv4: '10.0.0.6' } },
    { vms: { type: 'flussonic', internalDomain: 'NODE-1' } },
  ];
  for (const input of hosts) await graph.ask(save, { input });
  expect(await graph.ask(`{ mediaServers { nodes { name streamer { hostname role } } } }`)).toEqual({
    mediaServers: {
      nodes: [
        { name: 'Internal', streamer: null },
        { name: 'a', streamer: { hostname: 'node-1', role: 'STREAMER' } },
        { name: 'b', streamer: null },
        { name: 'NODE-1', streamer: { hostname: 'node-1', role: 'STREAMER' } },
      ],
    },
  });
});

test('who follows media servers hears of each change', async () => {
  await using graph = await testGraph();
  await using changes = await graph.follow<{ mediaServerChanges: { kind: string; key: string | null; node: unknown } }>(
    `subscription { mediaServerChanges(filter: { kind: { eq: OVEN_MEDIA_ENGINE } }) { kind key node { name ... on OvenMediaEngineServer { url } } } }`,
  );
  expect((await changes.next()).mediaServerChanges.kind).toBe('SNAPSHOT_END');
  const { id } = (await graph.ask<Saved>(save, { input: ome })).saveMediaServer.mediaServer;
  expect((await changes.next()).mediaServerChanges).toEqual({
    kind: 'UPSERT',
    key: id,
    node: { name: 'edge', url: 'http://127.0.0.1:1' },
  });
  await graph.ask(`mutation ($id: Snowflake!) { deleteMediaServer(id: $id) { id } }`, { id });
  expect((await changes.next()).mediaServerChanges).toEqual({ kind: 'DELETE', key: id, node: null });
});

test('who may not read nodes reads no media servers', async () => {
  await using graph = await testGraph();
  expect(await graph.refusal(`{ mediaServers { nodes { name } } }`, {}, { viewer: anonymous })).toMatch(
    /^(FORBIDDEN|UNAUTHENTICATED)/,
  );
});

test('PortSIP media servers are asked for in its own words in the graph too, within bounds', async () => {
  await using graph = await testGraph();
  await graph.ask(save, { input: { portsip: { name: 'eu-1', privateIpv4: '127.0.0.1' } } });
  const ask = `query ($filter: String, $search: String, $skip: Int, $top: Int) {
    page: portsipMediaServers(filter: $filter, search: $search, skip: $skip, top: $top, orderby: "name") { count nodes { name } }
  }`;
  expect(await graph.ask(ask, { filter: `startswith(name,'eu')` })).toEqual({
    page: { count: 1, nodes: [{ name: 'eu-1' }] },
  });
  expect(await graph.ask(ask, { skip: 1, top: 1 })).toEqual({ page: { count: 2, nodes: [{ name: 'eu-1' }] } });
  expect(await graph.refusal(ask, { top: 101 })).toBe('BAD_USER_INPUT top must be from 1 to 100');
  expect(await graph.refusal(ask, { skip: -1 })).toBe('BAD_USER_INPUT skip must be at least 0');
  expect(await graph.refusal(ask, { search: '\0' })).toBe('BAD_USER_INPUT search must not hold U+0000');
  expect(await graph.refusal(ask, { filter: 'name' })).toMatch(/^INVALID_FILTER/);
});
