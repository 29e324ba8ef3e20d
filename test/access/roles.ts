import type { RestApplication } from '../rest/restApplication.ts';
import type { Things } from './things.ts';

/** The role's `Authorization` header; null for anonymous. */
export type Credentials = ReadonlyMap<string, string | null>;

const every = [
  'canViewStats',
  'canViewStreams',
  'canEditStreams',
  'canEditUsers',
  'canViewPersonsLists',
  'canEditPersonsLists',
];
/** What each role holds. Who may edit may also see: the two are given together. */
const held: Readonly<Record<string, readonly string[]>> = {
  stats: ['canViewStats'],
  view: ['canViewStreams'],
  edit: ['canViewStreams', 'canEditStreams'],
  users: ['canEditUsers'],
  persons: ['canViewPersonsLists'],
  editPersons: ['canViewPersonsLists', 'canEditPersonsLists'],
};

/** Makes a holder of each role of the table; users come with permanent keys, which nothing ends meanwhile. */
export const createRoles = async ({ graphql }: RestApplication, { organizationA, organizationB }: Things) => {
  const run = async <Data>(mutation: string) => (await graphql(`mutation { done: ${mutation} }`)) as { done: Data };

  const token = async (name: string, input: string) => {
    const { done } = await run<{ key: string }>(`saveApiToken(name: "${name}", input: ${input}) { key }`);
    return `Bearer ${done.key}`;
  };
  const user = async (name: string, organization: number, permissions: readonly string[] = [], members = '') => {
    const { done } = await run<{ user: { id: number } }>(
      `createUser(input: { name: "${name}" ${members} }, organizationId: ${organization}) { user { id } }`,
    );
    const { id } = done.user;
    // All are said: a new member may view streams unless told otherwise.
    const given = every.map((each) => `${each}: ${permissions.includes(each)}`).join(', ');
    await run(
      `setOrganizationMember(organizationId: ${organization}, userId: ${id}, permissions: { ${given} }) { user { id } }`,
    );
    if (name === 'owner')
      await run(`saveOrganization(id: ${organization}, input: { ownerId: ${id} }) { organization { id } }`);
    const { done: made } = await run<{ key: string }>(`createUserApiKey(userId: ${id}) { key }`);
    return `Bearer ${made.key}`;
  };
  const node = (await graphql('{ streamer(hostname: "node.example.com") { configExternalKey } }')) as {
    streamer: { configExternalKey: string };
  };

  return new Map<string, string | null>([
    ['anonymous', null],
    ['reader', await token('reader', '{ permissions: [{ scopes: ["*"], list: true, read: true }] }')],
    ['streams', await token('streams', '{ authScopes: ["streams/*"] }')],
    ['stranger', await user('stranger', organizationB, every)],
    ['member', await user('member', organizationA)],
    ...(await Promise.all(
      Object.entries(held).map(async ([name, its]) => [name, await user(name, organizationA, its)] as const),
    )),
    ['owner', await user('owner', organizationA)],
    ['readonly', await user('readonly', organizationA, every, 'readonly: true')],
    ['admin', await user('instance admin', organizationB, [], 'accessLevel: ADMIN')],
    ['master', 'Bearer test-master-key-of-rest'],
    ['node', `Bearer ${node.streamer.configExternalKey}`],
  ]);
};
