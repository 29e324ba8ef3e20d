import type { ApiTokenStore } from '../../src/auth/apiTokens.ts';
import { scopesOfToken, type TokenRules } from '../../src/auth/tokenRights.ts';
import { saveDocument, type SaveItem } from '../../src/collection/save.ts';
import type { DocumentRow } from '../../src/collection/types.ts';
import type { Database, Queryable } from '../../src/db/types.ts';
import type { Feed } from '../../src/feed/types.ts';
import { parseExact, stringifyLossless, type JsonObject } from '../../src/json/lossless.ts';
import { documentRepository, writerOf, type DocumentRepository, type Writer } from '../documentRepository.ts';
import { apiTokensCollection } from './apiTokenCollection.ts';

export interface ApiTokenRepository extends Omit<DocumentRepository, 'save'> {
  /** `key`: of a new token, else null. The row of a new token shows it whole, which nothing does afterwards. */
  saveToken(item: SaveItem, writer: Writer): Promise<{ row: DocumentRow; key: string | null }>;
  /** When these were last used, in milliseconds, exact to the minute; those never used are left out. */
  lastUses(names: readonly string[]): Promise<ReadonlyMap<string, number>>;
}

/** Tokens as authentication reads them. */
export const createApiTokenStore = (database: Queryable): ApiTokenStore => ({
  async useApiToken(keyHash) {
    const [row] = await database.query<{ name: string; config: string; position: string }>(
      `with used as (
        update api_tokens set last_used_at = now()
          where key_hash = $1 and (last_used_at is null or last_used_at < now() - interval '1 minute'))
      select name, config, position::text as position from api_tokens where key_hash = $1`,
      [keyHash],
    );
    if (!row) return null;
    return { name: row.name, scopes: scopesOfToken(JSON.parse(row.config) as TokenRules), version: row.position };
  },

  async versionOf(name) {
    const [row] = await database.query<{ position: string }>(
      'select position::text as position from api_tokens where name = $1',
      [name],
    );
    return row?.position ?? null;
  },
});

/** API tokens: written through the engine, their keys made on the way. */
export const createApiTokenRepository = (database: Database, feed: Feed): ApiTokenRepository => {
  const { save: _, ...repository } = documentRepository(
    database,
    feed,
    apiTokensCollection(() => undefined),
  );
  return {
    ...repository,

    async saveToken(item, writer) {
      let key: string | null = null;
      const collection = apiTokensCollection((_name, issued) => (key = issued));
      const row = await saveDocument(database, collection, item, { ...writerOf(writer), feed });
      return { row: key === null ? row : withKey(row, key), key };
    },

    async lastUses(names) {
      const rows = await database.query<{ name: string; at: string }>(
        `select name, (extract(epoch from last_used_at) * 1000)::int8 as at from api_tokens
          where name = any($1) and last_used_at is not null`,
        [names],
      );
      return new Map(rows.map(({ name, at }) => [name, Number(at)]));
    },
  };
};

const withKey = (row: DocumentRow, key: string): DocumentRow => ({
  ...row,
  document: stringifyLossless({ ...(parseExact(row.document) as JsonObject), key }),
});
