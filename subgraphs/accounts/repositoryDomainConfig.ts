import { isDeepStrictEqual } from 'node:util';
import type { SecretBox } from '../../src/auth/secrets.ts';
import { recordAudit } from '../../src/collection/audit.ts';
import { isExpectedVersion } from '../../src/collection/version.ts';
import { contract } from '../../src/contract/contract.ts';
import type { Database, Queryable } from '../../src/db/types.ts';
import { applyPatch } from '../../src/documents/applyPatch.ts';
import { CodedError } from '../../src/errors.ts';
import { parseExact, stringifyLossless, type JsonObject } from '../../src/json/lossless.ts';
import type { Feed } from '../../src/feed/types.ts';
import type { Writer } from '../documentRepository.ts';
import { assertFullAccess } from './authority.ts';
import { assertPictures } from './pictures.ts';

/** The settings of the domain as JSON text, without secrets, and their version. */
export interface DomainConfigRow {
  document: string;
  version: string;
}

export interface DomainConfigRepository {
  read(): Promise<DomainConfigRow>;
  /** Throws BAD_USER_INPUT with the path of the member, PRECONDITION_FAILED, FORBIDDEN. */
  save(write: {
    writer: Writer;
    patch: JsonObject;
    expectedVersion?: string | null | undefined;
  }): Promise<DomainConfigRow>;
}

/** Members of `mail` that may be set and never read back. */
const secretMembers = ['password', 'api_key'] as const;

/** The settings of the domain; what is secret in them is sealed. */
export const createDomainConfigRepository = (
  database: Database,
  feed: Pick<Feed, 'ring'>,
  box: SecretBox,
): DomainConfigRepository => {
  const opened = (secrets: Buffer | null): JsonObject => (secrets ? (JSON.parse(box.open(secrets)) as JsonObject) : {});

  return {
    read: async () => {
      const { config, version } = await stored(database);
      return { document: config, version };
    },

    async save({ writer, patch, expectedVersion }) {
      assertFullAccess(writer.viewer);
      const written = await database.transaction(async (transaction) => {
        const row = await stored(transaction, 'for update');
        if (!isExpectedVersion(expectedVersion, row.version)) throw new CodedError('PRECONDITION_FAILED');
        const current = joined(parseExact(row.config) as JsonObject, opened(row.secrets));
        const { document } = applyPatch(contract('watcher-admin').schema('DomainConfig'), current, patch);
        assertPictures(document['appearance']);
        const { config, secrets } = parted(document);
        const before = parseExact(row.config) as JsonObject;
        await recordAudit(transaction, writer, [
          { collection: 'domain_config', key: 'domain', action: 'update', before, after: config },
          ...(isDeepStrictEqual(secrets, opened(row.secrets)) ? [] : [newSecrets]),
        ]);
        const sealed = Object.keys(secrets).length > 0 ? box.seal(JSON.stringify(secrets)) : null;
        const [saved] = await transaction.query<DomainConfigRow>(
          'update domain_config set config = $1, secrets = $2, version = version + 1 returning config as document, version',
          [stringifyLossless(config), sealed],
        );
        return saved ?? { document: '{}', version: '0' };
      });
      feed.ring('audit_events');
      return written;
    },
  };
};

/** No digest tells of these. */
const newSecrets = { collection: 'domain_secrets', key: 'domain', action: 'update' } as const;

const stored = async (database: Queryable, lock = '') => {
  const [row] = await database.query<{ config: string; secrets: Buffer | null; version: string }>(
    `select config, secrets, version from domain_config ${lock}`,
  );
  return row ?? { config: '{}', secrets: null, version: '0' };
};

const mailOf = (document: JsonObject): JsonObject | null =>
  typeof document['mail'] === 'object' ? (document['mail'] as JsonObject | null) : null;

const joined = (config: JsonObject, secrets: JsonObject): JsonObject => {
  const mail = mailOf(config);
  return mail ? { ...config, mail: { ...mail, ...secrets } } : config;
};

const parted = (document: JsonObject): { config: JsonObject; secrets: JsonObject } => {
  const mail = mailOf(document);
  if (!mail) return { config: document, secrets: {} };
  const isSecret = (name: string) => secretMembers.some((member) => member === name);
  const pick = (wanted: boolean) =>
    Object.fromEntries(Object.entries(mail).filter(([name]) => isSecret(name) === wanted));
  return { config: { ...document, mail: pick(false) }, secrets: pick(true) };
};
