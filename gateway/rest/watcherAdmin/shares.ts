import { collection, create, pageOf, remove } from '../rows.ts';

/** Shares. */
export const shareRows = [
  collection('shared_tokens_list', pageOf('sharedTokens')),
  create(
    'shared_token_create',
    'mutation ($patch: JSONText!) { saved: createSharedToken(patch: $patch) { entity: sharedToken { document } } }',
  ),
  remove(
    'shared_token_delete',
    `mutation ($key: String!, $expectedVersion: String) {
      deleteSharedToken(key: $key, expectedVersion: $expectedVersion) { key }
    }`,
  ),
];
