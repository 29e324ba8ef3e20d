import type { SecretBox } from '../../src/auth/secrets.ts';
import type { Collection, Saving } from '../../src/collection/collection.ts';
import { CodedError } from '../../src/errors.ts';
import type { JsonObject } from '../../src/json/lossless.ts';
import type { MediaServerKind } from './kinds.ts';
import { checkPortsip } from './portsipRules.ts';
import { mediaServerSecrets } from './repositorySecrets.ts';
import { anyMediaServer, schemasByKind } from './schemas.ts';
import type { MediaServerSecrets, SecretChange } from './secrets.ts';
import { checkVms } from './vmsRules.ts';

/** Media servers of all kinds, for reading and deleting. */
export const mediaServersCollection: Collection = {
  name: 'media_servers',
  schema: anyMediaServer,
  table: 'media_servers',
  key: { column: 'id', member: 'id', type: 'int8' },
  computed: {
    updated_at: { sql: 't.position', type: 'int8', notNull: true },
    created_at: { sql: '(extract(epoch from t.created_at) * 1000)::int8', type: 'int8', notNull: true },
  },
  members: {
    kind: { sql: 't.kind', type: 'text', notNull: true },
    name: { sql: 't.name', type: 'text', indexed: true },
  },
  search: 't.search',
  defaultSort: [{ member: 'id', descending: false }],
  columns: { secrets: 'bytea' },
};

/** What a document of a kind must meet beside its schema, and how it is stored. */
export type CheckKind = (saving: Saving, secrets: MediaServerSecrets) => JsonObject | Promise<JsonObject>;

const checks: Readonly<Record<MediaServerKind, CheckKind>> = {
  ovenmediaengine: ({ document }) => document,
  portsip: checkPortsip,
  vms: checkVms,
};

const initial: Readonly<Record<MediaServerKind, JsonObject>> = {
  ovenmediaengine: { enabled: true },
  portsip: { enabled: true, max_concurrency: 2000 },
  vms: { enabled: true },
};

/**
 * Media servers of one kind, for writing: what is stored meets the schema and the rules of its kind.
 * The `secrets` column it is given is a `SecretChange`; what it stores is sealed.
 */
export const mediaServersOf = (kind: MediaServerKind, box: SecretBox): Collection => ({
  ...mediaServersCollection,
  schema: schemasByKind[kind],
  initial: { ...initial[kind], kind },
  beforeSave: async (saving) => {
    const { key, current, columns, transaction } = saving;
    if (current && current['kind'] !== kind) {
      throw new CodedError('BAD_USER_INPUT', 'kind cannot be changed', { path: ['kind'] });
    }
    const present = (await mediaServerSecrets(transaction, box, [key])).get(key) ?? {};
    const { token = present.token } = (columns['secrets'] ?? {}) as SecretChange;
    const secrets = token == null ? {} : { token };
    const document = await checks[kind](saving, secrets);
    return {
      document: { ...document, kind, enabled: document['enabled'] ?? true },
      columns: { secrets: token == null ? null : box.seal(JSON.stringify(secrets)) },
    };
  },
});
