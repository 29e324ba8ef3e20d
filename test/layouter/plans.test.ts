import { randomBytes } from 'node:crypto';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLayouter } from '../../src/cluster/layouter/preview.ts';
import { loadConfig } from '../../src/config.ts';
import { createStreamsSubgraph } from '../../subgraphs/streams/subgraph.ts';
import { requestOf, userIn, type Asking } from '../subgraphs/graph.ts';
import { layouterOn, testCluster, type TestCluster } from './cluster.ts';

let cluster: TestCluster;
let subgraph: ReturnType<typeof createStreamsSubgraph>;

beforeAll(async () => {
  cluster = await testCluster();
  const { database, feed, secretBox } = cluster.graph;
  const layouter = createLayouter({ database, settings: layouterOn, outageShare: 0.5 });
  const config = loadConfig({});
  subgraph = createStreamsSubgraph({ database, feed, secretBox, secretKey: randomBytes(32), config, layouter });
  await cluster.addNode('a', { labels: { zone: 'x' } });
  await cluster.addNode('b', { labels: { zone: 'y' } });
});
afterAll(() => cluster[Symbol.asyncDispose]());

const ask = async (source: string, variableValues: Record<string, unknown> = {}, asking: Asking = {}) => {
  const { data, errors } = await graphql({
    schema: subgraph.schema,
    source,
    variableValues,
    contextValue: subgraph.createContext(requestOf(asking), 'request'),
  });
  return { data, code: errors?.[0]?.extensions?.['code'] };
};

interface Plan {
  id: string;
  expiresAt: Date;
  changes: object[];
}

const plan = async (patches: object[], asking?: Asking): Promise<Plan> => {
  const { data } = await ask(
    `mutation ($patches: JSONText!) { planStreamLayouts(patches: $patches) { id expiresAt changes { name ingestHostname changeReason } } }`,
    { patches: JSON.stringify(patches) },
    asking,
  );
  return data!['planStreamLayouts'] as Plan;
};
const apply = (id: string, asking?: Asking) =>
  ask(
    `mutation ($id: ID!) { applyLayoutPlan(id: $id) { streams { name title layout { ingestHostname originator } } } }`,
    { id },
    asking,
  );
const stored = (name: string) =>
  cluster.graph.database.query(`select config->>'title' as title, ingest from streams where name = $1`, [name]);

describe('a plan', () => {
  test('changes nothing until it is applied, and then all of it at once, once', async () => {
    const { id, changes, expiresAt } = await plan([
      { name: 'one', title: 'One', labels: { 'required.zone': 'y' } },
      { name: 'two', title: 'Two', labels: { 'required.zone': 'x' } },
    ]);
    expect(changes).toEqual([
      { name: 'one', ingestHostname: 'b', changeReason: null },
      { name: 'two', ingestHostname: 'a', changeReason: null },
    ]);
    expect(new Date(expiresAt).getTime()).toBeGreaterThan(Date.now() + 3_000_000);
    expect(await stored('one')).toEqual([]);
    const { data, code } = await apply(id);
    expect(code).toBeUndefined();
    expect(data).toEqual({
      applyLayoutPlan: {
        streams: [
          { name: 'one', title: 'One', layout: { ingestHostname: 'b', originator: 'LAYOUTER' } },
          { name: 'two', title: 'Two', layout: { ingestHostname: 'a', originator: 'LAYOUTER' } },
        ],
      },
    });
    expect((await apply(id)).code).toBe('NOT_FOUND');
  });

  test('is refused when one of its streams has changed since, and nothing is saved', async () => {
    await cluster.save('changing');
    const { id } = await plan([{ name: 'changing', title: 'Planned' }, { name: 'unborn' }]);
    await cluster.save('changing', { title: 'Other' });
    expect((await apply(id)).code).toBe('LAYOUT_PLAN_OUTDATED');
    expect(await stored('changing')).toEqual([{ title: 'Other', ingest: null }]);
    expect(await stored('unborn')).toEqual([]);
  });

  test('is refused when its streams would go elsewhere by now', async () => {
    const { id } = await plan([{ name: 'late', labels: { 'required.zone': 'y' } }]);
    await cluster.silence('b');
    expect((await apply(id)).code).toBe('LAYOUT_PLAN_OUTDATED');
    await cluster.revive('b');
    expect(await stored('late')).toEqual([]);
    expect((await apply(id)).code).toBeUndefined();
    expect(await stored('late')).toEqual([{ title: null, ingest: 'b' }]);
  });

  test('is nobody’s but its maker’s, and expires', async () => {
    const { id } = await plan([{ name: 'mine' }]);
    expect((await apply(id, { viewer: userIn({}) })).code).toBe('NOT_FOUND');
    await cluster.graph.database.query(`update layout_plans set created_at = now() - interval '2 hours'`);
    expect((await apply(id)).code).toBe('NOT_FOUND');
    expect((await apply('no plan')).code).toBe('NOT_FOUND');
  });
});

test('a preview tells nobody of streams they may not see', async () => {
  await cluster.addNode('c', { labels: { zone: 'z' } });
  const elsewhere = { labels: { 'required.zone': 'z' } };
  const preview = async (patches: object[], asking: Asking) => {
    const { data } = await ask(
      `query ($patches: JSONText!) { previewStreamLayouts(patches: $patches) { changes { name ingestHostname changeReason } } }`,
      { patches: JSON.stringify(patches) },
      asking,
    );
    return (data!['previewStreamLayouts'] as { changes: object[] }).changes;
  };
  await cluster.save('secret', { labels: { 'required.zone': 'x' }, layout: { ingest: 'a' } });
  // To the operator the stream is there, to a stranger it would be a new one.
  expect(await preview([{ name: 'secret' }], {})).toEqual([]);
  expect(await preview([{ name: 'secret', ...elsewhere }], { viewer: userIn({}) })).toEqual([
    { name: 'secret', ingestHostname: 'c', changeReason: null },
  ]);
});
