import { afterAll, beforeAll, expect, test } from 'vitest';
import { graphql } from 'graphql';
import type { Viewer } from '../../src/auth/viewer.ts';
import { masterViewer } from '../../src/auth/viewers.ts';
import { countStatements } from '../../src/db/statements.ts';
import { seedUser } from '../auth/testIdentity.ts';
import { accountsGraph, type AccountsGraph } from './accountsGraph.ts';

let graph: AccountsGraph;
beforeAll(async () => {
  graph = await accountsGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());

const ask = (query: string, variables?: Record<string, unknown>) => graph.ask(masterViewer, query, variables);
const user = (name: string) => seedUser(graph.database, graph.identity, { name, password: 'secret' });

const create = async (title: string, ownerId?: number) => {
  const { data } = await ask(
    'mutation ($input: OrganizationPatch) { createOrganization(input: $input) { organization { id } } }',
    { input: { title, ownerId } },
  );
  return (data!['createOrganization'] as { organization: { id: number } }).organization.id;
};
const member = (verb: 'set' | 'remove', organizationId: number, userId: number, permissions = '') =>
  ask(
    `mutation ($o: Int!, $u: Int!) { ${verb}OrganizationMember(organizationId: $o, userId: $u${permissions}) {
       user { organizations { id permissions { isMember canViewStreams canEditStreams canEditUsers } } } organization { title } } }`,
    { o: organizationId, u: userId },
  );

test('an organization is made, changed and deleted', async () => {
  const id = await create('Old');
  const { data } = await ask(
    'mutation ($id: Int!) { saveOrganization(id: $id, patch: "{\\"title\\":\\"New\\"}") { organization { id title document owner { id } } } }',
    { id },
  );
  expect(data!['saveOrganization']).toMatchObject({ organization: { id, title: 'New', owner: null } });
  const remove = () => ask('mutation ($id: Int!) { deleteOrganization(id: $id) { id } }', { id });
  expect((await remove()).data).toEqual({ deleteOrganization: { id } });
  expect((await remove()).codes).toEqual(['NOT_FOUND']);
});

test.each([
  [{}, ['title']],
  [{ title: '' }, ['title']],
  [{ title: 'ok', ownerId: 4711 }, ['owner_id']],
])('%j is refused with the path of the fault', async (input, path) => {
  const { errors } = await ask(
    'mutation ($input: OrganizationPatch) { createOrganization(input: $input) { organization { id } } }',
    { input },
  );
  expect(errors[0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path });
});

test('a member has the rights that are given, and keeps those that are not mentioned', async () => {
  const [id, alice] = [await create('Rights'), await user('alice')];
  const first = await member('set', id, alice, ', permissions: { canEditUsers: true }');
  const permissions = { isMember: true, canViewStreams: true, canEditStreams: false, canEditUsers: true };
  expect(first.data!['setOrganizationMember']).toEqual({
    user: { organizations: [{ id, permissions }] },
    organization: { title: 'Rights' },
  });
  const second = await member(
    'set',
    id,
    alice,
    ', permissions: { canEditStreams: true, canViewStreams: false, canEditUsers: null }',
  );
  expect(second.data!['setOrganizationMember']).toMatchObject({
    user: { organizations: [{ permissions: { canViewStreams: false, canEditStreams: true, canEditUsers: true } }] },
  });
  const removed = await member('remove', id, alice);
  expect(removed.data!['removeOrganizationMember']).toMatchObject({ user: { organizations: [] } });
  expect((await member('remove', id, alice)).codes).toEqual(['NOT_FOUND']);
});

test('a membership needs a user and an organization that exist', async () => {
  const [id, bob] = [await create('Exists'), await user('bob')];
  expect((await member('set', id, 4711)).codes).toEqual(['NOT_FOUND']);
  expect((await member('set', 4711, bob)).codes).toEqual(['NOT_FOUND']);
});

test('an owner is a member with every right, until another one is the owner', async () => {
  const [carol, dave] = [await user('carol'), await user('dave')];
  const id = await create('Owned', carol);
  expect((await graph.viewerOf('carol')).organizations.get(id)).toMatchObject({
    canEditUsers: true,
    canEditPersonsLists: true,
  });
  expect((await member('remove', id, carol)).codes).toEqual(['CONFLICT']);
  await ask(
    'mutation ($id: Int!, $o: Int) { saveOrganization(id: $id, input: { ownerId: $o }) { organization { id } } }',
    { id, o: dave },
  );
  expect((await graph.viewerOf('carol')).organizations.get(id)).toMatchObject({ isMember: true, canEditUsers: false });
  expect((await graph.viewerOf('dave')).organizations.get(id)).toMatchObject({ canEditUsers: true });
  expect((await member('remove', id, carol)).codes).toEqual([]);
});

test('an owner who is deleted leaves the organization without one', async () => {
  const erin = await user('erin');
  const id = await create('Left', erin);
  await ask('mutation ($id: Int!) { deleteUser(id: $id) { id } }', { id: erin });
  const { data } = await ask('query ($id: Int!) { organization(id: $id) { owner { id } users { totalCount } } }', {
    id,
  });
  expect(data!['organization']).toEqual({ owner: null, users: { totalCount: 0 } });
});

test('an organization that owns streams, or takes new users, is not deleted', async () => {
  const id = await create('Streams');
  await graph.database.query(
    `insert into streams (name, organization_id, position) values ('s', $1, feed_next('streams'))`,
    [id],
  );
  const remove = (organization: number) =>
    ask('mutation ($id: Int!) { deleteOrganization(id: $id) { id } }', { id: organization });
  expect((await remove(id)).codes).toEqual(['CONFLICT']);
  expect((await remove(1)).codes).toEqual(['CONFLICT']);
});

test('members of a deleted organization lose what they could do there', async () => {
  const frank = await user('frank');
  const id = await create('Deleted', frank);
  const before = await graph.viewerOf('frank');
  const revoked = new Promise((resolve) => void graph.identity.authenticator.onRevoked(before, resolve));
  await ask('mutation ($id: Int!) { deleteOrganization(id: $id) { id } }', { id });
  expect(await revoked).toBe('changed');
  expect((await graph.viewerOf('frank')).organizations.size).toBe(0);
});

test('other subgraphs join users and organizations by reference; nobody sees themselves that way by being themselves', async () => {
  const [id, grace, heidi] = [await create('Entity'), await user('grace'), await user('heidi')];
  await member('set', id, grace, ', permissions: { canEditUsers: true }');
  await member('set', id, heidi);
  const { schema, createContext } = graph.subgraph;
  const entities = async (viewer: Viewer) => {
    const { data, errors } = await graphql({
      schema,
      source: `query ($representations: [_Any!]!) {
        _entities(representations: $representations) { ... on User { name } ... on Organization { title } } }`,
      variableValues: {
        representations: [
          { __typename: 'Organization', id },
          { __typename: 'User', id: grace },
          { __typename: 'User', id: heidi },
          { __typename: 'User', id: 4711 },
        ],
      },
      contextValue: createContext({
        viewer,
        traceId: 'test',
        originator: null,
        clientAddress: null,
        signal: new AbortController().signal,
      }),
    });
    expect(errors).toBeUndefined();
    return data?.['_entities'];
  };
  const [organization, ofGrace, ofHeidi] = [{ title: 'Entity' }, { name: 'grace' }, { name: 'heidi' }];
  expect(await entities(masterViewer)).toEqual([organization, ofGrace, ofHeidi, null]);
  expect(await entities(await graph.viewerOf('grace'))).toEqual([organization, ofGrace, ofHeidi, null]);
  expect(await entities(await graph.viewerOf('heidi'))).toEqual([organization, null, null, null]);
});

test('the members and owners of many organizations cost no statement for each', async () => {
  for (let n = 0; n < 10; n++) await create(`Counted ${n}`, await user(`counted${n}`));
  const { statements, result } = await countStatements(graph.database, () =>
    ask(
      '{ organizations(search: "Counted") { nodes { title owner { name } } } users(search: "counted") { nodes { name organizations { organization { title } } } } }',
    ),
  );
  expect(result.codes).toEqual([]);
  expect(statements.filter((statement) => !statement.includes('pg_notify')).length).toBeLessThanOrEqual(4);
});

test('the users of many organizations, a page of each, cost one statement', async () => {
  for (const index of [0, 1, 2]) {
    const id = await create(`Crowded ${index + 1}`);
    for (let n = 0; n <= index; n++) {
      await member('set', id, await user(`crowd-${index}-${n}`), ', permissions: { canViewStreams: true }');
    }
  }
  const { statements, result } = await countStatements(graph.database, () =>
    ask(
      '{ organizations(search: "Crowded") { nodes { title users(first: 2) { totalCount nodes { name } pageInfo { hasNextPage } } } } }',
    ),
  );
  const page = (names: string[], totalCount = names.length) => ({
    totalCount,
    nodes: names.map((name) => ({ name })),
    pageInfo: { hasNextPage: totalCount > names.length },
  });
  expect(result.data).toEqual({
    organizations: {
      nodes: [
        { title: 'Crowded 1', users: page(['crowd-0-0']) },
        { title: 'Crowded 2', users: page(['crowd-1-0', 'crowd-1-1']) },
        { title: 'Crowded 3', users: page(['crowd-2-0', 'crowd-2-1'], 3) },
      ],
    },
  });
  // The doorbell of the writes above may still be ringing.
  expect(statements.filter((statement) => !statement.includes('pg_notify'))).toHaveLength(2);
});
