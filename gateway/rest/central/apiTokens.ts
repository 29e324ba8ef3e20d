import { collection, item, pageOf, save } from '../rows.ts';

/** API tokens of Central. The answer to the request that makes one is the only one that shows its key. */
export const apiTokenRows = [
  collection('api_tokens_list', pageOf('apiTokens')),
  item('api_token_get', `query ($name: String!) { entity: apiToken(name: $name) { document version } }`),
  save(
    'api_token_save',
    `mutation ($name: String!, $patch: JSONText!, $expectedVersion: String) {
      saved: saveApiToken(name: $name, patch: $patch, expectedVersion: $expectedVersion) {
        entity: apiToken { document }
      }
    }`,
  ),
];
