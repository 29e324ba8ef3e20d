import type { Database } from './types.ts';

const isTransactionControl = (text: string): boolean =>
  /^\s*(begin|start transaction|commit|rollback|savepoint|release)\b/i.test(text);

/**
 * Runs `work` and returns its result with the statements sent meanwhile, without BEGIN and COMMIT.
 *
 * Everything that uses the database at that time is counted, so a test lets nothing else run beside.
 */
export const countStatements = async <T>(
  database: Pick<Database, 'onStatement'>,
  work: () => Promise<T>,
): Promise<{ result: T; count: number; statements: readonly string[] }> => {
  const statements: string[] = [];
  const stop = database.onStatement((text) => {
    if (!isTransactionControl(text)) statements.push(text);
  });
  try {
    const result = await work();
    return { result, count: statements.length, statements };
  } finally {
    stop();
  }
};
