import { isDeepStrictEqual } from 'node:util';
import type { SecretBox } from '../../src/auth/secrets.ts';
import { recordAudit } from '../../src/collection/audit.ts';
import type { DocumentRow } from '../../src/collection/types.ts';
import { isExpectedVersion } from '../../src/collection/version.ts';
import { contract } from '../../src/contract/contract.ts';
import type { Database, Queryable } from '../../src/db/types.ts';
import { applyPatch } from '../../src/documents/applyPatch.ts';
import { CodedError } from '../../src/errors.ts';
import type { Feed } from '../../src/feed/types.ts';
import { parseExact, stringifyLossless, type JsonObject } from '../../src/json/lossless.ts';
import type { LiveSettings } from '../../src/settings/liveSettings.ts';
import { assertSettings, shownSettings } from '../../src/settings/settings.ts';
import type { FollowedReader, Writer } from '../documentRepository.ts';
import { assertMayGiveKeys } from './centralConfigRights.ts';
import { joined, masked, parted, unmasked, type CentralSecrets } from './centralConfigSecrets.ts';
import type { ServerFacts } from './serverFacts.ts';

/** A change of the config, as mutations take it. */
export interface ConfigChange {
  patch: JsonObject;
  reset?: boolean | undefined;
  expectedVersion?: string | undefined;
}

export interface CentralConfigRepository {
  /** The config in effect, its secrets masked. */
  read(): Promise<DocumentRow>;
  /** What was saved, secrets left out. */
  stored(): Promise<JsonObject>;
  /** Throws BAD_USER_INPUT with the path of the member, PRECONDITION_FAILED, FORBIDDEN. */
  save(change: ConfigChange, writer: Writer): Promise<DocumentRow>;
  /** The one row as a collection, for following it. */
  readonly reader: Pick<FollowedReader, 'name' | 'snapshotAfter' | 'byKeys' | 'departuresFor'>;
}

const key = 'central';
const schema = contract('central').schema('CentralConfig');

/** No digest tells of these. */
const newSecrets = { collection: 'central_secrets', key, action: 'update' } as const;

interface Row {
  config: string;
  secrets: Buffer | null;
  position: string;
  server: string;
}

/** What is stored of Central's config, its secrets opened, for `followSettings`. */
export const storedConfigOf = (database: Queryable, box: SecretBox) => async (): Promise<JsonObject> =>
  whole(await rowOf(database), box);

/** Central's config: what was saved, and what is in effect by it and the environment. */
export const centralConfigRepository = (options: {
  database: Database;
  feed: Feed;
  box: SecretBox;
  settings: Pick<LiveSettings, 'given' | 'refresh'>;
  /** What this process says of itself. */
  facts: () => ServerFacts;
}): CentralConfigRepository => {
  const { database, feed, box, settings, facts } = options;

  const inEffect = (stored: JsonObject, server: string): JsonObject => {
    const { stats, ...others } = facts();
    return {
      ...others,
      server_id: server,
      stats: { id: server, ...stats },
      ...masked({ api_key: '', ...shownSettings(settings.given, stored) }),
    };
  };

  const documentRow = (row: Row): DocumentRow => ({
    key,
    position: Number(row.position),
    organizationId: null,
    document: stringifyLossless(inEffect(whole(row, box), row.server)),
    cursor: '',
  });

  const read = async () => documentRow(await rowOf(database));

  return {
    read,

    stored: async () => parseExact((await rowOf(database)).config) as JsonObject,

    async save({ patch, reset, expectedVersion }, writer) {
      const saved = await database.transaction(async (transaction) => {
        const row = await rowOf(transaction, 'for update of c');
        if (!isExpectedVersion(expectedVersion, row.position)) throw new CodedError('PRECONDITION_FAILED');
        const present = whole(row, box);
        const change = unmasked(patch, present, inEffect(present, row.server));
        const { document } = applyPatch(schemaOfStored, present, change, { reset });
        assertSettings(document);
        assertMayGiveKeys(writer.viewer, present, document);
        const { config, secrets } = parted(document);
        const sealed = Object.keys(secrets).length > 0 ? box.seal(JSON.stringify(secrets)) : null;
        const before = parseExact(row.config) as JsonObject;
        await recordAudit(transaction, writer, [
          { collection: 'central_config', key, action: 'update', before, after: config },
          ...(isDeepStrictEqual(secrets, parted(present).secrets) ? [] : [newSecrets]),
        ]);
        const [written] = await transaction.query<Pick<Row, 'position'>>(
          `update central_config set config = $1, secrets = $2, position = feed_next('central_config')
            returning position::text as position`,
          [stringifyLossless(config), sealed],
        );
        return documentRow({ ...row, config: stringifyLossless(config), secrets: sealed, position: written!.position });
      });
      feed.ring('central_config');
      feed.ring('audit_events');
      await settings.refresh();
      return saved;
    },

    reader: {
      name: 'central_config',
      snapshotAfter: async ({ afterKey }) => (afterKey === null ? [await read()] : []),
      byKeys: async () => [await read()],
      departuresFor: () => null,
    },
  };
};

/** The contract asks REST for the key with each save; the graph, and what is stored, can do without. */
const schemaOfStored = { ...schema, required: [] };

const rowOf = async (database: Queryable, lock = ''): Promise<Row> => {
  const [row] = await database.query<Row>(
    `select c.config, c.secrets, c.position::text as position, m.epoch::uuid::text as server
      from central_config c cross join feed_meta m ${lock}`,
  );
  if (!row) throw new Error('central_config has lost its row');
  return row;
};

const whole = ({ config, secrets }: Row, box: SecretBox): JsonObject =>
  joined(parseExact(config) as JsonObject, secrets ? (JSON.parse(box.open(secrets)) as CentralSecrets) : {});
