import { assertObjectType, getNamedType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contract } from '../../src/contract/contract.ts';
import type { JsonObject } from '../../src/json/lossless.ts';
import { startContractApplication, type ContractApplication } from '../contract/contractApplication.ts';
import { exampleOf } from '../contract/documents.ts';
import { offeredApis } from '../contract/offered.ts';
import { schemaOf } from '../schema/fixture.ts';
import { documented } from './plainDocument.ts';
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

const nodeTypeOf = (parent: string, field: string) => {
  const schema = schemaOf('streams');
  const connection = getNamedType(assertObjectType(schema.getType(parent)).getFields()[field]!.type);
  return assertObjectType(getNamedType(assertObjectType(connection).getFields()['nodes']!.type));
};
