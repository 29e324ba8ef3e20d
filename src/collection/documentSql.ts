import type { Collection, ColumnKind } from './collection.ts';
import type { SelectedMembers, Selection } from './selection.ts';
import type { SqlBuilder } from './sqlBuilder.ts';

/** The REST document of a row as SQL text expressions over `t` and the joins. */
export interface DocumentSql {
  /** The document, or, when `config` is set, the members of it that are not in `config`, without braces. */
  sql: string;
  /** The stored configuration as text, for `documentOf` to splice in; `null` when `sql` is the whole document. */
  config: string;
  /** What parts that show `config` show instead of it, as text; null where they show it. */
  instead: string;
  joins: ReadonlySet<string>;
  /** A lateral item of the `from` clause that the expression needs; empty when it needs none. */
  lateral: string;
}

/**
 * The document as text. A whole document is spliced together without looking inside; with a selection only its members are
 * taken out, and only the joins they need are made.
 */
export const documentSql = (
  collection: Collection,
  selection: SelectedMembers | undefined,
  sql: SqlBuilder,
): DocumentSql => (selection ? selected(collection, selection, sql) : whole(collection, sql));

/** The document of a row, put together from what `documentSql` yields. */
export const documentOf = (
  { key, parts = {} }: Collection,
  row: { key: string; document: string; config: string | null; instead: string | null },
): string => {
  if (row.config === null) return row.document;
  const stored = row.config.slice(1, -1);
  const shownInstead = row.instead?.slice(1, -1) ?? stored;
  const shown = Object.entries(parts).flatMap(([name, { showsConfig, withKey }]) =>
    showsConfig
      ? [`${JSON.stringify(name)}:{${withKey ? joined([keyText(key, row.key), shownInstead]) : shownInstead}}`]
      : [],
  );
  return `{${joined([row.document, ...shown, stored])}}`;
};

const joined = (members: readonly string[]): string => members.filter((text) => text !== '').join(',');

const keyText = ({ member, type }: Collection['key'], value: string): string =>
  `${JSON.stringify(member)}:${type === 'text' ? JSON.stringify(value) : value}`;

const whole = (collection: Collection, sql: SqlBuilder): DocumentSql => {
  const parts = Object.entries(collection.parts ?? {}).filter(([, { showsConfig, beside }]) => !showsConfig && !beside);
  const computed = Object.entries(collection.computed ?? {}).filter(([, { beside }]) => !beside);
  const members = [
    keyMember(collection, sql),
    ...computed.map(([name, column]) => `${label(name, sql)} || ${json(column.sql, column.type)}`),
    ...parts.map(([name, part]) => `${label(name, sql)} || (${part.sql})::text`),
  ];
  return {
    sql: `concat_ws(',', ${members.join(', ')})`,
    // Sent once, however often it is shown.
    config: 't.config::text',
    instead: insteadOf(collection),
    joins: new Set([...parts, ...computed].flatMap(([, { join }]) => join ?? [])),
    lateral: '',
  };
};

const insteadOf = ({ parts = {} }: Collection): string => {
  const instead = Object.values(parts).find((part) => part.showsConfig)?.instead;
  return instead ? `(${instead})::text` : 'null::text';
};

const selected = (collection: Collection, { members }: SelectedMembers, sql: SqlBuilder): DocumentSql => {
  const joins = new Set<string>();
  const items = [...members].flatMap(([name, selection]): string[] => {
    if (name === collection.key.member) return [];
    const part = own(collection.parts, name);
    const computed = own(collection.computed, name);
    const join = part?.join ?? computed?.join;
    if (join) joins.add(join);
    if (computed) return [`${label(name, sql)} || ${json(computed.sql, computed.type)}`];
    const value = part
      ? part.sql === 't.config'
        ? 'config.value'
        : part.sql
      : `config.value -> ${sql.bind(name, 'text')}`;
    return [`${label(name, sql)} || ${taken(`(${value})`, selection, sql, 0)}`];
  });
  return {
    sql: `concat('{', concat_ws(',', ${[keyMember(collection, sql), ...items].join(', ')}), '}')`,
    config: 'null::text',
    instead: 'null::text',
    joins,
    // `|| '{}'` unpacks a compressed document once for all members; `offset 0` keeps the planner from undoing that.
    lateral: `, lateral (select t.config || '{}' as value offset 0) as config`,
  };
};

/** The text of a jsonb value limited to a selection; null when the value is missing. */
const taken = (value: string, selection: Selection, sql: SqlBuilder, depth: number): string => {
  if (selection === 'all') return `${value}::text`;
  const object = (holder: string): string => {
    const items = [...selection.members].map(
      ([name, inner]) =>
        `${label(name, sql)} || ${taken(`(${holder} -> ${sql.bind(name, 'text')})`, inner, sql, depth + 1)}`,
    );
    return `concat('{', concat_ws(',', ${['null', ...items].join(', ')}), '}')`;
  };
  if (!selection.isArray)
    return `case jsonb_typeof(${value}) when 'object' then ${object(value)} else ${value}::text end`;
  const element = `e${depth}.value`;
  const one = `case jsonb_typeof(${element}) when 'object' then ${object(element)} else ${element}::text end`;
  return `case jsonb_typeof(${value}) when 'array' then (
    select concat('[', string_agg(${one}, ',' order by e${depth}.n), ']')
      from jsonb_array_elements(${value}) with ordinality as e${depth}(value, n)) else ${value}::text end`;
};

const keyMember = ({ key }: Collection, sql: SqlBuilder): string =>
  `${label(key.member, sql)} || ${json(`t.${key.column}`, key.type)}`;

const label = (name: string, sql: SqlBuilder): string => sql.bind(`${JSON.stringify(name)}:`, 'text');

const json = (expression: string, kind: ColumnKind): string =>
  kind === 'text' ? `to_json(${expression})::text` : `(${expression})::text`;

const own = <T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  record && Object.hasOwn(record, name) ? record[name] : undefined;
