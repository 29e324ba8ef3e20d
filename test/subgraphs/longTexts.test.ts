import { randomBytes } from 'node:crypto';
import { isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testGraph, type SubgraphName, type TestGraph } from './graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());

/** A text that Postgres cannot compress into an index entry. */
const text = (bytes: number): string => randomBytes(bytes / 2).toString('hex');

test('a comment of 100 KB is kept, shown, searched and filtered by', async () => {
  const comment = text(100_000);
  await graph.ask(
    `mutation ($comment: String!) { saveStream(name: "long", input: { comment: $comment }) { stream { name } } }`,
    {
      comment,
    },
  );
  await graph.ask(`mutation { saveStream(name: "short", input: { comment: "a" }) { stream { name } } }`);
  expect(
    await graph.ask(
      `query ($q: String!) { stream(name: "long") { comment } streams(search: $q, sort: [COMMENT_ASC]) { nodes { name } } }`,
      {
        q: comment.slice(70_000, 70_050),
      },
    ),
  ).toEqual({ stream: { comment }, streams: { nodes: [{ name: 'long' }] } });
  expect(
    await graph.ask(`query ($comment: String!) { streams(filter: { comment: { eq: $comment } }) { nodes { name } } }`, {
      comment,
    }),
  ).toEqual({ streams: { nodes: [{ name: 'long' }] } });
});

test('pages in the order of long comments follow each other', async () => {
  const comments = ['x', 'y', 'z'].map((letter) => letter + text(100_000));
  for (const [index, comment] of comments.entries()) {
    await graph.ask(
      `mutation ($name: String!, $comment: String!) { saveStream(name: $name, input: { comment: $comment }) { stream { name } } }`,
      { name: `page${index}`, comment },
    );
  }
  interface Found {
    streams: { nodes: { name: string }[]; pageInfo: { endCursor: string } };
  }
  const names: string[] = [];
  for (let after: string | null = null; names.length < 3;) {
    const { streams }: Found = await graph.ask<Found>(
      `query ($after: Cursor) { streams(search: "page", orderBy: [{ member: "comment", descending: false }], first: 1, after: $after) {
        nodes { name } pageInfo { endCursor } } }`,
      { after },
    );
    names.push(...streams.nodes.map(({ name }) => name));
    after = streams.pageInfo.endCursor;
  }
  expect(names).toEqual(['page0', 'page1', 'page2']);
});

/** The entity's type, the member, the mutation that saves it, and what else it needs. */
const bounded: [SubgraphName, string, string, string, object][] = [
  ['streams', 'Stream', 'title', 'saveStream(name: "s", patch: $patch)', {}],
  ['streams', 'Stream', 'provider', 'saveStream(name: "s", patch: $patch)', {}],
  ['streams', 'Stream', 'namespace', 'saveStream(name: "s", patch: $patch)', {}],
  [
    'streamers',
    'Streamer',
    'namespace',
    'saveStreamer(hostname: "n", patch: $patch)',
    { role: 'streamer', cluster_key: 'k' },
  ],
  ['persons', 'Person', 'external_id', 'savePerson(id: "1", patch: $patch)', {}],
];

test.each(bounded)(
  '%s: %s.%s has at most 1000 bytes, as the schema says, and a longer one is refused by its name',
  async (subgraph, type, member, field, others) => {
    const save = `mutation ($patch: JSONText!) { ${field} { __typename } }`;
    const saved = (value: string) => graph.respond(save, { patch: JSON.stringify({ ...others, [member]: value }) });
    for (const long of [text(1002), text(100_000)]) {
      expect((await saved(long)).errors).toMatchObject([
        { message: `${member} is longer than 1000 bytes`, extensions: { code: 'BAD_USER_INPUT', path: [member] } },
      ]);
    }
    expect((await saved(text(1000))).errors).toBeUndefined();
    const documented = graph.subgraphs[subgraph].schema.getType(type);
    const fieldName = member.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
    expect(isObjectType(documented) && documented.getFields()[fieldName]?.description).toMatch(/at most 1000 bytes/);
  },
);

test('names of templates and streams are bounded by their form', async () => {
  expect(
    await graph.refusal(`mutation ($patch: JSONText!) { saveStream(name: "s", patch: $patch) { stream { name } } }`, {
      patch: JSON.stringify({ template: text(100_000) }),
    }),
  ).toMatch(/^BAD_USER_INPUT template must be a name of 1 to 512 characters/);
  expect(
    await graph.refusal(`mutation ($patch: JSONText!) { saveEpisode(id: "1", patch: $patch) { episode { id } } }`, {
      patch: JSON.stringify({ media: text(100_000), opened_at: 1637094994000 }),
    }),
  ).toMatch(/^BAD_USER_INPUT media must be a name of 1 to 512 characters/);
  // 512 characters may have more bytes than an index has room for.
  expect(
    await graph.refusal(`mutation ($patch: JSONText!) { saveStream(name: "s", patch: $patch) { stream { name } } }`, {
      patch: JSON.stringify({ template: '字'.repeat(512) }),
    }),
  ).toBe('BAD_USER_INPUT template is longer than 1000 bytes');
});

test('the longest name and the longest title have room in one index entry', async () => {
  const name = Array.from({ length: 333 }, () =>
    String.fromCodePoint(0x4e00 + Math.floor(Math.random() * 20_000)),
  ).join('');
  const title = text(1000);
  await graph.ask(
    `mutation ($name: String!, $title: String!) { saveStream(name: $name, input: { title: $title }) { stream { name } } }`,
    { name, title },
  );
  expect(await graph.ask(`query ($name: String!) { stream(name: $name) { title } }`, { name })).toEqual({
    stream: { title },
  });
});
