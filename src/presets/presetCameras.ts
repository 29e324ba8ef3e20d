import type { Database, Queryable } from '../db/types.ts';

/** Which cameras of one preset are next, in the order of their names. */
export interface CameraChunk {
  presetId: number;
  /** The name after which to go on; null: from the start. */
  after: string | null;
  limit: number;
}

/** Cameras by the preset they have, as the domain of streams offers them to the jobs that keep them in line. */
export interface PresetCameras {
  count(database: Queryable, presetId: number): Promise<number>;
  /** The names of the next cameras. */
  next(database: Queryable, chunk: CameraChunk): Promise<readonly string[]>;
  /**
   * Gives cameras the settings of their preset anew, or those of `replacementId`, which becomes their preset. Each gets a position
   * of its own. Answers why some failed, by name.
   *
   * `transaction` is a database that is inside a transaction; this is to be the last in it.
   */
  populate(
    transaction: Database,
    names: readonly string[],
    replacementId: number | null,
  ): Promise<ReadonlyMap<string, string>>;
}
