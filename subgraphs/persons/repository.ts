import type { DeleteResult } from '../../src/collection/delete.ts';
import type { SaveItem } from '../../src/collection/save.ts';
import type { Condition, DocumentRow } from '../../src/collection/types.ts';
import type { Database } from '../../src/db/types.ts';
import { CodedError } from '../../src/errors.ts';
import type { Feed } from '../../src/feed/types.ts';
import { parseExact, type JsonObject } from '../../src/json/lossless.ts';
import { documentRepository, type DocumentRepository, type Versions } from '../documentRepository.ts';
import { persons } from './collection.ts';

/** Deleting a person leaves a tombstone: id, organization and originator; photos and fingerprints are gone at once. */
export type PersonRepository = DocumentRepository;

const isAlive: Condition = { member: 'deleted_at', operator: 'isNull', values: [] };

/** All SQL on persons. */
export const personRepository = (database: Database, feed: Feed): PersonRepository => {
  const repository = documentRepository(database, feed, persons);
  return {
    ...repository,
    delete: async (keys, writer, versions = {}) => {
      const { viewer } = writer;
      const rows = await repository.byKeys(keys, { viewer, where: isAlive, select: ['originator'] });
      const results = await repository.save(
        rows.map((row) => burial(row, versions)),
        writer,
      );
      const errors = new Map(rows.map((row, index) => [row.key, results[index]?.error ?? null]));
      return keys.map((key): DeleteResult => ({
        key,
        error: errors.has(key) ? (errors.get(key) ?? null) : new CodedError('NOT_FOUND'),
      }));
    },
  };
};

const burial = ({ key, document }: DocumentRow, versions: Versions): SaveItem => ({
  key,
  patch: { originator: (parseExact(document) as JsonObject)['originator'] ?? 'api' },
  reset: true,
  expectedVersion: Object.hasOwn(versions, key) ? versions[key] : undefined,
  columns: { deleted_at: Date.now() },
});
