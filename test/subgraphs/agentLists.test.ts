import { afterAll, beforeAll, expect, test } from 'vitest';
import { testGraph, type TestGraph } from './graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph();
  await graph.ask(`mutation {
    one: saveAgent(id: "1", input: { layout: { ingestHostname: "own" } }) { agent { id } }
    two: saveAgent(id: "2", input: {}) { agent { id } }
  }`);
});
afterAll(() => graph[Symbol.asyncDispose]());

const ids = async (filter: string): Promise<string[]> => {
  const { agents } = await graph.ask<{ agents: { nodes: { id: string }[]; totalCount: number } }>(
    `{ agents(${filter}, sort: [ID_ASC]) { nodes { id } totalCount } }`,
  );
  expect(agents.totalCount).toBe(agents.nodes.length);
  return agents.nodes.map(({ id }) => id);
};
const idle = () => ids('users: { none: true }');
const on = (node: string) => ids(`where: [{ member: "layout.ingest", operator: EQ, values: ["${node}"] }]`);
const stream = (name: string, input: string) =>
  graph.ask(`mutation { saveStream(name: "${name}", input: { ${input} }) { stream { name } } }`);

test('agents are found by the node of the latest stream that uses them, else by their own', async () => {
  expect([await on('own'), await on('first'), await on('second')]).toEqual([['1'], [], []]);
  await stream('a', 'inputs: [{ url: "agent://1/main" }], layout: { ingestHostname: "first" }');
  expect([await on('own'), await on('first')]).toEqual([[], ['1']]);
  await stream('b', 'inputs: [{ url: "agent://1/main" }], layout: { ingestHostname: "second" }');
  expect([await on('first'), await on('second')]).toEqual([[], ['1']]);
  expect(await ids(`where: [{ member: "layout.ingest", operator: NE, values: ["second"] }]`)).toEqual(['2']);
});

test('an agent is without streams until one uses it, and again when the last one has left', async () => {
  expect(await idle()).toEqual(['2']);
  await stream('b', 'inputs: [{ url: "agent://2/main" }]');
  expect(await idle()).toEqual([]);
  await graph.ask('mutation { deleteStream(name: "a") { name } }');
  expect(await idle()).toEqual(['1']);
  await stream('c', 'inputs: [{ url: "agent://3/main" }]');
  await graph.ask('mutation { saveAgent(id: "3", input: {}) { agent { id } } }');
  expect(await idle()).toEqual(['1']);
  await stream('b', 'inputs: [{ url: "fake://fake" }]');
  expect(await idle()).toEqual(['1', '2']);
});
