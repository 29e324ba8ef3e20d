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
  isRestreamer: boolean;
  version: string;
  updatedAtMs: number;
  documents: string;
}

type Nodes = Record<string, Node | null>;

/** What is asked for by name is read whole each time. */
const afresh = (host: string) => `${host}Afresh`;

const readAll = (): Promise<Nodes> =>
  graph.ask<Nodes>(
    `{ ${hosts
      .map(
        (host) => `${host}: provisionedStreams(hostname: "${host}") { isRestreamer version updatedAtMs documents }
          ${afresh(host)}: provisionedStreams(hostname: "${host}", names: ${JSON.stringify(names)}) { documents }`,
      )
      .join('\n')} }`,
  );

type Kind = 'Stream' | 'AuthBackend' | 'Streamer' | 'Agent';
const keyOf: Record<Kind, string> = { Stream: 'name', AuthBackend: 'name', Streamer: 'hostname', Agent: 'id' };

const save = (kind: Kind, key: string, patch: object) =>
  graph.respond(
    `mutation ($key: String!, $patch: JSONText!) {
      save${kind}(${keyOf[kind]}: $key, patch: $patch) { __typename }
    }`,
    { key, patch: JSON.stringify(patch) },
  );

const remove = (kind: Kind, key: string) =>
  graph.respond(
    `mutation ($key: String!) {
      delete${kind}(${keyOf[kind]}: $key ${kind === 'AuthBackend' ? 'force: true' : ''}) {
        __typename
      }
    }`,
    { key },
  );

const host = fc.constantFrom(...hosts);
const name = fc.constantFrom(...names);
const backend = fc.constantFrom('guard', 'gate');

/** What nodes are not told of. */
const without: (() => Promise<unknown>)[] = [
  () => save('Streamer', 'n1', { role: 'streamer', cluster_key: 'k', comment: String(performance.now()) }),
  () => save('Streamer', 'n2', { role: 'streamer', cluster_key: String(performance.now()), labels: { zone: 'a' } }),
  () => save('AuthBackend', 'guard', { allow_default: true }).then(() => save('AuthBackend', 'guard', {})),
  () => save('Agent', 'box', { title: String(performance.now()) }),
  () => remove('Agent', 'box'),
  () => graph.respond(`mutation { saveCentralConfig(patch: "{\\"loglevel\\":\\"warn\\"}") { __typename } }`),
  () => save('Stream', 'unplaced', { title: String(performance.now()) }),
];

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
  fc.tuple(name, fc.constantFrom('template', 'comment', 'labels'), fc.nat(2)).map(
    ([key, member, value]) =>
      () =>
        save('Stream', key, { [member]: member === 'labels' ? { zone: `z${value}` } : `t${value}` }),
  ),
  fc.tuple(name, fc.constantFrom('on_play', 'on_publish'), fc.option(backend)).map(
    ([key, member, guard]) =>
      () =>
        save('Stream', key, { [member]: guard === null ? null : { url: `auth://${guard}` } }),
  ),
  fc.tuple(name, fc.boolean()).map(
    ([key, fed]) =>
      () =>
        save('Stream', key, { inputs: [{ url: fed ? 'agent://box' : 'rtsp://10.0.0.1/' }] }),
  ),
  // What a job does that brings the cameras of a changed preset in line, or whoever else writes many.
  fc.subarray(names, { minLength: 1 }).chain((keys) =>
    fc.nat(5).map(
      (limit) => () =>
        graph.database.query(
          `with first as materialized (select feed_next('streams', 10) as position)
             update streams s set config = config || jsonb_build_object('max_sessions', $2::int),
               position = first.position + item.n
             from first, unnest($1::text[]) with ordinality as item(name, n) where s.name = item.name`,
          [keys, limit],
        ),
    ),
  ),
  fc.tuple(host, fc.nat(2)).map(
    ([key, port]) =>
      () =>
        save('Streamer', key, { role: 'streamer', cluster_key: 'k', private_payload_url: `http://${key}:${port + 1}` }),
  ),
  fc.tuple(host, fc.boolean()).map(
    ([key, restreams]) =>
      () =>
        save('Streamer', key, { role: 'streamer', cluster_key: 'k', is_restreamer: restreams }),
  ),
  fc.tuple(backend, fc.boolean()).map(
    ([key, allowed]) =>
      () =>
        save('AuthBackend', key, { allow_default: allowed }),
  ),
  backend.map((key) => () => remove('AuthBackend', key)),
  name.map((key) => () => remove('Stream', key)),
  host.map((key) => () => remove('Streamer', key)),
  ...without.map((each) => fc.constant(each)),
);

const streamsOf = ({ documents }: Node) => new Map((JSON.parse(documents) as Told[]).map((each) => [each.name, each]));

const withoutTime = ({ updated_at: _, ...stream }: Told) => JSON.stringify(stream);

test('what a node is told and its version change together, with the time of each stream concerned', async () => {
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
      expect([...streamsOf(after[afresh(each)]!)]).toEqual(expect.arrayContaining([...streamsOf(now)]));
      if (!old) continue;
      const changed = old.documents !== now.documents || old.isRestreamer !== now.isRestreamer;
      expect([each, now.version !== old.version]).toEqual([each, changed]);
      if (!changed) continue;
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
  expect(seen.size).toBeGreaterThan(80);
}, 60_000);
