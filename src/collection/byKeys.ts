import type { Viewer } from '../auth/viewer.ts';
import type { Queryable } from '../db/types.ts';
import type { Collection } from './collection.ts';
import { documentRow, documentRows, type SelectedRow } from './documentRows.ts';
import { isStorableText } from '../documents/storable.ts';
import { runOf } from './keyset.ts';
import { orderOf } from './order.ts';
import { rowsSql } from './rowsSql.ts';
import { scopeOf } from './scope.ts';
import { sqlBuilder } from './sqlBuilder.ts';
import type { Condition, DocumentRow } from './types.ts';

export interface KeysRequest {
  viewer: Viewer;
  where?: Condition | undefined;
  search?: string | undefined;
  select?: readonly string[] | undefined;
  /** True: also leave out what lists hide by default (`Collection.defaultWhere`), as subscriptions must. */
  asListed?: boolean;
}

/**
 * The rows of these keys that the viewer sees and that match, in no promised order; keys without such a row are left out.
 *
 * One statement. Keys that no row can have (a text for an integer key) find nothing.
 */
export const byKeys = async (
  database: Queryable,
  collection: Collection,
  keys: readonly string[],
  request: KeysRequest,
): Promise<DocumentRow[]> => {
  const wanted = [...new Set(keys)].filter((key) => isKey(collection, key));
  return wanted.length === 0
    ? []
    : keyRows(
        database,
        collection,
        request,
        wanted.length,
        false,
        (column, sql) => `${column} = any(${sql.bind(wanted, `${collection.key.type}[]`)})`,
      );
};

/**
 * The next rows by key after `afterKey` (from the start when null) that the viewer sees and that match, in the order of keys.
 *
 * For snapshots: a walk by this order meets each row that stays exactly once, whatever is written meanwhile.
 */
export const snapshotAfter = (
  database: Queryable,
  collection: Collection,
  { afterKey, limit, ...request }: KeysRequest & { afterKey: string | null; limit: number },
): Promise<DocumentRow[]> =>
  keyRows(database, collection, { asListed: true, ...request }, limit, true, (column, sql) =>
    afterKey === null ? 'true' : `${column} > ${sql.bind(afterKey, collection.key.type)}`,
  );

const keyRows = async (
  database: Queryable,
  collection: Collection,
  request: KeysRequest,
  limit: number,
  isWalk: boolean,
  run: (column: string, sql: ReturnType<typeof sqlBuilder>) => string,
): Promise<DocumentRow[]> => {
  const sql = sqlBuilder();
  const order = orderOf(collection, [{ member: collection.key.member, descending: false }], sql);
  const scope = scopeOf(collection, { asListed: false, ...request }, sql);
  const rows = rowsSql({
    collection,
    // The keys find fewer rows than any index of what matches.
    scope: { ...scope, isGathered: scope.isGathered && isWalk },
    order,
    runs: [runOf(run(`t.${collection.key.column}`, sql))],
    limit,
    offset: 0,
  });
  const ctes = rows.ctes.length > 0 ? `with ${rows.ctes.join(', ')} ` : '';
  const documents = documentRows(collection, request.select, rows.from, order.keys.length, sql);
  const found = await database.query<SelectedRow>(
    sql.statement(`${ctes}select * from (${documents}) as rows order by "$rank"`, scope.isUnfiltered),
  );
  return found.map((row) => documentRow(collection, order, row));
};

/** True when a row of the collection could have this key. */
export const isKey = ({ key }: Collection, text: string): boolean =>
  key.type === 'text'
    ? isStorableText(text)
    : /^-?\d{1,19}$/.test(text) && BigInt.asIntN(64, BigInt(text)) === BigInt(text);
