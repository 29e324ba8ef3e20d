import { apiKeyHash, apiKeyId, newApiKey } from '../../src/auth/apiTokens.ts';
import { scopesOfToken, type TokenRules } from '../../src/auth/tokenRights.ts';
import { allScopes, type Viewer } from '../../src/auth/viewer.ts';
import type { Collection, Saving } from '../../src/collection/collection.ts';
import { contract } from '../../src/contract/contract.ts';
import { CodedError } from '../../src/errors.ts';

/** API tokens, for the collection engine. `issued` is told the key of each new token; afterwards only its id is shown. */
export const apiTokensCollection = (issued: (name: string, key: string) => void): Collection => ({
  name: 'api_tokens',
  schema: contract('central').schema('ApiToken'),
  table: 'api_tokens',
  key: { column: 'name', member: 'name', type: 'text' },
  computed: { key: { sql: `('sgt_' || t.key_id || '_…')`, type: 'text', notNull: true } },
  search: 't.search',
  defaultSort: [{ member: 'name', descending: false }],
  columns: { key_id: 'text', key_hash: 'bytea' },
  beforeSave: async (saving) => {
    assertMayGrant(saving.viewer, saving.document as TokenRules);
    if (saving.current) return { columns: await keptColumns(saving) };
    assertName(saving.key);
    const key = newApiKey();
    issued(saving.key, key);
    return { columns: { key_id: apiKeyId(key), key_hash: apiKeyHash(key) } };
  },
});

/** Postgres wants what no column may lack also where the row is there already. */
const keptColumns = async ({ key, transaction }: Saving): Promise<Readonly<Record<string, unknown>>> => {
  const [row] = await transaction.query<{ key_id: string; key_hash: Buffer }>(
    'select key_id, key_hash from api_tokens where name = $1',
    [key],
  );
  return { ...row };
};

/** Nobody hands out more than they hold. Who writes accounts can make administrators, and so holds everything. */
const assertMayGrant = (viewer: Viewer, rules: TokenRules): void => {
  const granted = scopesOfToken(rules);
  const needed = granted.has('accounts:write') ? allScopes : [...granted];
  const missing = needed.find((scope) => !viewer.scopes.has(scope));
  if (missing) throw new CodedError('FORBIDDEN', `You do not hold ${missing} yourself`, { path: ['permissions'] });
};

const assertName = (name: string): void => {
  if (/^[^\s/?#\p{Cc}]{1,200}$/u.test(name)) return;
  throw new CodedError('BAD_USER_INPUT', 'name must have 1 to 200 characters without spaces, slashes, ? and #', {
    path: ['name'],
    parameter: 'name',
  });
};
