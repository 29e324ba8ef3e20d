import { afterAll, beforeAll, expect, test } from 'vitest';
import { testGraph, type TestGraph } from '../subgraphs/graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph();
  for (const hostname of ['a', 'b']) {
    await graph.ask(
      `mutation { saveStreamer(hostname: "${hostname}", patch: "{\\"role\\":\\"streamer\\",\\"cluster_key\\":\\"k\\"}") { streamer { hostname } } }`,
    );
  }
});
afterAll(() => graph[Symbol.asyncDispose]());

interface Told {
  provisionedStreams: { version: string; documents: string | null };
}

const ask = (hostname: string, knownVersions: string[] = []) =>
  graph.ask<Told>(
    `query ($hostname: String!, $knownVersions: [String!]) {
      provisionedStreams(hostname: $hostname, knownVersions: $knownVersions) { version documents }
    }`,
    { hostname, knownVersions },
  );

const namesOf = ({ provisionedStreams: { documents } }: Told) =>
  (JSON.parse(documents ?? '[]') as { name: string }[]).map(({ name }) => name);

const place = (name: string, hostname: string) =>
  graph.ask(
    `mutation ($name: String!, $patch: JSONText!) { saveStream(name: $name, patch: $patch) { stream { name } } }`,
    { name, patch: JSON.stringify({ layout: { ingest: hostname } }) },
  );

const statementsOf = async (work: () => Promise<unknown>): Promise<string[]> => {
  const statements: string[] = [];
  const stop = graph.database.onStatement((text) => statements.push(text));
  await work();
  stop();
  return statements;
};

test('a node that knows what it is told costs one statement that reads no stream; so do many that ask at once', async () => {
  const known = await Promise.all(
    ['a', 'b'].map(async (hostname) => [hostname, (await ask(hostname)).provisionedStreams.version] as const),
  );
  const statements = await statementsOf(() =>
    Promise.all(known.flatMap(([hostname, version]) => [ask(hostname, [version]), ask(hostname, ['0', version])])),
  );
  expect(statements).toEqual([expect.stringMatching(/provisioning_versions/)]);
  expect(statements[0]).not.toMatch(/\bstreams\b/);
});

test('many that ask at once for what a node is told share one reading of it', async () => {
  const statements = await statementsOf(() => Promise.all(Array.from({ length: 20 }, () => ask('a'))));
  expect(statements.filter((text) => text.includes('declare'))).toHaveLength(1);
});

test('a version names one list: while streams move about, equal versions come with equal lists', async () => {
  const lists = new Map<string, string>();
  let moving = true;
  const movers = ['s1', 's2', 's3'].map(async (name, start) => {
    for (let turn = start; turn < start + 15; turn++) await place(name, turn % 2 === 0 ? 'a' : 'b');
  });
  const watching = (async () => {
    while (moving) {
      for (const hostname of ['a', 'b']) {
        const told = await ask(hostname);
        const list = namesOf(told).join();
        const key = `${hostname} ${told.provisionedStreams.version}`;
        expect(lists.get(key) ?? list).toBe(list);
        lists.set(key, list);
      }
    }
  })();
  await Promise.all(movers);
  moving = false;
  await watching;
  expect(lists.size).toBeGreaterThan(10);
});

test('a stream that has moved is told to its new node and no more to its old one', async () => {
  await place('mover', 'a');
  const both = () =>
    graph.ask<{ a: Told['provisionedStreams']; b: Told['provisionedStreams'] }>(
      `{ a: provisionedStreams(hostname: "a", names: ["mover"]) { version documents }
         b: provisionedStreams(hostname: "b", names: ["mover"]) { version documents } }`,
    );
  for (let turn = 0; turn < 10; turn++) {
    await place('mover', turn % 2 === 0 ? 'b' : 'a');
    const { a, b } = await both();
    expect([namesOf({ provisionedStreams: a }), namesOf({ provisionedStreams: b })].flat()).toEqual(['mover']);
  }
});
