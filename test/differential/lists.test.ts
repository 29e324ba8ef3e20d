import { assertObjectType, getNamedType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contract } from '../../src/contract/contract.ts';
import { parseExact, type JsonObject } from '../../src/json/lossless.ts';
import { startContractApplication, type ContractApplication } from '../contract/contractApplication.ts';
import { exampleOf } from '../contract/documents.ts';
import { offeredApis } from '../contract/offered.ts';
import { schemaOf } from '../schema/fixture.ts';
import { documented, plain } from './plainDocument.ts';
import { typedDocuments } from './typedDocument.ts';

let application: ContractApplication;
beforeAll(async () => {
  application = await startContractApplication();
});
afterAll(() => application[Symbol.asyncDispose]());

test('layouts are the same in both faces, member by member', async () => {
  const central = offeredApis.find(({ api }) => api === 'central')!;
  const place = central.operations.find(({ id }) => id === 'batch_update_streams_layouts')!;
  const { layouts } = exampleOf(place.body!, 'all') as { layouts: JsonObject[] };
  await application.central.put('/streams/placed', {});
  for (const layout of layouts) {
    const answer = await application.send(central, place, { body: { layouts: [{ ...layout, name: 'placed' }] } });
    expect([answer.status, answer.text]).toEqual([204, '']);
  }
  const schema = contract('central').schema('LayoutsList').properties!['layouts']!.items!;
  const { selectionOf, documentOf } = typedDocuments(schemaOf('streams'), schema);
  const type = nodeTypeOf('Stream', 'layoutHistory');
  const { stream } = (await application.graphql(
    `{ stream(name: "placed") { layoutHistory { nodes ${selectionOf(type)} } } }`,
  )) as { stream: { layoutHistory: { nodes: JsonObject[] } } };
  const listed = (await application.central.get('/streams/placed/layouts')).json<{ layouts: JsonObject[] }>().layouts;
  expect(listed).toHaveLength(layouts.length);
  const typed = stream.layoutHistory.nodes.map((node) => documentOf(type, node));
  expect(typed).toEqual(listed.map((layout) => documented(layout, schema)));
});

test('archives are the same in both faces', async () => {
  for (const reference of ['b', 'a']) {
    await application.central.put(`/streams/recorded-${reference}`, { dvr: { reference } });
  }
  const { dvrs } = (await application.graphql('{ dvrs { nodes { name } } }')) as { dvrs: { nodes: object[] } };
  expect((await application.central.get('/dvrs')).json()['dvrs']).toEqual(dvrs.nodes);
  expect(dvrs.nodes).toHaveLength(2);
});

test('what a camera shows of others is the same in both faces', async () => {
  await application.central.put('/streams/watched', {});
  await application.clients['watcher-admin'].put('/streams/watched', { organization_id: 1, preset_id: 1 });
  const episode = { episode_id: 77, media: 'watched', opened_at: 1700000000123, close_reason: 'timeout' };
  expect((await application.central.put('/episodes/77', episode)).status).toBe(200);
  const { stream } = (await application.graphql(`{
    stream(name: "watched") {
      organization { id title } preset { id title is_adjustable: isAdjustable }
      lastEpisodeAtMs createdAtMs lastChange { created_at: createdAtMs user }
    }
  }`)) as { stream: JsonObject };
  const { organization, preset, lastEpisodeAtMs, createdAtMs, lastChange } = stream;
  const answer = await application.clients['watcher-admin'].get('/streams/watched');
  expect(answer.json()).toMatchObject({
    organization,
    preset,
    last_episode_at: lastEpisodeAtMs,
    created_at: createdAtMs,
    last_change: lastChange,
  });
  expect(lastEpisodeAtMs).toBe(episode.opened_at);
});

test('what is laid over a camera is the same from either face', async () => {
  const over = { title: 'Over', comment: 'both', dvr: { expiration: 60 }, labels: { floor: 'two' } };
  for (const name of ['over-rest', 'over-typed']) await application.central.put(`/streams/${name}`, { title: 'Below' });
  await application.clients['watcher-admin'].put('/streams/over-rest?part=config_override', over);
  const written = `mutation ($input: StreamPatch!) {
    saveStream(name: "over-typed", input: $input, part: CONFIG_OVERRIDE) { stream { name } }
  }`;
  await application.graphql(written, { input: over });
  for (const name of ['over-rest', 'over-typed']) {
    const { stream } = (await application.graphql(
      `{ stream(name: "${name}") { override title comment labels configOnDisk { title comment } } }`,
    )) as { stream: JsonObject };
    const below = { title: 'Below', comment: null };
    expect(stream).toEqual({
      override: over,
      title: 'Over',
      comment: 'both',
      labels: over.labels,
      configOnDisk: below,
    });
    expect((await application.clients['watcher-admin'].get(`/streams/${name}`)).json()).toMatchObject(over);
    const central = (await application.central.get(`/streams/${name}`)).json<{ config_on_disk: JsonObject }>();
    expect(central).toMatchObject(over);
    expect(central.config_on_disk).toEqual({ name, title: 'Below' });
  }
});

test.each(['central', 'watcher-admin'] as const)('events of %s are the same in the graph', async (api) => {
  const client = application.clients['watcher-admin'];
  const named = { 'user-agent': 'a camera wall', 'x-originator': 'wall' };
  await application.central.put('/streams/heard', { title: 'Heard' }, named);
  await application.central.put('/streams/heard', { title: 'Heard again' });
  await client.put('/zones/heard', {}, named);
  await application.central.ask('DELETE', '/streams/heard');

  const { selectionOf, documentOf } = typedDocuments(schemaOf('accounts'), contract(api).schema('Event'));
  const type = assertObjectType(schemaOf('accounts').getType('AuditEvent'));
  const { auditEvents } = (await application.graphql(
    `{ auditEvents(first: 1000) { nodes ${selectionOf(type)} } }`,
  )) as { auditEvents: { nodes: JsonObject[] } };
  const answer = await application.clients[api].get('/events?limit=1000');
  const { events } = plain(parseExact(answer.text)) as { events: JsonObject[] };
  expect(events).toEqual(auditEvents.nodes.map((node) => withCopies(documentOf(type, node))));
  const seen = new Set(events.flatMap((event) => Object.keys(event)));
  const said = ['before', 'after', 'ip', 'originator', 'user_agent', 'path', 'operation_id', 'request_id'];
  expect([...seen]).toEqual(expect.arrayContaining([...said, 'entity_id', 'entity_type', 'trace_id', 'action']));
});

/** An event with what REST says of it twice. */
const withCopies = (event: JsonObject): JsonObject => {
  const type = { streams: 'stream', streamers: 'streamer', agents: 'agent' }[String(event['collection'])];
  const trace = String(event['request_id']);
  return {
    ...event,
    event: 'api_call',
    created_at: new Date(Number(event['utc_ms'] ?? 0)).toISOString(),
    ...(type !== undefined && { entity_type: type }),
    ...(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(trace) && { trace_id: trace }),
  };
};

const nodeTypeOf = (parent: string, field: string) => {
  const schema = schemaOf('streams');
  const connection = getNamedType(assertObjectType(schema.getType(parent)).getFields()[field]!.type);
  return assertObjectType(getNamedType(assertObjectType(connection).getFields()['nodes']!.type));
};
