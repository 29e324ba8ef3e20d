import { afterAll, beforeAll, expect, test } from 'vitest';
import { countStatements } from '../../src/db/statements.ts';
import { testGraph, userIn, type TestGraph } from './graph.ts';

let graph: TestGraph;
beforeAll(async () => void (graph = await testGraph()));
afterAll(() => graph[Symbol.asyncDispose]());

const save = `mutation ($name: String!, $input: LoadBalancerPatch) {
  saveLoadBalancer(name: $name, input: $input) { loadBalancer { name mode servers { name maxBitrate countries } version document } }
}`;

test('load balancers are saved by typed members, followed and deleted', async () => {
  await using following = await graph.follow(`subscription { loadBalancerChanges { kind key node { mode } } }`);
  expect(await following.next()).toMatchObject({ loadBalancerChanges: { kind: 'SNAPSHOT_END' } });
  const input = { mode: 'BITRATE', servers: [{ name: 'n1', maxBitrate: 5, countries: ['DE'] }] };
  expect(await graph.ask(save, { name: 'b', input })).toMatchObject({
    saveLoadBalancer: { loadBalancer: { name: 'b', ...input } },
  });
  expect(await following.next()).toMatchObject({
    loadBalancerChanges: { kind: 'UPSERT', key: 'b', node: { mode: 'BITRATE' } },
  });
  expect(await graph.ask('{ loadBalancers(filter: { mode: { eq: BITRATE } }) { totalCount nodes { name } } }')).toEqual(
    { loadBalancers: { totalCount: 1, nodes: [{ name: 'b' }] } },
  );
  expect(await graph.ask('mutation { deleteLoadBalancer(name: "b") { name } }')).toEqual({
    deleteLoadBalancer: { name: 'b' },
  });
  expect(await following.next()).toMatchObject({ loadBalancerChanges: { kind: 'DELETE', key: 'b' } });
});

test('a place is found by one statement, also for who has no rights, who sees no load balancer', async () => {
  await graph.ask(save, { name: 'open', input: {} });
  await graph.ask('mutation { saveStream(name: "s", input: {}) { stream { name } } }');
  const asking = { viewer: { ...userIn({}), scopes: new Set<never>() } };
  const query = '{ streamPlace(balancer: "open", stream: "s") { url } }';
  const { result, statements } = await countStatements(graph.database, () => graph.refusal(query, {}, asking));
  expect(result).toBe('UNAVAILABLE No media server can serve this stream now');
  // The writes before may ring the doorbell meanwhile.
  expect(statements.filter((text) => !text.includes('pg_notify'))).toHaveLength(1);
  const { data } = await graph.respond('{ loadBalancer(name: "open") { name } }', {}, asking);
  expect(data?.['loadBalancer'] ?? null).toBeNull();
  const refused = await graph.respond(save, { name: 'mine', input: {} }, asking);
  expect(refused.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  expect(await graph.ask('{ loadBalancer(name: "mine") { name } }')).toEqual({ loadBalancer: null });
});
