import type { Queryable } from '../../src/db/types.ts';
import { parseExact, stringifyLossless, type JsonObject, type JsonValue } from '../../src/json/lossless.ts';

/** One stream of a plan: what is saved of it, what it is then, and the version it was planned for (`0`: none). */
export interface PlannedItem {
  readonly key: string;
  readonly patch: JsonValue;
  readonly reset: boolean;
  readonly columns: JsonObject;
  readonly config: JsonObject;
  readonly isNew: boolean;
  readonly version: string;
}

/** A plan as it is kept. */
export interface KeptPlan {
  readonly items: readonly PlannedItem[];
  /** The layouts that come of it: each a `StreamLayoutItem` of REST. */
  readonly changes: readonly JsonObject[];
}

/** How long a plan is kept, milliseconds. */
const keptForMs = 3_600_000;

/** Keeps a plan for its maker and answers its id, and until when it is kept. What has expired is forgotten. */
export const keepPlan = async (
  database: Queryable,
  subject: string,
  { items, changes }: KeptPlan,
): Promise<{ id: string; expiresAt: Date }> => {
  await database.query(`delete from layout_plans where created_at < now() - $1 * interval '1 ms'`, [keptForMs]);
  const [row] = await database.query<{ id: string; expires_at: Date }>(
    `insert into layout_plans (subject, items, changes) values ($1, $2, $3)
       returning id, created_at + $4 * interval '1 ms' as expires_at`,
    [subject, stringifyLossless(items as unknown as JsonValue), stringifyLossless([...changes]), keptForMs],
  );
  return { id: row!.id, expiresAt: row!.expires_at };
};

/** The plan that its maker knows by an id; null when it expired, was applied, or is none of theirs. */
export const readPlan = async (database: Queryable, subject: string, id: string): Promise<KeptPlan | null> => {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) return null;
  const [row] = await database.query<{ items: string; changes: string }>(
    `select items, changes from layout_plans
      where id = $1 and subject = $2 and created_at >= now() - $3 * interval '1 ms'`,
    [id, subject, keptForMs],
  );
  if (!row) return null;
  return {
    items: parseExact(row.items) as unknown as PlannedItem[],
    changes: parseExact(row.changes) as JsonObject[],
  };
};

/** Takes a plan that is being applied; false when somebody else did. */
export const takePlan = async (transaction: Queryable, id: string): Promise<boolean> =>
  (await transaction.query('delete from layout_plans where id = $1 returning 1', [id])).length > 0;
