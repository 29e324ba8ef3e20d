import type { RestApplication } from './restApplication.ts';
import { restClient, type RestClient } from './restClient.ts';

/** A client of Watcher Admin that is logged in as the administrator. */
export const administratorClient = async (application: RestApplication): Promise<RestClient> => {
  const authorization = `Basic ${Buffer.from(application.administrator).toString('base64')}`;
  const answer = await application.watcher.ask('POST', '/login', { headers: { authorization } });
  const { access_token: token } = answer.json<{ access_token: string }>();
  return restClient(`${application.origin}/watcher/admin-api/v3`, `Bearer ${token}`);
};

/** A client of Watcher Admin whose user has these permissions, such as `canViewStreams: true`, in one organization. */
export const memberClient = async (
  { graphql, origin }: RestApplication,
  organizationId: number,
  permissions: string,
): Promise<RestClient> => {
  const run = async <Data>(mutation: string) =>
    ((await graphql(`mutation { done: ${mutation} }`)) as { done: Data }).done;
  const name = permissions.replace(/\W/g, '');
  const { user } = await run<{ user: { id: number } }>(
    `createUser(input: { name: "${name}${organizationId}" }, organizationId: ${organizationId}) { user { id } }`,
  );
  await run(`setOrganizationMember(
    organizationId: ${organizationId}, userId: ${user.id}, permissions: { ${permissions} }
  ) { user { id } }`);
  const { key } = await run<{ key: string }>(`createUserApiKey(userId: ${user.id}) { key }`);
  return restClient(`${origin}/watcher/admin-api/v3`, `Bearer ${key}`);
};
