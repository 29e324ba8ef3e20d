import { randomUUID } from 'node:crypto';
import { masterViewer } from '../../src/auth/viewers.ts';
import { saveDocuments } from '../../src/collection/save.ts';
import type { Database, Queryable } from '../../src/db/types.ts';
import type { Feed } from '../../src/feed/types.ts';
import { parseExact, type JsonObject, type JsonValue } from '../../src/json/lossless.ts';
import { persons } from './collection.ts';

/** Whether persons live or were deleted, by their ids; those never heard of are left out. */
export const standingOf = async (
  database: Queryable,
  ids: readonly string[],
): Promise<ReadonlyMap<string, 'living' | 'deleted'>> => {
  if (ids.length === 0) return new Map();
  const rows = await database.query<{ id: string; deleted: boolean }>(
    'select id, deleted_at is not null as deleted from persons where id = any($1::int8[])',
    [ids],
  );
  return new Map(rows.map(({ id, deleted }) => [id, deleted ? 'deleted' : 'living']));
};

/** A person as identification nodes are told of it, without photos. */
export interface ToldPerson {
  id: string;
  position: number;
  deleted: boolean;
  /** The contract's `Person` for nodes. */
  document: JsonObject;
}

/** Persons as they are now, by their ids, the deleted ones too. */
export const personsToTell = async (database: Queryable, ids: readonly string[]): Promise<ToldPerson[]> => {
  const rows = await database.query<{ id: string; position: string; deleted: boolean; config: string }>(
    `select id, position, deleted_at is not null as deleted, config - 'photos' as config
      from persons where id = any($1::int8[]) order by id`,
    [ids],
  );
  return rows.map(({ id, position, deleted, config }) => {
    const { external_id: externalId = null, originator = 'api', fingerprints = [] } = parseExact(config) as JsonObject;
    const known = { person_id: BigInt(id), originator, updated_at: Number(position) };
    return { id, position: Number(position), deleted, document: { ...known, external_id: externalId, fingerprints } };
  });
};

/** The next living persons in the order of their ids, with their positions. */
export const livingAfter = async (
  database: Queryable,
  after: string,
  limit: number,
): Promise<{ id: string; position: number }[]> => {
  const rows = await database.query<{ id: string; position: string }>(
    'select id, position from persons where id > $1::int8 and deleted_at is null order by id limit $2',
    [after, limit],
  );
  return rows.map(({ id, position }) => ({ id, position: Number(position) }));
};

/** The deleted persons after an id, in order. */
export const deletedAfter = async (database: Queryable, after: string, limit: number): Promise<string[]> => {
  const rows = await database.query<{ id: string }>(
    'select id from persons where id > $1::int8 and deleted_at is not null order by id limit $2',
    [after, limit],
  );
  return rows.map(({ id }) => id);
};

/** Takes over persons whom an identification node met by itself; those known here, living or deleted, stay as they are. */
export const adoptPersons = async (
  { database, feed }: { database: Database; feed: Pick<Feed, 'ring'> },
  met: readonly { id: string; fingerprints: JsonValue[] }[],
): Promise<void> => {
  const items = met.map(({ id, fingerprints }) => ({
    key: id,
    patch: { originator: 'identification_service', fingerprints },
    expectedVersion: '0',
  }));
  const viewer = { ...masterViewer, subject: 'identification' };
  await saveDocuments(database, persons, items, { viewer, originator: null, traceId: randomUUID(), feed });
};
