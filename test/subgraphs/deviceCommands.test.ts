import { randomBytes } from 'node:crypto';
import { graphql } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AgentLink } from '../../src/cluster/agentLink.ts';
import { loadConfig } from '../../src/config.ts';
import { CodedError } from '../../src/errors.ts';
import { createStreamsSubgraph } from '../../subgraphs/streams/subgraph.ts';
import { requestOf, testGraph, type TestGraph } from './graph.ts';

let graph: TestGraph;
beforeAll(async () => void (graph = await testGraph()));
afterAll(() => graph[Symbol.asyncDispose]());

/** The newest events of one agent. */
const events = async (agent: string) =>
  (
    await graph.database.query<{ config: string }>(
      `select config from audit_events where config @> jsonb_build_object('entity_id', $1::text) order by id`,
      [agent],
    )
  ).map(({ config }) => JSON.parse(config) as object);

test('what an agent was told is logged with who told it, and what it was not told is not', async () => {
  await graph.ask('mutation { saveAgent(id: "told", input: {}) { key } }');
  const told: string[] = [];
  const agentLink: AgentLink = {
    send: async (id, command) => {
      if (command === 'disconnect') throw new CodedError('AGENT_OFFLINE');
      told.push(`${command} ${id}`);
    },
    logs: async () => ({}),
  };
  const { database, feed, secretBox } = graph;
  const subgraph = createStreamsSubgraph({
    database,
    feed,
    secretBox,
    secretKey: randomBytes(32),
    config: loadConfig({}),
    agentLink,
  });
  const request = requestOf({ traceId: 'trace-7', originator: 'ci', clientAddress: '192.0.2.7' });
  for (const command of ['rebootAgent', 'resetAgent', 'disconnectAgent']) {
    await graphql({
      schema: subgraph.schema,
      source: `mutation { ${command}(id: "told") { id } }`,
      contextValue: subgraph.createContext(request),
    });
  }
  const common = {
    event: 'api_call',
    subject: 'master',
    originator: 'ci',
    ip: '192.0.2.7',
    request_id: 'trace-7',
    collection: 'agents',
    entity_type: 'agent',
    entity_id: 'told',
  };
  expect(told).toEqual(['reboot told', 'reset told']);
  expect((await events('told')).slice(1)).toEqual([
    { ...common, action: 'reboot' },
    { ...common, action: 'reset' },
  ]);
});
