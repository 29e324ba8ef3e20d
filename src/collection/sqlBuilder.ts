import { statementName } from './statementNames.ts';

/** Collects the parameters of one statement while its text is put together. */
export interface SqlBuilder {
  /** The placeholder of a value with its cast, such as `$3::int8`. Equal values share one, so expressions stay equal. */
  bind(value: unknown, type: string): string;
  /**
   * The statement with the values it uses; Postgres refuses to be given others. `plannedOnce` when its best plan is the same
   * whatever the values: then it is named once it is asked often.
   */
  statement(text: string, plannedOnce?: boolean): Statement;
}

export interface Statement {
  name?: string;
  text: string;
  values: unknown[];
}

export const sqlBuilder = (): SqlBuilder => {
  const bound: unknown[] = [];
  const placeholders = new Map<string, string>();
  return {
    bind: (value, type) => {
      const id = `${type} ${JSON.stringify(value)}`;
      let placeholder = placeholders.get(id);
      if (!placeholder) placeholders.set(id, (placeholder = `$${bound.push(value)}::${type}`));
      return placeholder;
    },
    statement: (text, plannedOnce = false) => {
      const used: number[] = [];
      const numbered = text.replace(/\$(\d+)(?=::)/g, (_, number: string) => {
        const index = Number(number) - 1;
        const known = used.indexOf(index);
        return `$${known === -1 ? used.push(index) : known + 1}`;
      });
      const name = plannedOnce ? statementName(numbered) : undefined;
      return { ...(name !== undefined && { name }), text: numbered, values: used.map((index) => bound[index]) };
    },
  };
};

/** Conditions that must all hold, `true` when there is none. Each is put into parentheses. */
export const allOf = (conditions: readonly string[]): string =>
  conditions.length === 0 ? 'true' : conditions.map((condition) => `(${condition})`).join(' and ');

/** Conditions of which one must hold, `false` when there is none. */
export const anyOf = (conditions: readonly string[]): string =>
  conditions.length === 0 ? 'false' : conditions.map((condition) => `(${condition})`).join(' or ');

/** The `left join` clauses of a collection for these aliases, each once. */
export const joinClauses = (joins: Joins, aliases: Iterable<string | null | undefined>): string =>
  joinsOf(joins, aliases)
    .map(([, join]) => ` left join ${join}`)
    .join('');

/**
 * The same for the few rows of a page: each joined row is looked up by itself. Left to choose, the planner reads the whole
 * of a middle-sized table to hash it.
 */
export const lookupClauses = (joins: Joins, aliases: Iterable<string | null | undefined>): string =>
  joinsOf(joins, aliases)
    .map(([alias, join]) => {
      const { table, condition } = partsOf(join);
      return ` left join lateral (select ${alias}.* from ${table} where ${condition} offset 0) as ${alias} on true`;
    })
    .join('');

/**
 * True when the joined row is there and meets the condition. `offset 0` makes it a look-up for each row: as an anti-join it
 * would start from the beginning of both tables, whatever the page.
 */
export const existsClause = (joins: Joins, alias: string, wanted: string): string => {
  const { table, condition } = partsOf(joins?.[alias] ?? '');
  return `exists (select from ${table} where ${condition} and ${wanted} offset 0)`;
};

const partsOf = (join: string): { table: string; condition: string } => {
  const [, table, condition] = /^([^]+?)\son\s([^]+)$/.exec(join) ?? [];
  if (!table || !condition) throw new Error(`A join must read 'table alias on condition', not '${join}'`);
  return { table, condition };
};

type Joins = Readonly<Record<string, string>> | undefined;

const joinsOf = (joins: Joins, aliases: Iterable<string | null | undefined>): [string, string][] =>
  [...new Set(aliases)].flatMap((alias) => (alias && joins?.[alias] ? [[alias, joins[alias]]] : []));
