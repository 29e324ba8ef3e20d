import { afterAll, beforeAll, expect, test } from 'vitest';
import { testGraph, userIn, type TestGraph } from './graph.ts';

let graph: TestGraph;
beforeAll(async () => void (graph = await testGraph()));
afterAll(() => graph[Symbol.asyncDispose]());

interface Saved {
  saveStream: { stream: { version: string; document: string } };
}

const save = async (name: string, patch: object, more: object = {}, asking = {}) => {
  const { saveStream } = await graph.ask<Saved>(
    `mutation ($name: String!, $patch: JSONText, $reset: Boolean, $expectedVersion: String) {
      saveStream(name: $name, patch: $patch, reset: $reset, expectedVersion: $expectedVersion) {
        stream { version document }
      }
    }`,
    { name, patch: JSON.stringify(patch), ...more },
    asking,
  );
  return { version: saveStream.stream.version, document: JSON.parse(saveStream.stream.document) };
};

test('a stream that was saved is read back, typed and as its document', async () => {
  const saved = await graph.ask(
    `mutation {
      saveStream(name: "mylive/bunny", input: { title: "Bunny", segmentDuration: 5000, labels: { zone: "msk" } }) {
        stream { name title segmentDuration labels }
      }
    }`,
  );
  const bunny = { name: 'mylive/bunny', title: 'Bunny', segmentDuration: 5000, labels: { zone: 'msk' } };
  expect(saved).toEqual({ saveStream: { stream: bunny } });

  const { stream } = await graph.ask<{ stream: { version: string; updatedAtMs: number; document: string } }>(
    `{ stream(name: "mylive/bunny") { version updatedAtMs document } }`,
  );
  expect(stream.version).toBe(String(stream.updatedAtMs));
  expect(JSON.parse(stream.document)).toMatchObject({
    name: 'mylive/bunny',
    title: 'Bunny',
    segment_duration: 5000,
    labels: { zone: 'msk' },
    updated_at: stream.updatedAtMs,
  });
});

test('a patch changes what it names and removes what it sets to null', async () => {
  await save('patched', { title: 'Before', comment: 'gone soon', dvr: { reference: 'a', expiration: 60 } });
  const { document } = await save('patched', { title: 'After', comment: null, dvr: { expiration: 120 } });
  expect(document).toMatchObject({ title: 'After', dvr: { reference: 'a', expiration: 120 } });
  expect(document).not.toHaveProperty('comment');
});

test('reset replaces the configuration, in the argument as in the body', async () => {
  await save('replaced', { title: 'Before', comment: 'x' });
  expect((await save('replaced', { title: 'A' }, { reset: true })).document).not.toHaveProperty('comment');
  await save('replaced', { comment: 'x' });
  expect((await save('replaced', { $reset: true, title: 'B' })).document).not.toHaveProperty('comment');
});

test('what a client may not decide is ignored in a body, so a document that was read can be saved again', async () => {
  const { document } = await save('round trip', { title: 'x', inputs: [{ url: 'tcp://localhost' }] });
  const again = await save('round trip', { ...document, stats: { bitrate: 5 }, named_by: 'user', updated_at: 1e12 });
  expect(again.document).toEqual({ ...document, updated_at: Number(again.version) });
});

test.each([
  ['', 'an empty name'],
  ['a\u0000b', 'U+0000'],
  ['a\nb', 'a control character'],
  ['x'.repeat(1001), 'a name of 1001 bytes'],
])('a stream cannot be called %j: %s', async (name) => {
  const refusal = await graph.refusal(
    `mutation ($name: String!) { saveStream(name: $name, input: {}) { stream { name } } }`,
    { name },
  );
  expect(refusal).toMatch(/^BAD_USER_INPUT /);
});

test.each(['日本/канал №1', '../..', '"quoted" \\ %41', '😀', 'a?b#c'])('a stream may be called %j', async (name) => {
  await save(name, { title: name });
  expect(await graph.ask(`query ($name: String!) { stream(name: $name) { name title } }`, { name })).toEqual({
    stream: { name, title: name },
  });
});

test('a wrong value is refused with the path to it, and nothing is saved', async () => {
  const { errors } = await graph.respond(
    `mutation { saveStream(name: "wrong", patch: "{\\"inputs\\":[{\\"url\\":5}]}") { stream { name } } }`,
  );
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path: ['inputs', 0, 'url'] });
  expect(await graph.ask(`{ stream(name: "wrong") { name } }`)).toEqual({ stream: null });
});

test('a save takes either a typed input or a patch', async () => {
  expect(await graph.refusal(`mutation { saveStream(name: "x") { stream { name } } }`)).toMatch(/^BAD_USER_INPUT/);
  expect(await graph.refusal(`mutation { saveStream(name: "x", input: {}, patch: "{}") { stream { name } } }`)).toMatch(
    /^BAD_USER_INPUT/,
  );
  expect(await graph.refusal(`mutation { saveStream(name: "x", patch: "{") { stream { name } } }`)).toMatch(
    /^BAD_JSON/,
  );
  expect(await graph.refusal(`mutation { saveStream(name: "x", patch: "[]") { stream { name } } }`)).toMatch(
    /^BAD_USER_INPUT/,
  );
});

test('who has seen an older version neither overwrites nor deletes a newer one', async () => {
  const { version } = await save('contended', { title: '1' });
  await save('contended', { title: '2' }, { expectedVersion: version });
  const stale = { version };
  expect(
    await graph.refusal(
      `mutation ($version: String) { saveStream(name: "contended", input: { title: "3" }, expectedVersion: $version) { stream { name } } }`,
      stale,
    ),
  ).toMatch(/^PRECONDITION_FAILED/);
  expect(
    await graph.refusal(
      `mutation ($version: String) { deleteStream(name: "contended", expectedVersion: $version) { name } }`,
      stale,
    ),
  ).toMatch(/^PRECONDITION_FAILED/);
  expect(await graph.ask(`{ stream(name: "contended") { title } }`)).toEqual({ stream: { title: '2' } });
});

test('a deleted stream is gone, and cannot be deleted again', async () => {
  await save('short-lived', {});
  expect(await graph.ask(`mutation { deleteStream(name: "short-lived") { name } }`)).toEqual({
    deleteStream: { name: 'short-lived' },
  });
  expect(await graph.ask(`{ stream(name: "short-lived") { name } }`)).toEqual({ stream: null });
  expect(await graph.refusal(`mutation { deleteStream(name: "short-lived") { name } }`)).toMatch(/^NOT_FOUND/);
});

test('a bulk save tells of each item what became of it', async () => {
  const answer = await graph.ask(
    `mutation ($items: [SaveStreamItem!]!) {
      saveStreams(items: $items) { results { name stream { title } error { code path } } }
    }`,
    {
      items: [
        { name: 'bulk/1', input: { title: 'one' } },
        { name: 'bulk/2', patch: '{"title":5}' },
        { name: 'bulk/3', patch: '{"title":"three"}', input: {} },
        { name: 'bulk/4', patch: '{"title":"four"}' },
      ],
    },
  );
  expect(answer).toEqual({
    saveStreams: {
      results: [
        { name: 'bulk/1', stream: { title: 'one' }, error: null },
        { name: 'bulk/2', stream: null, error: { code: 'BAD_USER_INPUT', path: ['title'] } },
        { name: 'bulk/3', stream: null, error: { code: 'BAD_USER_INPUT', path: ['patch'] } },
        { name: 'bulk/4', stream: { title: 'four' }, error: null },
      ],
    },
  });
  expect(
    await graph.ask(
      `mutation { deleteStreams(names: ["bulk/1", "bulk/2", "bulk/4"]) { results { name error { code } } } }`,
    ),
  ).toEqual({
    deleteStreams: {
      results: [
        { name: 'bulk/1', error: null },
        { name: 'bulk/2', error: { code: 'NOT_FOUND' } },
        { name: 'bulk/4', error: null },
      ],
    },
  });
});

test('a stream moves to another organization only by who may edit streams in both', async () => {
  const move = (organization: number | null, viewer = userIn({ 1: { canEditStreams: true, canViewStreams: true } })) =>
    graph.refusal(
      `mutation ($to: Int) { saveStream(name: "moving", input: { organizationId: $to }) { stream { organizationId } } }`,
      { to: organization },
      { viewer },
    );
  await graph.ask(`mutation { saveStream(name: "moving", input: { organizationId: 1 }) { stream { name } } }`);
  expect(await move(2)).toMatch(/^FORBIDDEN/);
  expect(await move(null)).toMatch(/^FORBIDDEN/);
  const both = { canEditStreams: true, canViewStreams: true };
  expect(
    await graph.ask(
      `mutation { saveStream(name: "moving", input: { organizationId: 2 }) { stream { organizationId organization { id } } } }`,
      {},
      { viewer: userIn({ 1: both, 2: both }) },
    ),
  ).toEqual({ saveStream: { stream: { organizationId: 2, organization: { id: 2 } } } });
  expect(await move(1)).toMatch(/^FORBIDDEN/);
});

test('a stream that a member of one organization makes belongs to it', async () => {
  const viewer = userIn({ 4: { canEditStreams: true, canViewStreams: true } });
  await save('homemade', {}, {}, { viewer });
  expect(await graph.ask(`{ stream(name: "homemade") { organizationId } }`)).toEqual({ stream: { organizationId: 4 } });
});
