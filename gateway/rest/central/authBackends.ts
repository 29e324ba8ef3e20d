import { collection, item, pageOf, remove, save } from '../rows.ts';

/** Auth backends of Central. `?force=true` deletes one that streams refer to. */
export const authBackendRows = [
  collection('auth_backends_list', pageOf('authBackends')),
  item('auth_backend_get', `query ($name: String!) { entity: authBackend(name: $name) { document version } }`),
  save(
    'auth_backend_save',
    `mutation ($name: String!, $patch: JSONText!, $expectedVersion: String) {
      saved: saveAuthBackend(name: $name, patch: $patch, expectedVersion: $expectedVersion) {
        entity: authBackend { document }
      }
    }`,
  ),
  remove(
    'auth_backend_delete',
    `mutation ($name: String!, $force: Boolean, $expectedVersion: String) {
      deleteAuthBackend(name: $name, force: $force, expectedVersion: $expectedVersion) { name }
    }`,
    { variables: ({ query }) => ({ force: query.get('force') === 'true' }) },
  ),
];
