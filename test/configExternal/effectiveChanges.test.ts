import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testGraph, type TestGraph } from '../subgraphs/graph.ts';
import type { Told } from './cluster.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());

const hosts = ['n1', 'n2', 'n3'];
const names = ['s1', 's2', 's3', 's4'];

interface Node {
  version: string;
  updatedAtMs: number;
  documents: string;
}

type Nodes = Record<string, Node | null>;

const readAll = (): Promise<Nodes> =>
  graph.ask<Nodes>(
    `{ ${hosts.map((host) => `${host}: provisionedStreams(hostname: "${host}") { version updatedAtMs documents }`).join('\n')} }`,
  );

const save = (kind: 'Stream' | 'AuthBackend' | 'Streamer', key: string, patch: object) =>
  graph.respond(
    `mutation ($key: String!, $patch: JSONText!) {
      save${kind}(${kind === 'Streamer' ? 'hostname' : 'name'}: $key, patch: $patch) { __typename }
    }`,
    { key, patch: JSON.stringify(patch) },
  );

const remove = (kind: 'Stream' | 'AuthBackend' | 'Streamer', key: string) =>
  graph.respond(
    `mutation ($key: String!) {
      delete${kind}(${kind === 'Streamer' ? 'hostname' : 'name'}: $key ${kind === 'AuthBackend' ? 'force: true' : ''}) {
        __typename
      }
    }`,
    { key },
  );

const host = fc.constantFrom(...hosts);
const name = fc.constantFrom(...names);

/** Anything that may change what nodes are told, and some that changes nothing. */
const change = fc.oneof(
  fc
    .record({
      ingest: fc.option(host),
      inference: fc.option(host),
      dvr_backups: fc.subarray(hosts),
    })
    .chain((layout) => name.map((key) => () => save('Stream', key, { layout }))),
  fc.tuple(name, fc.nat(3)).map(
    ([key, title]) =>
      () =>
        save('Stream', key, { title: String(title) }),
  ),
  fc.tuple(name, fc.boolean()).map(
    ([key, guarded]) =>
      () =>
        save('Stream', key, { on_play: guarded ? { url: 'auth://guard' } : null }),
  ),
  fc.tuple(host, fc.nat(2)).map(
    ([key, port]) =>
      () =>
        save('Streamer', key, { role: 'streamer', cluster_key: 'k', private_payload_url: `http://${key}:${port + 1}` }),
  ),
  fc.boolean().map((allowed) => () => save('AuthBackend', 'guard', { allow_default: allowed })),
  fc.constant(() => remove('AuthBackend', 'guard')),
  name.map((key) => () => remove('Stream', key)),
  host.map((key) => () => remove('Streamer', key)),
);

const streamsOf = ({ documents }: Node) => new Map((JSON.parse(documents) as Told[]).map((each) => [each.name, each]));

const withoutTime = ({ updated_at: _, ...stream }: Told) => JSON.stringify(stream);

test('whatever changes what a node is told changes its version, and the time of each stream concerned', async () => {
  const seen = new Map<string, string>();
  let before = await readAll();
  const steps = fc.asyncProperty(change, async (apply) => {
    await apply();
    const after = await readAll();
    for (const each of hosts) {
      const [old, now] = [before[each], after[each]];
      if (!now) continue;
      const known = `${each} ${now.version}`;
      expect(seen.get(known) ?? now.documents).toBe(now.documents);
      seen.set(known, now.documents);
      if (!old || old.documents === now.documents) continue;
      expect(now.updatedAtMs).toBeGreaterThan(old.updatedAtMs);
      const present = streamsOf(now);
      for (const [key, stream] of streamsOf(old)) {
        const current = present.get(key);
        if (!current || withoutTime(current) === withoutTime(stream)) continue;
        expect([key, current.updated_at > stream.updated_at]).toEqual([key, true]);
      }
    }
    before = after;
  });
  await fc.assert(steps, { numRuns: 250, endOnFailure: true });
  expect(seen.size).toBeGreaterThan(100);
}, 25_000);
