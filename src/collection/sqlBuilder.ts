/** Collects the parameters of one statement while its text is put together. */
export interface SqlBuilder {
  /** The placeholder of a value with its cast, such as `$3::int8`. Equal values share one, so expressions stay equal. */
  bind(value: unknown, type: string): string;
  /** The statement with the values it uses; Postgres refuses to be given others. */
  statement(text: string): { text: string; values: unknown[] };
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
    statement: (text) => {
      const used: number[] = [];
      const numbered = text.replace(/\$(\d+)(?=::)/g, (_, number: string) => {
        const index = Number(number) - 1;
        const known = used.indexOf(index);
        return `$${known === -1 ? used.push(index) : known + 1}`;
      });
      return { text: numbered, values: used.map((index) => bound[index]) };
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
export const joinClauses = (
  joins: Readonly<Record<string, string>> | undefined,
  aliases: Iterable<string | null | undefined>,
): string =>
  [...new Set(aliases)].map((alias) => (alias && joins?.[alias] ? ` left join ${joins[alias]}` : '')).join('');
