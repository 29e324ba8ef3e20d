import { afterAll, beforeAll, expect, test } from 'vitest';
import { testGraph, userIn, type TestGraph } from './graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());

interface Event {
  configChanges: { cursor: string; kind: string; node: { layouterEnabled: string; editAuth: object | null } | null };
}
const changes =
  'subscription ($since: Cursor) { configChanges(since: $since) { cursor kind node { layouterEnabled editAuth { login } } } }';
const save = `mutation ($input: CentralConfigPatch, $reset: Boolean, $version: String) {
  saveCentralConfig(input: $input, reset: $reset, expectedVersion: $version) {
    centralConfig { version layouterEnabled loglevel episodesBufferLimit cluster { nodeConfigProvisionEnabled } document }
    overridden { member }
  }
}`;

test('the settings are followed: as they are, then each time they are saved, also from a cursor on', async () => {
  await using follower = await graph.follow<Event>(changes);
  const [snapshot, end] = await follower.take(2);
  expect(snapshot?.configChanges).toMatchObject({
    kind: 'SNAPSHOT',
    node: { layouterEnabled: 'FALSE', editAuth: null },
  });
  expect(end?.configChanges).toMatchObject({ kind: 'SNAPSHOT_END', node: null });

  await graph.ask(save, { input: { layouterEnabled: 'TRUE', editAuth: { login: 'root', password: 'secret' } } });
  const { configChanges: event } = await follower.next();
  expect(event).toMatchObject({ kind: 'UPSERT', node: { layouterEnabled: 'TRUE', editAuth: { login: 'root' } } });
  expect(JSON.stringify(event)).not.toContain('secret');

  await using again = await graph.follow<Event>(changes, { since: end?.configChanges.cursor });
  expect((await again.next()).configChanges).toEqual(event);
});

test('typed settings are saved as the patch that REST sends would be', async () => {
  const input = { loglevel: 'WARNING', episodesBufferLimit: 0, cluster: { nodeConfigProvisionEnabled: true } };
  const { saveCentralConfig: saved } = await graph.ask<{
    saveCentralConfig: { centralConfig: Record<string, unknown> };
  }>(save, { input, reset: true });
  expect(saved.centralConfig).toMatchObject({ ...input, layouterEnabled: 'FALSE' });
  expect(JSON.parse(String(saved.centralConfig['document']))).toMatchObject({
    loglevel: 'warning',
    episodes_buffer_limit: 0,
    cluster: { node_config_provision_enabled: true },
  });
  const { version } = saved.centralConfig;
  await graph.ask(save, { input: { episodesBufferLimit: 1 }, version });
  expect(await graph.refusal(save, { input: { episodesBufferLimit: 2 }, version })).toMatch(/^PRECONDITION_FAILED/);
  expect(await graph.refusal(save, { input: { episodesBufferLimit: 0.5 } })).toMatch(/^BAD_USER_INPUT/);
});

test('the settings are only for those who may see the configuration', async () => {
  const viewer = { ...userIn({}), scopes: new Set(['streams:read', 'streamers:read'] as const) };
  expect(await graph.refusal('{ centralConfig { document } }', {}, { viewer })).toMatch(/^FORBIDDEN/);
  expect(await graph.refusal(save, { input: {} }, { viewer })).toMatch(/^FORBIDDEN/);
});
