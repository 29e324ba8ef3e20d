import {
  advancePresetJob,
  endPresetJob,
  nextPresetJob,
  startPresetJob,
  type PresetJob,
} from '../../subgraphs/accounts/repositoryPresetJobs.ts';
import { LeaseLost, underLease, type Lease } from '../db/lease.ts';
import type { Database } from '../db/types.ts';
import { CodedError } from '../errors.ts';
import type { Feed } from '../feed/types.ts';
import type { Logger } from '../log.ts';
import type { PresetCameras } from './presetCameras.ts';

/** Cameras of one transaction: few enough that writers of streams hardly wait for it. */
const chunkSize = 100;

/** What notices a lost doorbell. */
const idleMs = 5000;

export interface PresetJobsOptions {
  database: Database;
  feed: Feed;
  cameras: PresetCameras;
  log?: Logger;
}

/**
 * Brings cameras in line with presets that were changed or deleted, in one of the processes that share the database.
 *
 * Every chunk is one transaction together with the progress of the job, so whoever takes over after a crash goes on after the last
 * camera that was done.
 */
export const startPresetJobs = (options: PresetJobsOptions): AsyncDisposable =>
  underLease(options.database, {
    name: 'preset-jobs',
    ...(options.log && { log: options.log }),
    work: async (lease) => {
      const presets = options.feed.collection('presets');
      while (!lease.signal.aborted) {
        // Taken before looking: a job that is asked for after that ends the wait.
        const head = presets.head();
        await runPresetJobs(options, lease);
        await presets.waitAfter(head, idleMs, lease.signal);
      }
    },
  });

/** Runs the jobs there are, the oldest first, until none is left or the lease ends. */
export const runPresetJobs = async (
  options: PresetJobsOptions,
  lease: Pick<Lease, 'signal' | 'fence'>,
): Promise<void> => {
  const { database, cameras, log } = options;
  for (;;) {
    const job = await nextPresetJob(database);
    if (!job || lease.signal.aborted) return;
    if (job.state === 'waiting') await startPresetJob(database, job.id, await cameras.count(database, job.presetId));
    try {
      await populateChunk(options, lease, job);
    } catch (error) {
      if (lease.signal.aborted || isPassing(error)) throw error;
      log?.error({ job: job.id, error }, 'a preset could not be brought to its cameras');
      await endPresetJob(database, job.id, 'failed', error instanceof Error ? error.message : null);
    }
  }
};

/** What another try, here or in another process, may overcome; the job stays as it is. */
const isPassing = (error: unknown): boolean =>
  error instanceof LeaseLost || (error instanceof CodedError && error.code === 'UNAVAILABLE');

const populateChunk = async (
  { database, feed, cameras }: PresetJobsOptions,
  { fence }: Pick<Lease, 'fence'>,
  job: PresetJob,
): Promise<void> => {
  const written = await database.transaction(async (transaction) => {
    await fence(transaction);
    const names = await cameras.next(transaction, {
      presetId: job.presetId,
      after: job.lastCamera,
      limit: chunkSize,
    });
    const last = names.at(-1);
    if (last === undefined) {
      await endPresetJob(transaction, job.id, 'done');
      return 0;
    }
    const joined: Database = { ...database, query: transaction.query, transaction: (work) => work(transaction) };
    const failed = await cameras.populate(joined, names, job.replacementId);
    const [message = null] = failed.values();
    await advancePresetJob(transaction, job.id, { done: names.length, failed: failed.size, last, message });
    return names.length;
  });
  if (written === 0) return;
  feed.ring('streams');
  feed.ring('audit_events');
};
