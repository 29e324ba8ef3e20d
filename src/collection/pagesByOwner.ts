import type { Queryable } from '../db/types.ts';
import { isStorableText } from '../documents/storable.ts';
import type { Collection } from './collection.ts';
import { totalOf } from './count.ts';
import { pageFound, pagePlan, pageStatement, type FoundRow, type PagePlan } from './pageStatement.ts';
import { allOf, sqlBuilder } from './sqlBuilder.ts';
import type { Page, PageRequest } from './types.ts';

/** What the rows of a collection belong to: streams to an organization, episodes to a stream. */
export interface Ownership<Owner extends string | number> {
  type: Owner extends number ? 'int4' : 'text';
  /** A condition over `t` that an index answers: true of the rows of the owner that the given SQL expression names. */
  sql: (owner: string) => string;
}

export interface PagesRequest<Owner extends string | number> {
  owners: readonly Owner[];
  ownership: Ownership<Owner>;
  request: PageRequest;
}

/**
 * For each owner the page of its rows that `page` would yield; all owners are asked alike, cursors included.
 *
 * One statement for all of them, and one more for each owner whose total is over 10,000. What can own nothing, such as a
 * text that cannot be stored, gets an empty page. Throws what `page` throws.
 */
export const pagesByOwner = async <Owner extends string | number>(
  database: Queryable,
  collection: Collection,
  { owners, ownership, request }: PagesRequest<Owner>,
): Promise<Map<Owner, Page>> => {
  const sql = sqlBuilder();
  const plan = pagePlan(collection, request, sql);
  const wanted = [...new Set(owners)].filter(isOwner);
  const all = sql.bind(wanted, `${ownership.type}[]`);
  const statement = pageStatement(ofOwner(plan, ownership, 'owner.key'), sql);
  const found =
    wanted.length === 0
      ? []
      : await database.query<FoundRow & { $owner: number }>(
          sql.statement(`select owner.n::int4 as "$owner", page.*
            from unnest(${all}) with ordinality as owner(key, n) cross join lateral (${statement}) as page
            order by owner.n, page."$rank"`),
        );

  const rows = new Map<number, FoundRow[]>();
  for (const row of found) {
    const own = rows.get(row.$owner);
    if (own) own.push(row);
    else rows.set(row.$owner, [row]);
  }
  const pages = new Map<Owner, Page>(owners.map((owner) => [owner, nothing(request)]));
  for (const [index, owner] of wanted.entries()) {
    const own = pageFound(plan, rows.get(index + 1) ?? []);
    const ownPlan = ofOwner(plan, ownership, sql.bind(owner, ownership.type));
    pages.set(owner, { ...own, ...(await totalOf(database, ownPlan, own.totalCount, sql)) });
  }
  return pages;
};

const ofOwner = <Owner extends string | number>(
  plan: PagePlan,
  ownership: Ownership<Owner>,
  owner: string,
): PagePlan => ({
  ...plan,
  scope: { ...plan.scope, sql: allOf([ownership.sql(owner), plan.scope.sql]), isEverything: false },
});

const isOwner = (owner: string | number): boolean =>
  typeof owner === 'string' ? isStorableText(owner) : (owner | 0) === owner;

const nothing = ({ want }: PageRequest): Page => ({
  rows: [],
  hasNextPage: false,
  hasPreviousPage: false,
  startCursor: null,
  endCursor: null,
  totalCount: want?.totalCount ? 0 : null,
  totalCountIsEstimate: false,
});
