import type { Viewer } from '../../src/auth/viewer.ts';
import type { Queryable } from '../../src/db/types.ts';

export type PresetJobState = 'waiting' | 'running' | 'done' | 'superseded' | 'failed';

/** Cameras being brought in line with a preset. Times are milliseconds since 1970. */
export interface PresetJob {
  id: number;
  presetId: number;
  /** The preset its cameras move to; null: they keep theirs. */
  replacementId: number | null;
  state: PresetJobState;
  /** Null: not counted yet. */
  camerasTotal: number | null;
  camerasDone: number;
  camerasFailed: number;
  /** The last camera that was done, in the order of names. */
  lastCamera: string | null;
  message: string | null;
  requestedBy: string;
  createdAt: number;
  startedAt: number | null;
  finishedAt: number | null;
}

export interface PresetJobsRequest {
  presetId?: number | null | undefined;
  states?: readonly string[] | null | undefined;
  first: number;
  /** Only older ones than this. */
  before?: number | null | undefined;
}

export interface PresetJobRepository {
  byIds(ids: readonly number[]): Promise<readonly PresetJob[]>;
  /** The newest first. */
  list(request: PresetJobsRequest): Promise<readonly PresetJob[]>;
}

/** Asks for a job and answers its id. It runs after those asked for before. */
export const enqueuePresetJob = async (
  transaction: Queryable,
  { preset, replacement = null, viewer }: { preset: number; replacement?: number | null; viewer: Viewer },
): Promise<number> => {
  const [job] = await transaction.query<{ id: number }>(
    'insert into preset_jobs (preset_id, replacement_id, requested_by) values ($1, $2, $3) returning id',
    [preset, replacement, viewer.subject],
  );
  return job?.id ?? 0;
};

const moment = (column: string) => `(extract(epoch from ${column}) * 1000)::int8 as ${column}`;

const columns = `id, preset_id, replacement_id, state, cameras_total, cameras_done, cameras_failed, last_camera, message,
  requested_by, ${moment('created_at')}, ${moment('started_at')}, ${moment('finished_at')}`;

interface JobRow {
  id: number;
  preset_id: number;
  replacement_id: number | null;
  state: PresetJobState;
  cameras_total: number | null;
  cameras_done: number;
  cameras_failed: number;
  last_camera: string | null;
  message: string | null;
  requested_by: string;
  created_at: string;
  started_at: string | null;
  finished_at: string | null;
}

const jobOf = (row: JobRow): PresetJob => ({
  id: row.id,
  presetId: row.preset_id,
  replacementId: row.replacement_id,
  state: row.state,
  camerasTotal: row.cameras_total,
  camerasDone: row.cameras_done,
  camerasFailed: row.cameras_failed,
  lastCamera: row.last_camera,
  message: row.message,
  requestedBy: row.requested_by,
  createdAt: Number(row.created_at),
  startedAt: row.started_at === null ? null : Number(row.started_at),
  finishedAt: row.finished_at === null ? null : Number(row.finished_at),
});

/** Jobs, to be looked at. */
export const createPresetJobRepository = (database: Queryable): PresetJobRepository => ({
  async byIds(ids) {
    const rows = await database.query<JobRow>(`select ${columns} from preset_jobs where id = any($1::int4[])`, [ids]);
    return rows.map(jobOf);
  },

  async list({ presetId = null, states = null, first, before = null }) {
    const rows = await database.query<JobRow>(
      `select ${columns} from preset_jobs
        where ($1::int4 is null or preset_id = $1) and ($2::text[] is null or state = any($2)) and ($3::int4 is null or id < $3)
        order by id desc limit $4`,
      [presetId, states, before, first],
    );
    return rows.map(jobOf);
  },
});

/** The oldest job that is not over; a superseded one, and one whose preset has a later job of the same kind, never is it. */
export const nextPresetJob = async (database: Queryable): Promise<PresetJob | null> => {
  await database.query(
    `update preset_jobs j set state = 'superseded', finished_at = now()
      where state in ('waiting', 'running') and replacement_id is null
        and exists (select from preset_jobs later where later.preset_id = j.preset_id and later.id > j.id)`,
  );
  const [row] = await database.query<JobRow>(
    `select ${columns} from preset_jobs where state in ('waiting', 'running') order by id limit 1`,
  );
  return row ? jobOf(row) : null;
};

/** Notes that a job runs, and over how many cameras. */
export const startPresetJob = (transaction: Queryable, id: number, cameras: number): Promise<unknown> =>
  transaction.query(
    `update preset_jobs set state = 'running', started_at = coalesce(started_at, now()), cameras_total = $2 where id = $1`,
    [id, cameras],
  );

/** Notes that a chunk is done, up to the camera `last`. `message` says why the last that failed did. */
export const advancePresetJob = (
  transaction: Queryable,
  id: number,
  chunk: { done: number; failed: number; last: string; message: string | null },
): Promise<unknown> =>
  transaction.query(
    `update preset_jobs set cameras_done = cameras_done + $2, cameras_failed = cameras_failed + $3, last_camera = $4,
            message = coalesce($5, message), cameras_total = greatest(cameras_total, cameras_done + $2)
      where id = $1`,
    [id, chunk.done, chunk.failed, chunk.last, chunk.message],
  );

/** Ends a job. */
export const endPresetJob = (
  transaction: Queryable,
  id: number,
  state: 'done' | 'failed',
  message: string | null = null,
): Promise<unknown> =>
  transaction.query(
    `update preset_jobs set state = $2, finished_at = now(), message = coalesce($3, message) where id = $1`,
    [id, state, message],
  );
