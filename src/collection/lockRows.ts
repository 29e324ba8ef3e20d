import type { Queryable, Transaction } from '../db/types.ts';
import { parseExact, type JsonObject } from '../json/lossless.ts';
import type { Collection } from './collection.ts';
import { joinClauses } from './sqlBuilder.ts';

/** What is stored under a key now. */
export interface StoredRow {
  key: string;
  /** What patches are merged into, see `Collection.saved`. */
  document: JsonObject;
  /** The feed position as decimal text. */
  position: string;
  organizationId: number | null;
  /** The values of `Collection.present`. */
  present: Readonly<Record<string, unknown>>;
}

/**
 * Locks keys until the end of the transaction, whether or not their rows exist, and returns the rows that do.
 *
 * Whoever writes rows of a collection takes these locks first: that is what makes read-merge-write safe, creation included.
 */
export const lockRows = async (
  transaction: Transaction,
  collection: Collection,
  keys: readonly string[],
): Promise<Map<string, StoredRow>> => {
  // Taken in one order by everybody, so that two bulk writes cannot wait for each other.
  await transaction.query(
    `select pg_advisory_xact_lock(lock) from
      (select distinct hashtextextended($1 || ':' || key, 7002) as lock from unnest($2::text[]) as key order by lock offset 0) as locks`,
    [collection.name, keys],
  );
  // A statement of its own: its snapshot must be younger than the locks.
  return new Map((await storedRows(transaction, collection, keys)).map((row) => [row.key, row]));
};

interface Row {
  key: string;
  config: string;
  position: string;
  organization: number | null;
  [present: `present ${string}`]: unknown;
}

const storedRows = async (
  database: Queryable,
  { table, key, joins, organization, saved, present = {} }: Collection,
  keys: readonly string[],
): Promise<StoredRow[]> => {
  const names = Object.keys(present);
  const rows = await database.query<Row>(
    `select t.${key.column}::text as key, ${saved ? `coalesce(${saved}, t.config)` : 't.config'} as config, t.position::text as position, (${organization?.sql ?? 'null'})::int4 as organization
        ${names.map((name) => `, ${present[name]} as "present ${name}"`).join('')}
      from ${table} t${joinClauses(joins, [organization?.join])} where t.${key.column} = any($1::${key.type}[])`,
    [keys],
  );
  return rows.map(({ key, config, position, organization, ...others }) => ({
    key,
    document: parseExact(config) as JsonObject,
    position,
    organizationId: organization,
    present: Object.fromEntries(names.map((name) => [name, others[`present ${name}`]])),
  }));
};
