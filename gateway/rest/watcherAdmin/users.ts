import { json, notFound, operation } from '../operation.ts';
import { collection, create, item, pageOf, remove, save } from '../rows.ts';
import { integerParameter } from '../integerParameter.ts';

const ofOrganization = { variables: '$organizationId: Int', arguments: 'organizationId: $organizationId' };

/** Users and their permanent keys. */
export const userRows = [
  collection('users_list', pageOf('users', ofOrganization), {
    variables: (call) => ({ organizationId: integerParameter(call, 'organization_id') }),
  }),
  create(
    'user_create',
    'mutation ($patch: JSONText!) { saved: createUser(patch: $patch) { entity: user { document } } }',
  ),
  item('user_get', 'query ($id: Int!) { entity: user(id: $id) { document version } }', {
    variables: (call) => ({ id: integerParameter(call, 'user_id') }),
  }),
  save(
    'user_save',
    `mutation ($id: Int!, $patch: JSONText!, $expectedVersion: String) {
      saved: saveUser(id: $id, patch: $patch, expectedVersion: $expectedVersion) { entity: user { document } }
    }`,
    { variables: (call) => ({ id: integerParameter(call, 'user_id') }) },
  ),
  remove(
    'user_delete',
    `mutation ($id: Int!, $expectedVersion: String) {
      deleteUser(id: $id, expectedVersion: $expectedVersion) { id }
    }`,
    { variables: (call) => ({ id: integerParameter(call, 'user_id') }) },
  ),
  // The secret of a key is not kept, so what is read back tells which key it is and opens nothing.
  operation<{ user: { apiKey: { masked: string } | null } | null }>(
    'users_apikey_get',
    'query ($id: Int!) { user(id: $id) { apiKey { masked } } }',
    {
      variables: (call) => ({ id: integerParameter(call, 'user_id') }),
      reply: ({ user }) => {
        if (!user) return notFound('user');
        if (!user.apiKey) return notFound('key');
        return json(JSON.stringify({ apikey: user.apiKey.masked }));
      },
    },
  ),
  operation<{ created: { key: string } }>(
    'users_apikey_create',
    'mutation ($id: Int!) { created: createUserApiKey(userId: $id) { key } }',
    {
      variables: (call) => ({ id: integerParameter(call, 'user_id') }),
      reply: ({ created }) => ({
        ...json(JSON.stringify({ apikey: created.key })),
        headers: { 'cache-control': 'no-store' },
      }),
    },
  ),
];
