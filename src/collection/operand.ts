import { memberType, type MemberType } from '../contract/memberType.ts';
import { isStorableText } from '../documents/storable.ts';
import type { Collection, ColumnKind, MemberColumn } from './collection.ts';
import type { SqlBuilder } from './sqlBuilder.ts';

/** One member as SQL: an expression that is null where the member is absent (semantics §1.1.6). */
export interface Operand {
  member: string;
  type: MemberType;
  /** How it compares; `jsonb` stands for members of several types and for objects. */
  kind: ColumnKind;
  sql: string;
  join: string | null;
  indexed: boolean;
  notNull: boolean;
  /** A jsonb expression with a GIN index and the way from it to the member, for equality by `@>`; null without one. */
  container: { sql: string; path: readonly string[]; ofConfig: boolean } | null;
  /** See `MemberColumn`. */
  substrings: boolean;
  /** See `MemberColumn`; null without one. */
  narrowed: ((values: string) => string) | null;
}

/** The member as SQL, or null when the contract has no such member or hides it. */
export const operandOf = (collection: Collection, member: string, sql: SqlBuilder): Operand | null => {
  const type = isStorableText(member) ? memberType(collection.schema, member) : null;
  if (!type || type.writeOnly) return null;
  const [root = '', ...below] = type.segments;
  if (below.length > 0 && own(collection.parts, root)?.showsConfig) {
    const shown = isStored(collection, below[0] as string) ? operandOf(collection, below.join('.'), sql) : null;
    if (shown) return { ...orInstead(shown, own(collection.parts, root)?.instead, below, sql), member };
  }
  const column = columnOf(collection, member);
  if (column) {
    return {
      member,
      type,
      kind: column.type,
      sql: column.sql,
      join: column.join ?? null,
      indexed: column.indexed ?? false,
      notNull: column.notNull ?? false,
      container: null,
      substrings: column.substrings ?? false,
      narrowed: column.narrowed ?? null,
    };
  }
  return inDocument(collection, member, type, sql);
};

/** A member of a part that shows something else where there is that; no index holds such values. */
const orInstead = (shown: Operand, instead: string | undefined, path: readonly string[], sql: SqlBuilder): Operand => {
  if (!instead) return shown;
  const value = typed(`(${instead} #> ${sql.bind([...path], 'text[]')})`, shown.kind);
  return {
    ...shown,
    sql: `(case when ${instead} is null then ${shown.sql} else ${value} end)`,
    indexed: false,
    notNull: false,
    container: null,
    substrings: false,
    narrowed: null,
  };
};

/** True for a root member that is kept in `config`. */
const isStored = ({ key, parts, computed }: Collection, name: string): boolean =>
  name !== key.member && !own(parts, name) && !own(computed, name);

const columnOf = ({ key, computed, members }: Collection, member: string): MemberColumn | undefined => {
  if (member === key.member) return { sql: `t.${key.column}`, type: key.type, indexed: true, notNull: true };
  return own(members, member) ?? own(computed, member);
};

/** A member without a column of its own, read out of the nearest jsonb value that holds it. */
const inDocument = (collection: Collection, member: string, type: MemberType, sql: SqlBuilder): Operand => {
  const holder = holderOf(collection, type.segments);
  const value = holder.path.length === 0 ? holder.sql : `${holder.sql} #> ${sql.bind(holder.path, 'text[]')}`;
  const kind = documentKind(type);
  return {
    member,
    type,
    kind,
    sql: typed(`(${value})`, kind),
    join: holder.join,
    indexed: false,
    notNull: false,
    container: holder.indexed && !type.throughArray && holder.path.length > 0 ? holder : null,
    substrings: false,
    narrowed: null,
  };
};

interface Holder {
  sql: string;
  join: string | null;
  path: readonly string[];
  indexed: boolean;
  ofConfig: boolean;
}

const holderOf = (collection: Collection, segments: readonly string[]): Holder => {
  for (let length = segments.length - 1; length > 0; length--) {
    const column = own(collection.members, segments.slice(0, length).join('.'));
    if (column?.type !== 'jsonb') continue;
    const { sql, join = null, indexed = false } = column;
    return { sql, join, path: segments.slice(length), indexed, ofConfig: false };
  }
  const part = own(collection.parts, segments[0] as string);
  const sql = part?.sql ?? 't.config';
  const ofConfig = sql === 't.config';
  return {
    sql,
    join: part?.join ?? null,
    path: part ? segments.slice(1) : segments,
    indexed: ofConfig && collection.containment === true,
    ofConfig,
  };
};

const documentKind = ({ kind }: MemberType): ColumnKind => {
  switch (kind) {
    case 'string':
    case 'enum':
      return 'text';
    case 'integer':
    case 'number':
      return 'numeric';
    case 'boolean':
      return 'boolean';
    default:
      return 'jsonb';
  }
};

/** A jsonb expression as a value that compares; null for JSON null, for `null` and `undefined` as text, for a wrong type. */
const typed = (json: string, kind: ColumnKind): string => {
  switch (kind) {
    case 'numeric':
      return `case jsonb_typeof(${json}) when 'number' then (${json} #>> '{}')::numeric end`;
    case 'boolean':
      return `case jsonb_typeof(${json}) when 'boolean' then (${json} #>> '{}')::boolean end`;
    case 'text':
      return `nullif(nullif(${json} #>> '{}', 'null'), 'undefined')`;
    default:
      return `nullif(nullif(nullif(${json}, 'null'), '"null"'), '"undefined"')`;
  }
};

const own = <T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  record && Object.hasOwn(record, name) ? record[name] : undefined;
