import { afterAll, beforeAll, expect, test } from 'vitest';
import { masterViewer } from '../../src/auth/viewers.ts';
import { accountsGraph, type AccountsGraph } from './accountsGraph.ts';
import { saveDocuments } from '../../src/collection/save.ts';
import { streams } from '../../subgraphs/streams/collection.ts';

let graph: AccountsGraph;
beforeAll(async () => {
  graph = await accountsGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());

const createOrganization = async (input: object): Promise<number> => {
  const { text } = await graph.ask(
    masterViewer,
    'mutation ($input: OrganizationPatch) { createOrganization(input: $input) { organization { id } } }',
    { input: { title: 'Limited', ...input } },
  );
  return Number(/"id":(\d+)/.exec(text)?.[1]);
};

/** Saves streams at once and tells the code of each refusal. */
const save = async (items: readonly { key: string; patch: object; organization?: number | null }[]) => {
  const results = await saveDocuments(
    graph.database,
    streams,
    items.map(({ key, patch, organization }) => ({
      key,
      patch: JSON.stringify(patch),
      columns: organization === undefined ? {} : { organization_id: organization },
    })),
    { viewer: masterViewer, originator: null, feed: graph.identity.feed },
  );
  return results.map(({ error }) => error?.message ?? 'ok');
};

const full = 'The organization may have at most 2 cameras';

test('an organization gets no more cameras than it may have: at once, one by one, or moved there', async () => {
  const organization = await createOrganization({ maxCameras: 2 });
  const three = ['a', 'b', 'c'].map((key) => ({ key: `bulk/${key}`, patch: {}, organization }));
  expect(await save(three)).toEqual(['ok', 'ok', full]);
  expect(await save([{ key: 'one', patch: {}, organization }])).toEqual([full]);
  expect(await save([{ key: 'two', patch: {}, organization: null }])).toEqual(['ok']);
  expect(await save([{ key: 'two', patch: {}, organization }])).toEqual([full]);
  // What it has may still change.
  expect(await save([{ key: 'bulk/a', patch: { title: 'Gate' }, organization }])).toEqual(['ok']);
});

test('writers at the same time share what is left', async () => {
  const organization = await createOrganization({ maxCameras: 2 });
  const outcomes = await Promise.all(
    ['a', 'b', 'c', 'd'].map((key) => save([{ key: `racing/${key}`, patch: {}, organization }])),
  );
  expect(outcomes.flat().toSorted()).toEqual([full, full, 'ok', 'ok']);
});

test('archives take no more space than the organization may have', async () => {
  const organization = await createOrganization({ maxDvrBytes: 100 });
  const archive = (bytes: number) => ({ dvr: { storage_limit: bytes } });
  const over = 'The archives of the organization may take 100 bytes';
  expect(await save([{ key: 'dvr/1', patch: archive(60), organization }])).toEqual(['ok']);
  expect(await save([{ key: 'dvr/2', patch: archive(50), organization }])).toEqual([over]);
  expect(await save([{ key: 'dvr/2', patch: archive(40), organization }])).toEqual(['ok']);
  expect(await save([{ key: 'dvr/1', patch: archive(61) }])).toEqual([over]);
  expect(await save([{ key: 'dvr/1', patch: archive(10) }])).toEqual(['ok']);
  expect(await save([{ key: 'dvr/2', patch: archive(90) }])).toEqual(['ok']);
});
