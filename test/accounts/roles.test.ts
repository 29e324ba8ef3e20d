import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anonymous, type Viewer } from '../../src/auth/viewer.ts';
import { masterViewer, nodeViewer } from '../../src/auth/viewers.ts';
import { accountsGraph, type AccountsGraph } from './accountsGraph.ts';

/**
 * Two organizations, A and B. The editors may edit users and view streams there; the owner owns A; the readonly ones hold
 * the rights of the editor of A and of an administrator, without changing anything.
 */
const roles = [
  'anonymous',
  'node',
  'memberA',
  'readonlyA',
  'editorA',
  'ownerA',
  'editorB',
  'readonlyAdmin',
  'admin',
  'master',
] as const;
type Role = (typeof roles)[number];

let graph: AccountsGraph;
let a: number;
let b: number;
const viewers = new Map<Role, Viewer>();
const ids = new Map<string, number>();

const asMaster = async (query: string, variables: Record<string, unknown>) => {
  const { data, errors } = await graph.ask(masterViewer, query, variables);
  expect(errors).toEqual([]);
  return Object.values(data!)[0] as Record<string, { id: number }>;
};
const createUser = async (input: Record<string, unknown>, organizationId: number): Promise<number> => {
  const { user } = await asMaster(
    'mutation ($input: UserPatch, $organizationId: Int) { createUser(input: $input, organizationId: $organizationId) { user { id } } }',
    { input, organizationId },
  );
  return user!.id;
};
const place = (userId: number, organizationId: number, permissions: Record<string, boolean>) =>
  asMaster(
    'mutation ($o: Int!, $u: Int!, $p: PermissionsInput) { setOrganizationMember(organizationId: $o, userId: $u, permissions: $p) { user { id } } }',
    { o: organizationId, u: userId, p: permissions },
  );
const createOrganization = async (title: string): Promise<number> =>
  (
    await asMaster(
      'mutation ($title: String) { createOrganization(input: { title: $title }) { organization { id } } }',
      { title },
    )
  )['organization']!.id;

let made = 0;
/** Fresh users to do things to, so that no cell of the tables spoils another. */
const targets: Record<string, () => Promise<number>> = {
  plain: () => createUser({ name: `plain${++made}` }, a),
  stronger: async () => {
    const id = await createUser({ name: `stronger${++made}` }, a);
    await place(id, a, { canEditStreams: true });
    return id;
  },
  inBoth: async () => {
    const id = await createUser({ name: `inBoth${++made}` }, a);
    await place(id, b, {});
    return id;
  },
  administrator: () => createUser({ name: `administrator${++made}`, accessLevel: 'ADMIN' }, a),
  stranger: () => createUser({ name: `stranger${++made}` }, 1),
};

beforeAll(async () => {
  graph = await accountsGraph();
  [a, b] = [await createOrganization('A'), await createOrganization('B')];
  const people: [Role, Record<string, unknown>, number, Record<string, boolean>][] = [
    ['memberA', {}, a, {}],
    ['readonlyA', { readonly: true }, a, { canEditUsers: true }],
    ['editorA', {}, a, { canEditUsers: true }],
    ['ownerA', {}, a, {}],
    ['editorB', {}, b, { canEditUsers: true }],
    ['readonlyAdmin', { accessLevel: 'ADMIN', readonly: true }, 1, {}],
    ['admin', { accessLevel: 'ADMIN' }, 1, {}],
  ];
  for (const [role, members, organization, permissions] of people) {
    const id = await createUser({ name: role, password: 'secret', ...members }, organization);
    ids.set(role, id);
    await place(id, organization, permissions);
    if (role === 'ownerA') {
      await asMaster(
        'mutation ($a: Int!, $id: Int) { saveOrganization(id: $a, input: { ownerId: $id }) { organization { id } } }',
        {
          a,
          id,
        },
      );
    }
  }
  for (const [role] of people) viewers.set(role, await graph.viewerOf(role));
  viewers.set('anonymous', anonymous).set('node', nodeViewer('node1')).set('master', masterViewer);
});
afterAll(() => graph[Symbol.asyncDispose]());

type Outcome = 'ok' | 'none' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'CONFLICT';

const outcomes = async (query: string, variables: (role: Role) => Promise<Record<string, unknown>>) => {
  const found: Partial<Record<Role, Outcome>> = {};
  for (const role of roles) {
    const { data, codes } = await graph.ask(viewers.get(role)!, query, await variables(role));
    found[role] = (codes[0] as Outcome | undefined) ?? (Object.values(data ?? {})[0] === null ? 'none' : 'ok');
  }
  return found;
};

const allowed = (outcome: Outcome, otherwise: Outcome, ...who: Role[]): Record<string, Outcome> =>
  Object.fromEntries(
    roles.map((role): [Role, Outcome] => {
      if (role === 'anonymous') return [role, 'UNAUTHENTICATED'];
      if (role === 'node') return [role, 'FORBIDDEN'];
      return [role, who.includes(role) ? outcome : otherwise];
    }),
  );

/** Those who hold `accounts:write`; the scope stops everyone else before any data is looked at. */
const writers: Role[] = ['editorA', 'ownerA', 'editorB', 'admin', 'master'];
const everything: Role[] = ['admin', 'master'];
/** Writers who are let through get `ok`; writers who may not even see the target get `unseen`; all others FORBIDDEN. */
const writing = (may: Role[], unseen: Role[] = []): Record<string, Outcome> => ({
  ...allowed('ok', 'FORBIDDEN', ...may),
  ...Object.fromEntries(unseen.map((role): [Role, Outcome] => [role, 'NOT_FOUND'])),
});

describe('reading', () => {
  const user = '($id: Int!) { user(id: $id) { id } }';
  const sees = (...who: Role[]) => allowed('ok', 'none', ...who);

  test.each([
    ['a plain member of A', 'plain', sees('readonlyA', 'editorA', 'ownerA', 'readonlyAdmin', 'admin', 'master')],
    [
      'a member of both',
      'inBoth',
      sees('readonlyA', 'editorA', 'ownerA', 'editorB', 'readonlyAdmin', 'admin', 'master'),
    ],
    ['a stranger', 'stranger', sees('readonlyAdmin', 'admin', 'master')],
  ])('%s', async (_, target, expected) => {
    const id = await targets[target]!();
    expect(await outcomes(`query ${user}`, () => Promise.resolve({ id }))).toEqual(expected);
  });

  test('oneself', async () => {
    const found = await outcomes(`query ${user}`, (role) =>
      Promise.resolve({ id: ids.get(role) ?? ids.get('memberA')! }),
    );
    expect(found).toEqual(allowed('ok', 'ok'));
  });

  test('lists hold what single reads give, and no more of their memberships than may be edited', async () => {
    const inBoth = await targets['inBoth']!();
    for (const role of ['memberA', 'editorA', 'editorB', 'admin'] as const) {
      const { data } = await graph.ask(
        viewers.get(role)!,
        '{ users(first: 1000) { totalCount nodes { id organizations { title } } } }',
      );
      const { nodes, totalCount } = data!['users'] as {
        nodes: { id: number; organizations: { title: string }[] }[];
        totalCount: number;
      };
      expect(totalCount).toBe(nodes.length);
      const found = nodes.find(({ id }) => id === inBoth)?.organizations.map(({ title }) => title);
      expect(found).toEqual({ memberA: undefined, editorA: ['A'], editorB: ['B'], admin: ['A', 'B'] }[role]);
      if (role === 'memberA') expect(nodes.map(({ id }) => id)).toEqual([ids.get('memberA')]);
    }
  });

  test('organizations', async () => {
    const titles = async (role: Role) => {
      const { data } = await graph.ask(
        viewers.get(role)!,
        '{ organizations { nodes { title users { totalCount } } } }',
      );
      const { nodes } = data!['organizations'] as { nodes: { title: string; users: { totalCount: number } }[] };
      return nodes.map(({ title, users }) => `${title}${users.totalCount > 0 ? ' with members' : ''}`);
    };
    expect(await titles('memberA')).toEqual(['A']);
    expect(await titles('editorA')).toEqual(['A with members']);
    expect(await titles('editorB')).toEqual(['B with members']);
    expect(await titles('readonlyAdmin')).toEqual(['Default with members', 'A with members', 'B with members']);
    expect(
      await outcomes('query ($id: Int!) { organization(id: $id) { title } }', () => Promise.resolve({ id: a })),
    ).toEqual(sees('memberA', 'readonlyA', 'editorA', 'ownerA', 'readonlyAdmin', 'admin', 'master'));
  });
});

describe('creating users', () => {
  const create =
    'mutation ($name: String, $level: UserAccessLevel, $o: Int) { createUser(input: { name: $name, accessLevel: $level }, organizationId: $o) { user { id } } }';
  const newUser =
    (organizationId: () => number | null, level: string | null = 'GENERIC') =>
    () =>
      Promise.resolve({ name: `new${++made}`, o: organizationId(), level });

  test('in A', async () => {
    expect(
      await outcomes(
        create,
        newUser(() => a),
      ),
    ).toEqual(writing(['editorA', 'ownerA', ...everything]));
  });
  test('in the default organization', async () => {
    expect(
      await outcomes(
        create,
        newUser(() => null),
      ),
    ).toEqual(writing(everything));
  });
  test('as administrators', async () => {
    expect(
      await outcomes(
        create,
        newUser(() => a, 'ADMIN'),
      ),
    ).toEqual(writing(everything));
  });

  test('who views streams only when their maker does', async () => {
    const { user } = await asMaster(
      'mutation ($o: Int!) { createUser(input: { name: "blindEditor", password: "secret" }, organizationId: $o) { user { id } } }',
      { o: a },
    );
    await place(user!.id, a, { canEditUsers: true, canViewStreams: false });
    const permissionsOfOneMadeBy = async (viewer: Viewer) => {
      const { data } = await graph.ask(
        viewer,
        'mutation ($name: String, $o: Int!) { createUser(input: { name: $name }, organizationId: $o) { user { organizations { permissions { canViewStreams } } } } }',
        { name: `new${++made}`, o: a },
      );
      return (data!['createUser'] as { user: { organizations: object[] } }).user.organizations;
    };
    const views = (canViewStreams: boolean) => [{ permissions: { canViewStreams } }];
    expect(await permissionsOfOneMadeBy(await graph.viewerOf('blindEditor'))).toEqual(views(false));
    expect(await permissionsOfOneMadeBy(viewers.get('editorA')!)).toEqual(views(true));
  });
});

describe('changing users', () => {
  const target = (kind: string) => async () => ({ id: await targets[kind]!() });
  const save = 'mutation ($id: Int!) { saveUser(id: $id, input: { note: "changed" }) { user { id } } }';
  const remove = 'mutation ($id: Int!) { deleteUser(id: $id) { id } }';
  const cases: [string, Record<string, Outcome>][] = [
    ['plain', writing(['editorA', 'ownerA', ...everything], ['editorB'])],
    ['stronger', writing(['ownerA', ...everything], ['editorB'])],
    ['inBoth', writing(everything)],
    ['administrator', writing(everything, ['editorB'])],
    ['stranger', writing(everything, ['editorA', 'ownerA', 'editorB'])],
  ];

  test.each(cases)('a %s one', async (kind, expected) => expect(await outcomes(save, target(kind))).toEqual(expected));
  test.each(cases)('deleting a %s one', async (kind, expected) =>
    expect(await outcomes(remove, target(kind))).toEqual(expected),
  );

  test('the access level', async () => {
    const raise = 'mutation ($id: Int!) { saveUser(id: $id, input: { accessLevel: ADMIN }) { user { id } } }';
    expect(await outcomes(raise, target('plain'))).toEqual(writing(everything, ['editorB']));
    const own = await graph.ask(viewers.get('editorA')!, raise, { id: ids.get('editorA') });
    expect(own.errors[0]!.extensions).toEqual({ code: 'FORBIDDEN', path: ['access_level'] });
  });

  test('oneself, but nobody deletes oneself', async () => {
    for (const role of ['editorA', 'ownerA', 'admin'] as const) {
      const self = { id: ids.get(role) };
      expect((await graph.ask(viewers.get(role)!, save, self)).codes).toEqual([]);
      expect((await graph.ask(viewers.get(role)!, remove, self)).codes).toEqual(['FORBIDDEN']);
    }
  });
});

describe('memberships', () => {
  const set =
    'mutation ($o: Int!, $u: Int!, $p: PermissionsInput) { setOrganizationMember(organizationId: $o, userId: $u, permissions: $p) { user { id } } }';
  const member = (kind: string, p: Record<string, boolean>) => async () => ({ o: a, u: await targets[kind]!(), p });
  const inA: Role[] = ['editorA', 'ownerA', ...everything];

  test.each([
    ['giving a right that the editor holds', 'plain', { canEditUsers: true }, writing(inA, ['editorB'])],
    [
      'giving a right that the editor lacks',
      'plain',
      { canEditStreams: true },
      writing(['ownerA', ...everything], ['editorB']),
    ],
    [
      'taking a right that the editor lacks',
      'stronger',
      { canEditStreams: false },
      writing(['ownerA', ...everything], ['editorB']),
    ],
    ['suspending', 'plain', { isMember: false }, writing(inA, ['editorB'])],
    ['taking in someone one does not see', 'stranger', {}, writing(everything, ['editorA', 'ownerA', 'editorB'])],
  ])('%s', async (_, kind, permissions, expected) =>
    expect(await outcomes(set, member(kind, permissions))).toEqual(expected),
  );

  test('one cannot give oneself what one does not hold', async () => {
    const { errors } = await graph.ask(viewers.get('editorA')!, set, {
      o: a,
      u: ids.get('editorA'),
      p: { canEditPersonsLists: true },
    });
    expect(errors[0]!.extensions).toEqual({ code: 'FORBIDDEN', path: ['permissions', 'canEditPersonsLists'] });
  });

  test('the rights of the owner are out of reach for those who are not administrators', async () => {
    const change = { o: a, u: ids.get('ownerA'), p: { canEditUsers: false } };
    expect((await graph.ask(viewers.get('editorA')!, set, change)).codes).toEqual(['FORBIDDEN']);
    const save = 'mutation ($id: Int!) { saveUser(id: $id, input: { password: "taken" }) { user { id } } }';
    expect((await graph.ask(viewers.get('editorA')!, save, { id: ids.get('ownerA') })).codes).toEqual(['FORBIDDEN']);
  });

  test.each([
    ['a plain member', 'plain', writing(inA, ['editorB'])],
    ['a stronger member', 'stronger', writing(['ownerA', ...everything], ['editorB'])],
  ])('ending that of %s', async (_, kind, expected) => {
    const remove =
      'mutation ($o: Int!, $u: Int!) { removeOrganizationMember(organizationId: $o, userId: $u) { organization { id } } }';
    expect(await outcomes(remove, member(kind, {}))).toEqual(expected);
  });
});

describe('organizations', () => {
  test.each([
    [
      'creating',
      'mutation ($id: Int) { createOrganization(input: { title: "New", ownerId: $id }) { organization { id } } }',
      null,
    ],
    [
      'changing',
      'mutation ($id: Int!) { saveOrganization(id: $id, input: { title: "Changed" }) { organization { id } } }',
      'Changing',
    ],
    ['deleting', 'mutation ($id: Int!) { deleteOrganization(id: $id) { id } }', 'Deleting'],
  ])('%s', async (_, query, title) => {
    const variables = async () => ({ id: title && (await createOrganization(title)) });
    expect(await outcomes(query, variables)).toEqual(writing(everything));
  });

  test('those who hold accounts:write are exactly the writers', () => {
    expect(roles.filter((role) => viewers.get(role)!.scopes.has('accounts:write'))).toEqual(writers);
  });
});
