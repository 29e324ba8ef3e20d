import { afterAll, beforeAll, expect, test } from 'vitest';
import { masterViewer } from '../../src/auth/viewers.ts';
import { accountsGraph, type AccountsGraph } from './accountsGraph.ts';

let graph: AccountsGraph;
beforeAll(async () => {
  graph = await accountsGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());

const ask = (query: string, variables: Record<string, unknown> = {}) => graph.ask(masterViewer, query, variables);
const idIn = (text: string): number => Number(/"id":(\d+)/.exec(text)?.[1]);

const createOrganization = async (limits: object): Promise<number> =>
  idIn(
    (
      await ask('mutation ($input: OrganizationPatch) { createOrganization(input: $input) { organization { id } } }', {
        input: { title: 'Limited', ...limits },
      })
    ).text,
  );

let made = 0;
const createUser = (organizationId: number) =>
  ask('mutation ($n: String, $o: Int) { createUser(input: { name: $n }, organizationId: $o) { user { id } } }', {
    n: `user${++made}`,
    o: organizationId,
  });

test('limits are set, changed one by one, and taken off', async () => {
  const id = await createOrganization({ maxCameras: 3, maxUsers: 2, maxDvrBytes: 5_000_000_000_000 });
  const limits = async () =>
    (
      (await ask(`{ organization(id: ${id}) { limits { cameras users dvrBytes } document } }`)).data![
        'organization'
      ] as Record<string, unknown>
    )['limits'];
  expect(await limits()).toEqual({ cameras: 3, users: 2, dvrBytes: 5_000_000_000_000 });
  await ask(
    `mutation { saveOrganization(id: ${id}, input: { maxUsers: null, maxCameras: 0 }) { organization { id } } }`,
  );
  expect(await limits()).toEqual({ cameras: 0, users: null, dvrBytes: 5_000_000_000_000 });
  const { errors } = await ask(
    `mutation { saveOrganization(id: ${id}, input: { maxUsers: -1 }) { organization { id } } }`,
  );
  expect(errors[0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path: ['max_users'] });
});

test('a full organization takes no further member, however many ask at once', async () => {
  const id = await createOrganization({ maxUsers: 2 });
  const answers = await Promise.all(Array.from({ length: 4 }, () => createUser(id)));
  expect(answers.flatMap(({ codes }) => codes)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  const refused = answers.find(({ codes }) => codes.length > 0)!;
  expect(refused.errors[0]!.message).toBe('The organization may have at most 2 members');

  const other = idIn((await createUser(1)).text);
  const join = (permissions = '') =>
    ask(`mutation { setOrganizationMember(organizationId: ${id}, userId: ${other}${permissions}) { user { id } } }`);
  expect((await join()).codes).toEqual(['FORBIDDEN']);
  await ask(`mutation { saveOrganization(id: ${id}, input: { maxUsers: 3 }) { organization { id } } }`);
  expect((await join()).codes).toEqual([]);
  // Who is a member already may get other rights.
  expect((await join(', permissions: { canViewStats: true }')).codes).toEqual([]);
});
