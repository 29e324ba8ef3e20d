import type { DocumentRow } from '../../src/collection/types.ts';
import type { Queryable } from '../../src/db/types.ts';
import { asksForRecordings, withRecording, type AskRecordings } from './recordings.ts';
import { intervalsOf } from './repositoryIntervals.ts';

/** Rows with whether recordings of them are there, as far as members that tell it are selected; undefined: all are. */
export type CheckRecordings = (
  rows: readonly DocumentRow[],
  select: readonly string[] | undefined,
  signal: AbortSignal,
) => Promise<readonly DocumentRow[]>;

/** Asks once for all rows. Without somebody to ask it is unknown of each. */
export const checkingRecordings =
  (database: Queryable, ask: AskRecordings = async () => new Map()): CheckRecordings =>
  async (rows, select, signal) => {
    if (rows.length === 0 || !asksForRecordings(select)) return rows;
    const intervals = await intervalsOf(
      database,
      rows.map(({ key }) => key),
    );
    const found = await ask(intervals, signal);
    return rows.map((row) => withRecording(row, found.get(row.key), select));
  };
