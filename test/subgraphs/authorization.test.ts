import { afterAll, beforeAll, expect, test } from 'vitest';
import { countStatements } from '../../src/db/statements.ts';
import { anonymous } from '../../src/auth/viewer.ts';
import { testGraph, userIn, type TestGraph } from './graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph();
  await graph.ask(`mutation {
    saveAuthBackend(name: "main", input: { denyTokens: ["bad"], allowDefault: true }) { authBackend { name } }
    theirs: saveStream(name: "theirs", input: { organizationId: 1, onPlay: { url: "auth://main", maxSessions: 2 } }) { stream { name } }
    other: saveStream(name: "other", input: { organizationId: 2, onPublish: { url: "auth://main" } }) { stream { name } }
    unrelated: saveStream(name: "unrelated", input: { onPlay: { url: "auth://mainly" } }) { stream { name } }
  }`);
});
afterAll(() => graph[Symbol.asyncDispose]());

const request = {
  name: 'theirs',
  proto: 'hls',
  ip: '10.0.0.1',
  requestType: 'NEW_SESSION',
  requestNumber: 0,
  sessionId: '6217fd62-16da-4206-9da9-0173d7552a14',
  streamClients: 0,
  totalClients: 0,
};
const play = `query ($request: PlayRequest!) {
  authorizePlay(request: $request) { status decidedBy reason maxSessions document response { allowedDvrRanges { openedAt } } }
}`;

test('whether somebody may play is told to anybody who asks, what decided only to operators', async () => {
  const verdict = `query ($request: PlayRequest!) { authorizePlay(request: $request) { status } }`;
  expect(await graph.ask(verdict, { request }, { viewer: anonymous })).toEqual({ authorizePlay: { status: 200 } });
  expect(await graph.refusal(play, { request }, { viewer: anonymous })).toMatch(/^UNAUTHENTICATED|^FORBIDDEN/);
  expect(await graph.ask(play, { request })).toEqual({
    authorizePlay: {
      status: 200,
      decidedBy: 'DEFAULT',
      reason: null,
      maxSessions: 2,
      document: '{}',
      response: { allowedDvrRanges: null },
    },
  });
  const refused = await graph.ask(play, { request: { ...request, token: 'bad' } });
  expect(refused).toMatchObject({
    authorizePlay: { status: 403, decidedBy: 'TOKEN_LIST', reason: 'The token is on a list' },
  });
});

test('a verdict costs one statement, by a playback token none', async () => {
  const statements = async (more: object) =>
    (await countStatements(graph.database, () => graph.ask(play, { request: { ...request, ...more } }))).statements
      .length;
  expect(await statements({})).toBe(1);
  const { mintPlaybackToken } = await graph.ask<{ mintPlaybackToken: { token: string } }>(
    `mutation { mintPlaybackToken(stream: "theirs") { token } }`,
  );
  expect(await statements({ token: mintPlaybackToken.token })).toBe(0);
});

test('a playback token is made only for a stream that the viewer sees', async () => {
  const viewer = userIn({ 1: { canViewStreams: true } });
  const mint = `mutation ($stream: String!) { mintPlaybackToken(stream: $stream) { token expiresAt } }`;
  const { mintPlaybackToken } = await graph.ask<{ mintPlaybackToken: { token: string; expiresAt: string } }>(
    mint,
    { stream: 'theirs' },
    { viewer },
  );
  const left = Date.parse(mintPlaybackToken.expiresAt) - Date.now();
  expect([left > 10_790_000, left <= 10_800_000]).toEqual([true, true]);
  const { authorizePlay } = await graph.ask<{ authorizePlay: { status: number } }>(play, {
    request: { ...request, token: mintPlaybackToken.token },
  });
  expect(authorizePlay.status).toBe(200);
  expect(await graph.refusal(mint, { stream: 'other' }, { viewer })).toMatch(/^NOT_FOUND/);
  expect(await graph.refusal(mint, { stream: 'theirs' }, { viewer: anonymous })).toMatch(/^UNAUTHENTICATED|^FORBIDDEN/);
});

test('an auth backend leads to the streams that refer to it, of those the viewer sees', async () => {
  const streams = `{ authBackend(name: "main") { streams { nodes { name } } } }`;
  expect(await graph.ask(streams)).toEqual({
    authBackend: { streams: { nodes: [{ name: 'other' }, { name: 'theirs' }] } },
  });
  const viewer = userIn({ 1: { canViewStreams: true } });
  expect(await graph.ask(streams, {}, { viewer })).toEqual({
    authBackend: { streams: { nodes: [{ name: 'theirs' }] } },
  });
});

test('changes of auth backends are told as they happen, and a version guards against lost ones', async () => {
  await using changes = await graph.follow(`subscription {
    authBackendChanges(where: [{ member: "name", operator: EQ, values: ["live"] }]) { kind key node { denyTokens version } }
  }`);
  expect(await changes.next()).toMatchObject({ authBackendChanges: { kind: 'SNAPSHOT_END' } });
  const save = `mutation ($version: String) {
    saveAuthBackend(name: "live", input: { denyTokens: ["a"] }, expectedVersion: $version) { authBackend { version } }
  }`;
  const { saveAuthBackend } = await graph.ask<{ saveAuthBackend: { authBackend: { version: string } } }>(save);
  const { version } = saveAuthBackend.authBackend;
  expect(await changes.next()).toMatchObject({
    authBackendChanges: { kind: 'UPSERT', key: 'live', node: { denyTokens: ['a'], version } },
  });
  expect(await graph.refusal(save, { version: '1' })).toMatch(/^PRECONDITION_FAILED/);
  await graph.ask(`mutation { deleteAuthBackend(name: "live") { name } }`);
  expect(await changes.next()).toMatchObject({ authBackendChanges: { kind: 'DELETE', key: 'live', node: null } });
});

test('an auth backend in use is kept, unless deleting it is forced', async () => {
  expect(await graph.refusal(`mutation { deleteAuthBackend(name: "main") { name } }`)).toBe(
    'CONFLICT 2 streams refer to the auth backend: other, theirs',
  );
  expect(await graph.ask(`mutation { deleteAuthBackend(name: "main", force: true) { name } }`)).toEqual({
    deleteAuthBackend: { name: 'main' },
  });
  expect(await graph.ask(play, { request: { ...request, token: 'else' } })).toMatchObject({
    authorizePlay: { status: 403, decidedBy: 'UNKNOWN_BACKEND' },
  });
});

test('the streams of many auth backends, a page of each, cost one statement', async () => {
  await graph.ask(`mutation {
    first: saveAuthBackend(name: "shared-1", input: {}) { authBackend { name } }
    second: saveAuthBackend(name: "shared-2", input: {}) { authBackend { name } }
    unused: saveAuthBackend(name: "shared-3", input: {}) { authBackend { name } }
    a: saveStream(name: "a", input: { onPlay: { url: "auth://shared-1" }, onPublish: { url: "auth://shared-1" } }) { stream { name } }
    b: saveStream(name: "b", input: { onPlay: { url: "auth://shared-1" }, onPublish: { url: "auth://shared-2" } }) { stream { name } }
  }`);
  const query = `{ authBackends(filter: { name: { contains: "shared" } }) { nodes { name streams(first: 1) { totalCount nodes { name title } } } } }`;
  const { result, statements } = await countStatements(graph.database, () => graph.ask(query));
  expect(result).toEqual({
    authBackends: {
      nodes: [
        { name: 'shared-1', streams: { totalCount: 2, nodes: [{ name: 'a', title: null }] } },
        { name: 'shared-2', streams: { totalCount: 1, nodes: [{ name: 'b', title: null }] } },
        { name: 'shared-3', streams: { totalCount: 0, nodes: [] } },
      ],
    },
  });
  // The doorbell of the writes above may still be ringing.
  expect(statements.filter((statement) => !statement.includes('pg_notify'))).toHaveLength(2);
});
