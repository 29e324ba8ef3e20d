import type { OrganizationPermissions, Viewer } from '../auth/viewer.ts';
import type { Schema } from '../contract/schema.ts';
import type { Queryable } from '../db/types.ts';
import type { CollectionName } from '../feed/types.ts';
import type { JsonObject, JsonValue } from '../json/lossless.ts';
import type { SqlBuilder } from './sqlBuilder.ts';
import type { Condition, SortKey } from './types.ts';

/**
 * What the engine must know of one collection to list, read and write it. A plain object, written once per domain.
 *
 * The main table is aliased `t` in every SQL expression here; it has a `config jsonb` column with the stored members and a
 * `position int8` column with the feed position. All expressions are our own SQL, never a client's text.
 *
 * ```ts
 * const streams: Collection = {
 *   name: 'streams',
 *   schema: contract('central').schema('Stream'),
 *   table: 'streams',
 *   key: { column: 'name', member: 'name', type: 'text' },
 *   joins: { s: 'stream_stats s on s.name = t.name' },
 *   parts: { stats: { sql: 's.stats', join: 's' }, layout: { sql: 't.layout' }, config_on_disk: { sql: 't.config', showsConfig: true } },
 *   computed: { updated_at: { sql: 't.position', type: 'int8' } },
 *   members: {
 *     title: { sql: 't.title', type: 'text', indexed: true },
 *     labels: { sql: 't.labels', type: 'jsonb', indexed: true },
 *     'stats.bitrate': { sql: 's.bitrate', type: 'int8', join: 's', indexed: true },
 *   },
 *   search: 't.search',
 *   defaultSort: [{ member: 'name', descending: false }],
 *   organization: {
 *     sql: 't.organization_id', column: 'organization_id',
 *     mayView: (p) => p.canViewStreams, mayEdit: (p) => p.canEditStreams,
 *   },
 *   columns: { organization_id: 'int4' },
 * };
 * ```
 */
export interface Collection {
  /** Also the name of its feed. */
  name: CollectionName;
  /** The resolved contract schema of one object: `contract('central').schema('Stream')`. Fixes every member's type. */
  schema: Schema;
  table: string;
  /** The unique key: `text` columns are `collate "C"`; `int8` keys travel as decimal text. */
  key: { column: string; member: string; type: 'text' | 'int8' };
  /** Tables with at most one row for a row of `t`: alias → `table alias on condition`, the condition by an index. */
  joins?: Readonly<Record<string, string>>;
  /**
   * Root members that are whole jsonb values outside `config` (or all of it, as `config_on_disk`). A SQL null leaves the
   * member out. They cannot be written by a patch; a writer of their columns passes `columns`.
   */
  parts?: Readonly<Record<string, Part>>;
  /** Root members computed from columns. The key is one already; `updated_at` is usually another. */
  computed?: Readonly<Record<string, Column>>;
  /**
   * Members with an SQL expression better than `config #>> path`: generated columns, columns of joined tables, expressions
   * of an expression index. A `jsonb` one stands for a map or object (`labels`) and serves the members below it.
   */
  members?: Readonly<Record<string, MemberColumn>>;
  /** The text that `search` looks in, with a trigram index: `t.search`. Not `collate "C"`, which folds only ASCII. */
  search?: string;
  /** True when `config` has a GIN index (`jsonb_path_ops`): equality on other members then goes through it. */
  containment?: boolean;
  /** Usually the key; the unique key ends every order anyway. */
  defaultSort: readonly SortKey[];
  /** Added to lists and searches, given the members the request filters by: hides deleted persons unless asked for. */
  defaultWhere?: (filtered: ReadonlySet<string>) => Condition | undefined;
  /** Who sees and changes which rows. Without it every viewer may; then the fields' scopes alone decide. */
  organization?: OrganizationRule;
  /** A further condition that all rows meet, as SQL over `t`, for rules `organization` cannot say; null: none. */
  rows?: (viewer: Viewer, sql: SqlBuilder) => string | null;
  /** True when an index finds those rows, at a price that is better paid once. */
  rowsAreFound?: boolean;
  /** Columns that `saveDocument` may write beside `config`, with their SQL types: `{ organization_id: 'int4' }`. */
  columns?: Readonly<Record<string, ColumnType>>;
  /** What patches are merged into, as SQL over `t`, where that is not `config` but what `config` is made of; null: `config`. */
  saved?: string;
  /** What `beforeSave` is given of the present row, by name: SQL over `t`. */
  present?: Readonly<Record<string, string>>;
  /** What a new object starts from, before the patch: `{ originator: 'api' }`. */
  initial?: JsonObject;
  /** True: the audit log knows its objects by a digest of their key, because who has the key may use it. */
  secretKey?: boolean;
  /** False: only deletes go into the audit log, for what machines record at a high rate. */
  logsSaves?: boolean;
  /** Looks at, or changes, what is about to be stored. Throws a CodedError to refuse. */
  beforeSave?: (saving: Saving) => Saved | Promise<Saved>;
}

/** How the engine compares: with the collation "C" for `text`, numerically, false before true, or by JSON type for `jsonb`. */
export type ColumnKind = 'text' | 'int8' | 'numeric' | 'float8' | 'boolean' | 'jsonb';

export type ColumnType = 'text' | 'int4' | 'int8' | 'boolean' | 'jsonb' | 'bytea' | 'timestamptz' | 'float8';

export interface Part {
  /** A jsonb expression over `t` or the join's alias. */
  sql: string;
  join?: string;
  /** True when it shows the members of `config` again, as `config_on_disk` does: filters then look at those instead. */
  showsConfig?: boolean;
  /** Of one that shows `config`: SQL over `t` of what it shows instead, where that is not null. */
  instead?: string;
  /** True when the key is among the members shown. */
  withKey?: boolean;
  /** True: not in whole documents, only where it is selected by name. */
  beside?: boolean;
}

export interface Column {
  sql: string;
  type: ColumnKind;
  join?: string;
  /** True when the expression is never null; spares the search for absent values. */
  notNull?: boolean;
  /** Of a computed member, true: not in whole documents, only where it is selected by name. */
  beside?: boolean;
}

/**
 * A member that has its own expression. The expression must be null where the member is absent, also for the texts `null`
 * and `undefined` (semantics §1.1.6), and where the joined row is missing; `absentAsNull` writes such an expression for a
 * migration.
 */
export interface MemberColumn extends Column {
  /**
   * True when an index `(expression [collate "C"] nulls first, key)` exists, so that pages sorted by the member are ranges of
   * it; texts of over 1,000 bytes are then refused. For `jsonb`: when a GIN index (`jsonb_path_ops`) exists.
   */
  indexed?: boolean;
  /** Of a `text`: true when a GIN index (`gin_trgm_ops`) over the expression with collation `default` exists. */
  substrings?: boolean;
  /**
   * Of a `text` expression that no index can hold: a condition over `t` that equality with one of `values` implies and that an index
   * answers. `values` is an SQL `text[]`.
   */
  narrowed?: (values: string) => string;
}

export interface OrganizationRule {
  /** The organization's id over `t` or a join; null: visible to viewers who see all organizations. */
  sql: string;
  join?: string;
  /** The column of the table, when the id is stored there: a new object gets the organization of its maker. */
  column?: string;
  mayView: (permissions: OrganizationPermissions) => boolean;
  mayEdit: (permissions: OrganizationPermissions) => boolean;
}

/** An object about to be stored. `document` is merged and valid, without key and computed members. */
export interface Saving {
  key: string;
  document: JsonObject;
  /** What is stored now, null for a new object. */
  current: JsonObject | null;
  /** The patch as it was given, without `$reset`. */
  patch: JsonValue;
  /** True when the patch was applied to nothing instead of to the present document. */
  resets: boolean;
  /** The values of `Collection.present`, as the driver answers them; empty for a new object. */
  present: Readonly<Record<string, unknown>>;
  originator: string | null;
  viewer: Viewer;
  /** The extra columns the caller passed, and the organization of a new object. */
  columns: Readonly<Record<string, unknown>>;
  /** For reading what the decision depends on; the object's key is locked in it. */
  transaction: Queryable;
}

/** What is stored instead; `document` and `columns` default to what `Saving` held. */
export interface Saved {
  document?: JsonObject;
  /** What the next patch of the same request is merged into, when that is not `document`. */
  saved?: JsonObject;
  columns?: Readonly<Record<string, unknown>>;
}

/** SQL for a generated column of a text member: null where the member is absent in the sense of the REST API. */
export const absentAsNull = (textExpression: string): string =>
  `nullif(nullif(${textExpression}, 'null'), 'undefined')`;
