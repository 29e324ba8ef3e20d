import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '../../src/auth/viewer.ts';
import { masterViewer, nodeViewer } from '../../src/auth/viewers.ts';
import { createShareRepository } from '../../subgraphs/accounts/repositoryShares.ts';
import { accountsGraph, type AccountsGraph } from './accountsGraph.ts';

let graph: AccountsGraph;
const viewers: Record<string, Viewer> = { master: masterViewer };

beforeAll(async () => {
  graph = await accountsGraph();
  const id = async (query: string): Promise<number> =>
    Number(/"id":(\d+)/.exec((await graph.ask(masterViewer, query)).text)?.[1]);
  const own = await id('mutation { createOrganization(input: { title: "Own" }) { organization { id } } }');
  const foreign = await id('mutation { createOrganization(input: { title: "Foreign" }) { organization { id } } }');
  for (const [name, organization, canEditStreams] of [
    ['editor', own, true],
    ['watcher', own, false],
    ['stranger', foreign, true],
  ] as const) {
    const user = await id(
      `mutation { createUser(input: { name: "${name}", password: "secret" }, organizationId: ${organization}) { user { id } } }`,
    );
    await id(`mutation { setOrganizationMember(organizationId: ${organization}, userId: ${user},
      permissions: { canEditStreams: ${canEditStreams} }) { user { id } } }`);
    viewers[name] = await graph.viewerOf(name);
  }
  await graph.database.query(
    `insert into streams (name, organization_id, position) values ('own/cam', $1, feed_next('streams'))`,
    [own],
  );
});
afterAll(() => graph[Symbol.asyncDispose]());

const create = async (viewer: string, input: object, expiresAt: string | null = null) => {
  const answer = await graph.ask(
    viewers[viewer]!,
    `mutation ($input: SharedTokenPatch, $at: DateTime) { createSharedToken(input: $input, expiresAt: $at) {
       sharedToken { key name media permissions { live dvr dvrDepthLimit } expiresAt document } } }`,
    { input, at: expiresAt },
  );
  const made = answer.data?.['createSharedToken'] as { sharedToken: Record<string, unknown> } | null | undefined;
  return { ...answer, share: made?.sharedToken ?? {} };
};

const keysSeenBy = async (viewer: string): Promise<string[]> => {
  const { data } = await graph.ask(viewers[viewer]!, '{ sharedTokens { nodes { key } } }');
  return (data!['sharedTokens'] as { nodes: { key: string }[] }).nodes.map(({ key }) => key);
};

const remove = (viewer: string, key: unknown) =>
  graph.ask(viewers[viewer]!, 'mutation ($key: String!) { deleteSharedToken(key: $key) { key } }', { key });

test('a share has a key of its own and says what it opens', async () => {
  const input = { name: 'Police', media: 'own/cam', permissions: [{ live: true, dvr: true, dvrDepthLimit: 3600 }] };
  const { share } = await create('editor', input);
  expect(share).toMatchObject({ ...input, expiresAt: null });
  expect(share['key']).toMatch(/^[\w-]{32}$/);
  expect(JSON.parse(share['document'] as string)).toEqual({
    key: share['key'],
    name: 'Police',
    media: 'own/cam',
    permissions: [{ live: true, dvr: true, dvr_depth_limit: 3600 }],
  });
  expect((await create('editor', input)).share['key']).not.toBe(share['key']);
});

test.each([
  [{}, ['name']],
  [{ name: '' }, ['name']],
  [{ name: 'x', media: 'no/such' }, ['media']],
  [{ name: 'x', media: '' }, ['media']],
  [{ name: 'x', media: 'own/cam', permissions: [{ dvrDepthLimit: -1 }] }, ['permissions', 0, 'dvr_depth_limit']],
])('%j is refused with the path of the fault', async (input, path) => {
  expect((await create('master', input)).errors[0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path });
});

test('only who may edit the stream shares it, sees its keys and ends them; any stream is for full access', async () => {
  const input = { name: 'Roles', media: 'own/cam' };
  const codes = Object.fromEntries(
    await Promise.all(
      ['master', 'editor', 'watcher', 'stranger'].map(
        async (viewer) => [viewer, (await create(viewer, input)).codes] as const,
      ),
    ),
  );
  // The scope is missing to the watcher; to the stranger the stream does not exist.
  expect(codes).toEqual({ master: [], editor: [], watcher: ['FORBIDDEN'], stranger: ['BAD_USER_INPUT'] });
  expect((await create('editor', { name: 'Any' })).codes).toEqual(['FORBIDDEN']);
  const any = (await create('master', { name: 'Any' })).share['key'] as string;
  const one = (await create('editor', input)).share['key'] as string;

  expect(await keysSeenBy('master')).toEqual(expect.arrayContaining([any, one]));
  expect(await keysSeenBy('editor')).toContain(one);
  expect(await keysSeenBy('editor')).not.toContain(any);
  expect([await keysSeenBy('watcher'), await keysSeenBy('stranger')]).toEqual([[], []]);

  // Who only reads streams must not come by keys that open their video.
  viewers['node'] = nodeViewer('node1');
  viewers['reader'] = { ...masterViewer, kind: 'token', subject: 'token:reader', scopes: new Set(['streams:read']) };
  expect([await keysSeenBy('node'), await keysSeenBy('reader')]).toEqual([[], []]);

  expect((await remove('stranger', one)).codes).toEqual(['NOT_FOUND']);
  expect((await remove('watcher', one)).codes).toEqual(['FORBIDDEN']);
  expect([(await remove('editor', one)).codes, (await remove('editor', one)).codes]).toEqual([[], ['NOT_FOUND']]);
});

test('a share that has expired is no more, and is forgotten in the end', async () => {
  expect((await create('editor', { name: 'x', media: 'own/cam' }, '2001-01-01T00:00:00Z')).codes).toEqual([
    'BAD_USER_INPUT',
  ]);
  const soon = new Date(Date.now() + 3_600_000).toISOString();
  const { share } = await create('editor', { name: 'Soon', media: 'own/cam' }, soon);
  expect(share['expiresAt']).toBe(soon);
  expect(await keysSeenBy('editor')).toContain(share['key']);

  await graph.database.query(`update shares set expires_at = now() - interval '1 minute' where key = $1`, [
    share['key'],
  ]);
  expect(await keysSeenBy('editor')).not.toContain(share['key']);
  const shares = createShareRepository(graph.database, graph.identity.feed);
  expect([await shares.forgetExpired(Date.now() - 120_000), await shares.forgetExpired(Date.now())]).toEqual([0, 1]);
});
