import type { Viewer } from '../auth/viewer.ts';
import type { Queryable } from '../db/types.ts';
import { FeedPositionLost } from '../feed/feedPositionLost.ts';
import { unnamedRows } from '../feed/types.ts';
import { isKey } from './byKeys.ts';
import type { Collection } from './collection.ts';
import { organizationsWith, scopeOf } from './scope.ts';
import { joinClauses, lookupClauses, sqlBuilder, type SqlBuilder } from './sqlBuilder.ts';

/** An existing row that is written: with the organization it was in, null for none. */
export interface Leaver {
  key: string;
  columns: Readonly<Record<string, unknown>>;
  formerOrganizationId: number | null;
}

/**
 * A further `with` item that logs which rows of the item `written` leave their organization, each at the position of its
 * own write; empty when none can.
 */
export const moveLog = (collection: Collection, writes: readonly Leaver[], sql: SqlBuilder): string => {
  const { organization, key, joins, name } = collection;
  const leavers = organization ? writes.filter((write) => mayLeave(collection, write)) : [];
  if (!organization || leavers.length === 0) return '';
  const keys = leavers.map((write) => write.key);
  const organizations = leavers.map(({ formerOrganizationId }) => formerOrganizationId);
  return `,
    departed as (
      insert into feed_tombstones (collection, position, key, organization_id)
      select ${sql.bind(name, 'text')}, t.position, t.${key.column}::text, former.organization_id
        from unnest(${sql.bind(keys, `${key.type}[]`)}, ${sql.bind(organizations, 'int4[]')}) as former (key, organization_id)
        join written t on t.${key.column} = former.key${lookupClauses(joins, [organization.join])}
        where (${organization.sql}) is distinct from former.organization_id)`;
};

/** Rows of no organization leave none. Where the organization follows from the document, any write may change it. */
const mayLeave = ({ organization }: Collection, { columns, formerOrganizationId }: Leaver): boolean => {
  if (formerOrganizationId === null) return false;
  const column = organization?.column;
  return column === undefined || (column in columns && columns[column] !== formerOrganizationId);
};

/** The statement that logs the departure of the deleted rows in the item `gone`, from `first.position` on. */
export const deleteLog = ({ organization, key, joins, name }: Collection, sql: SqlBuilder): string =>
  `insert into feed_tombstones (collection, position, key, organization_id)
    select ${sql.bind(name, 'text')}, first.position + row_number() over () - 1, t.${key.column}::text, (${organization?.sql ?? 'null'})::int4
      from first, gone t${lookupClauses(joins, [organization?.join])}`;

/** Keys with the position at which the row left the viewer's organizations; null: it is in one of them. */
export type Departures = ReadonlyMap<string, number | null>;

/** Asks which of these keys a viewer may be told to forget who has heard everything up to the position `after`. */
export type AskDepartures = (keys: readonly string[], after: number) => Promise<Departures>;

/**
 * How to ask for departures on behalf of a viewer; null for who sees all rows and may hear of every key.
 *
 * One statement. The answer holds keys whose rows left an organization of the viewer after that position, first time
 * counting, and keys of rows they see now, which is for them to know; `unnamedRows` when rows of such an organization
 * may have come or gone without a write. Throws `FeedPositionLost` when departures after the position are forgotten.
 */
export const departuresFor = (database: Queryable, collection: Collection, viewer: Viewer): AskDepartures | null => {
  const { organization, name, table, key, joins } = collection;
  if (!organization || viewer.seesAllOrganizations) return null;
  const organizations = organizationsWith(viewer, organization.mayView);
  return async (keys, after) => {
    const sql = sqlBuilder();
    const scope = scopeOf(collection, { viewer, asListed: false }, sql);
    const [ofCollection, following] = [sql.bind(name, 'text'), sql.bind(after, 'int8')];
    const possible = keys.filter((each) => each !== unnamedRows && isKey(collection, each));
    const rows = await database.query<DepartureRow>(
      sql.statement(`
        select feed.horizon, told.key, told.position
        from feed_collections feed left join (
          select key, min(position) as position from (
            select key, position from feed_tombstones
              where collection = ${ofCollection} and key = any(${sql.bind(keys, 'text[]')}) and position > ${following}
                and organization_id = any(${sql.bind(organizations, 'int4[]')})
            union all
            select t.${key.column}::text, null from ${table} t${joinClauses(joins, scope.joins)}
              where t.${key.column} = any(${sql.bind(possible, `${key.type}[]`)}) and ${scope.sql}
          ) as known group by key
        ) as told on true
        where feed.collection = ${ofCollection}`),
    );
    if (Number(rows[0]?.horizon ?? 0) > after) throw new FeedPositionLost(after);
    return new Map(
      rows.flatMap((row) =>
        row.key === null ? [] : [[row.key, row.position === null ? null : Number(row.position)] as const],
      ),
    );
  };
};

interface DepartureRow {
  horizon: string;
  key: string | null;
  position: string | null;
}
