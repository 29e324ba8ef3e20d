import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../src/auth/viewer.ts';
import { masterViewer } from '../../src/auth/viewers.ts';
import { accountsGraph, type AccountsGraph } from './accountsGraph.ts';

let graph: AccountsGraph;
let [own, foreign] = [0, 0];
let member: Viewer;
let readonlyAdmin: Viewer;
beforeAll(async () => {
  graph = await accountsGraph();
  [own, foreign] = [await createOrganization('Own'), await createOrganization('Foreign')];
  await createUser({ name: 'member', password: 'secret' }, own);
  await createUser({ name: 'auditor', password: 'secret', accessLevel: 'ADMIN', readonly: true }, own);
  [member, readonlyAdmin] = [await graph.viewerOf('member'), await graph.viewerOf('auditor')];
});
afterAll(() => graph[Symbol.asyncDispose]());

const ask = (query: string, variables: Record<string, unknown> = {}, viewer: Viewer = masterViewer) =>
  graph.ask(viewer, query, variables);

const data = async (query: string, variables: Record<string, unknown> = {}, viewer?: Viewer) => {
  const { data, errors } = await ask(query, variables, viewer);
  expect(errors).toEqual([]);
  return Object.values(data!)[0] as Record<string, never>;
};

const createOrganization = async (title: string): Promise<number> =>
  (
    (await data('mutation ($t: String) { createOrganization(input: { title: $t }) { organization { id } } }', {
      t: title,
    })) as Record<string, { id: number }>
  )['organization']!.id;

const createUser = (input: object, organizationId: number) =>
  data('mutation ($input: UserPatch, $o: Int) { createUser(input: $input, organizationId: $o) { user { id } } }', {
    input,
    o: organizationId,
  });

const create = async (input: Record<string, unknown>): Promise<number> => {
  const made = await data('mutation ($input: PresetPatch) { createPreset(input: $input) { preset { id } } }', {
    input,
  });
  return (made as Record<string, { id: number }>)['preset']!.id;
};

const link = (presetId: number, organizationId: number, viewer?: Viewer) =>
  ask(
    'mutation ($p: Int!, $o: Int!) { linkPreset(presetId: $p, organizationId: $o) { preset { id } } }',
    {
      p: presetId,
      o: organizationId,
    },
    viewer,
  );

const camera = (name: string, presetId: number, organizationId: number | null) =>
  graph.database.query(
    `insert into streams (name, organization_id, preset_id, position) values ($1, $2, $3, feed_next('streams'))`,
    [name, organizationId, presetId],
  );

const listed = async (viewer: Viewer, args = ''): Promise<string[]> => {
  const { nodes } = (await data(`{ presets${args} { nodes { title } } }`, {}, viewer)) as Record<
    string,
    { title: string }[]
  >;
  return nodes!.map(({ title }) => title);
};

test('every member is a typed field, and the document says the same', async () => {
  const id = await create({
    title: 'Long archive',
    isAdjustable: true,
    dvr: { expiration: 604800, storageLimit: 400000000000, redundancyFactor: 1, diskUsageLimit: 98 },
    vision: { alg: 'FACES' },
    layoutRules: { preferredZones: ['a'], requiredZones: ['b', 'c'] },
  });
  const preset = await data(
    `query ($id: Int!) { preset(id: $id) { id title isAdjustable isDefault deletedAt
      dvr { expiration storageLimit redundancyFactor diskUsageLimit } vision { alg } layoutRules { preferredZones requiredZones }
      stats { organizationsCount streamsCount } lastChange { updatedAtMs user { id } } version document } }`,
    { id },
  );
  expect(preset).toMatchObject({
    title: 'Long archive',
    isAdjustable: true,
    isDefault: false,
    deletedAt: null,
    dvr: { expiration: 604800, storageLimit: 400000000000, redundancyFactor: 1, diskUsageLimit: 98 },
    vision: { alg: 'FACES' },
    layoutRules: { preferredZones: ['a'], requiredZones: ['b', 'c'] },
    stats: { organizationsCount: 0, streamsCount: 0 },
  });
  expect(JSON.parse(preset['document']!)).toMatchObject({
    id,
    title: 'Long archive',
    dvr: { storage_limit: 400000000000 },
    vision: { alg: 'faces' },
    last_change: { updated_at: Number(preset['version']) },
  });
});

test.each([
  [{}, ['title']],
  [{ title: ' ' }, ['title']],
  [{ title: 'x', dvr: { disk_usage_limit: 101 } }, ['dvr', 'disk_usage_limit']],
  [{ title: 'x', dvr: { redundancy_factor: -1 } }, ['dvr', 'redundancy_factor']],
  [{ title: 'x', vision: { alg: 'cats' } }, ['vision', 'alg']],
])('%j is refused with the path of the fault', async (body, path) => {
  const { errors } = await ask('mutation ($p: JSONText) { createPreset(patch: $p) { preset { id } } }', {
    p: JSON.stringify(body),
  });
  expect(errors[0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path });
});

test('a save merges, keeps what is read-only, and notices that another was faster', async () => {
  const id = await create({ title: 'Merged', dvr: { expiration: 1 } });
  const saved = await data(
    'mutation ($id: Int!, $p: JSONText) { savePreset(id: $id, patch: $p) { preset { document version } job { id } } }',
    { id, p: JSON.stringify({ deleted_at: 1637095014573, stats: {}, dvr: { episodes_expiration: 2 } }) },
  );
  const { preset, job } = saved as unknown as { preset: { document: string; version: string }; job: null };
  expect(JSON.parse(preset.document)).toMatchObject({
    title: 'Merged',
    dvr: { expiration: 1, episodes_expiration: 2 },
  });
  expect(preset.document).not.toContain('deleted_at');
  expect(job).toBeNull();
  const again = await ask(
    'mutation ($id: Int!) { savePreset(id: $id, input: { title: "Late" }, expectedVersion: "1") { preset { id } } }',
    { id },
  );
  expect(again.codes).toEqual(['PRECONDITION_FAILED']);
});

describe('who sees which presets', () => {
  let [plain, linked, everybodys] = [0, 0, 0];
  beforeAll(async () => {
    plain = await create({ title: 'Plain' });
    linked = await create({ title: 'Linked' });
    everybodys = await create({ title: 'Everybody’s', isDefault: true });
    for (const [preset, organization] of [
      [linked, own],
      [linked, foreign],
      [plain, foreign],
    ] as const) {
      expect((await link(preset, organization)).errors).toEqual([]);
    }
    await camera('own/1', linked, own);
    await camera('foreign/1', linked, foreign);
  });

  test('a member those of their organizations and the default ones, an administrator all', async () => {
    expect(await listed(member)).toEqual(['Linked', 'Everybody’s']);
    expect(await listed(readonlyAdmin)).toEqual(expect.arrayContaining(['Plain', 'Linked', 'Everybody’s']));
    expect(await data('query ($id: Int!) { preset(id: $id) { id } }', { id: everybodys }, member)).toEqual({
      id: everybodys,
    });
    expect((await ask('query ($id: Int!) { preset(id: $id) { id } }', { id: plain }, member)).data).toEqual({
      preset: null,
    });
  });

  test('the list narrows to what an organization may use, as does the organization', async () => {
    expect(await listed(masterViewer, `(organizationId: ${own})`)).toEqual(['Linked', 'Everybody’s']);
    expect(await listed(member, `(organizationId: ${foreign})`)).toEqual(['Linked', 'Everybody’s']);
    const organization = await data(`{ organization(id: ${foreign}) { presets { title } } }`);
    expect(organization['presets']).toEqual([{ title: 'Plain' }, { title: 'Linked' }, { title: 'Everybody’s' }]);
  });

  test('numbers and names of others stay hidden from a member', async () => {
    const query = 'query ($id: Int!) { preset(id: $id) { document } }';
    const [seen, whole] = [await data(query, { id: linked }, member), await data(query, { id: linked })];
    expect(JSON.parse(seen['document']!)['stats']).toEqual({ organizations_count: 1, streams_count: 1 });
    expect(JSON.parse(whole['document']!)['stats']).toEqual({ organizations_count: 2, streams_count: 2 });
  });

  test('the statements of a page do not grow with its rows', async () => {
    const count = async (first: number) => {
      let statements = 0;
      const stop = graph.database.onStatement(() => void statements++);
      await data(
        `{ presets(first: ${first}) { nodes { title stats { streamsCount } lastChange { user { name } } } } }`,
      );
      stop();
      return statements;
    };
    expect(await count(1)).toBe(await count(100));
  });

  test.each([
    ['createPreset(input: { title: "t" }) { preset { id } }'],
    ['savePreset(id: 1, input: { title: "t" }) { preset { id } }'],
    ['deletePreset(id: 1) { id }'],
    ['linkPreset(presetId: 1, organizationId: 1) { preset { id } }'],
    ['unlinkPreset(presetId: 1, organizationId: 1) { preset { id } }'],
  ])('only full access may %s', async (mutation) => {
    for (const viewer of [member, readonlyAdmin]) {
      expect((await ask(`mutation { ${mutation} }`, {}, viewer)).codes).toEqual(['FORBIDDEN']);
    }
  });

  test('jobs are for administrators', async () => {
    expect((await ask('{ presetJobs { id } }', {}, member)).codes).toEqual(['FORBIDDEN']);
    expect((await ask('{ presetJob(id: 1) { id } }', {}, member)).codes).toEqual(['FORBIDDEN']);
    expect((await ask('{ presetJobs { id } }', {}, readonlyAdmin)).codes).toEqual([]);
    expect((await ask('{ presetJobs(first: 0) { id } }')).codes).toEqual(['BAD_USER_INPUT']);
  });
});

describe('links', () => {
  const unlink = (presetId: number, organizationId: number) =>
    ask('mutation ($p: Int!, $o: Int!) { unlinkPreset(presetId: $p, organizationId: $o) { preset { id } } }', {
      p: presetId,
      o: organizationId,
    });

  test('are made twice without harm, and taken once', async () => {
    const id = await create({ title: 'Link' });
    expect([(await link(id, own)).codes, (await link(id, own)).codes]).toEqual([[], []]);
    expect([(await unlink(id, own)).codes, (await unlink(id, own)).codes]).toEqual([[], ['NOT_FOUND']]);
  });

  test('of what does not exist are NOT_FOUND', async () => {
    const id = await create({ title: 'Nobody' });
    expect((await link(id, 999)).errors[0]!.extensions).toMatchObject({ code: 'NOT_FOUND', path: ['organizationId'] });
    expect((await link(9999, own)).errors[0]!.extensions).toMatchObject({ code: 'NOT_FOUND', path: ['presetId'] });
  });

  test('stay while cameras of the organization have the preset', async () => {
    const id = await create({ title: 'Used link' });
    await link(id, own);
    await camera('link/1', id, own);
    expect((await unlink(id, own)).codes).toEqual(['CONFLICT']);
  });
});

describe('deleting', () => {
  const remove = (id: number, replacement: number | null = null) =>
    ask('mutation ($id: Int!, $r: Int) { deletePreset(id: $id, replacement: $r) { id job { id state } } }', {
      id,
      r: replacement,
    });

  test('leaves a tombstone that lists hide unless asked for', async () => {
    const id = await create({ title: 'Gone' });
    expect((await remove(id)).data).toEqual({ deletePreset: { id, job: null } });
    expect(await listed(masterViewer)).not.toContain('Gone');
    expect(await listed(masterViewer, '(filter: { deletedAt: { isNull: false } })')).toContain('Gone');
    const tombstone = await data('query ($id: Int!) { preset(id: $id) { deletedAtMs } }', { id });
    expect(tombstone['deletedAtMs']).toBeGreaterThan(1.6e12);
    expect((await remove(id)).codes).toEqual(['NOT_FOUND']);
    const save = 'mutation ($id: Int!) { savePreset(id: $id, input: { title: "back" }) { preset { id } } }';
    expect((await ask(save, { id })).codes).toEqual(['CONFLICT']);
    expect((await link(id, own)).codes).toEqual(['NOT_FOUND']);
  });

  test('a preset that cameras have needs a replacement their organization may use', async () => {
    const [id, other] = [await create({ title: 'Used' }), await create({ title: 'Other' })];
    await link(id, own);
    await camera('used/1', id, own);
    expect((await remove(id)).codes).toEqual(['CONFLICT']);
    for (const wrong of [id, 9999, other]) {
      expect((await remove(id, wrong)).errors[0]!.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        path: ['replacement'],
      });
    }
    await link(other, own);
    expect((await remove(id, other)).data).toMatchObject({ deletePreset: { job: { state: 'WAITING' } } });
  });
});
