import { setTimeout as sleep } from 'node:timers/promises';
import { forgetAudit } from '../../subgraphs/accounts/repositoryAudit.ts';
import { createLoginFailureStore } from '../../subgraphs/accounts/repositoryLogin.ts';
import { createSessionStore } from '../../subgraphs/accounts/repositorySessions.ts';
import { createShareRepository } from '../../subgraphs/accounts/repositoryShares.ts';
import { forgetEpisodes } from '../../subgraphs/episodes/repositoryRetention.ts';
import { forgetDeadLayouts } from '../../subgraphs/streams/repositoryLayouts.ts';
import type { Config } from '../config.ts';
import { underLease } from '../db/lease.ts';
import type { Database } from '../db/types.ts';
import { pruneTombstones } from '../feed/pruneTombstones.ts';
import type { Logger } from '../log.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** What is removed here nobody follows. */
const silent = { ring: () => undefined };

export interface RetentionOptions {
  database: Database;
  config: Pick<Config, 'retention'>;
  log?: Logger;
}

/**
 * Removes once what can no longer matter: deletes too old to resume after, sessions, refresh tokens and failed logins that
 * ended a day ago, shares that expired a day ago, layouts of streams long gone, old events of the audit log,
 * and episodes where the configuration says after how long. Each is tried
 * whatever became of the others.
 */
export const removeExpired = async ({ database, config, log }: RetentionOptions): Promise<void> => {
  const { tombstoneDays, layoutDays, auditDays, episodeDays } = config.retention;
  const ago = (days: number) => Date.now() - days * dayMs;
  const jobs = {
    tombstones: () => pruneTombstones(database, ago(tombstoneDays)),
    sessions: () => createSessionStore(database, silent).forgetSessions(ago(1)),
    loginFailures: () => createLoginFailureStore(database, silent).forgetOldAttempts(ago(1)),
    shares: () => createShareRepository(database, silent).forgetExpired(ago(1)),
    audit: () => forgetAudit(database, ago(auditDays)),
    layouts: () => forgetDeadLayouts(database, ago(layoutDays)),
    episodes: () => (episodeDays > 0 ? forgetEpisodes(database, silent, ago(episodeDays)) : Promise.resolve(0)),
  };
  for (const [job, run] of Object.entries(jobs)) {
    try {
      const removed = await run();
      if (removed) log?.info({ job, removed }, 'removed what has expired');
    } catch (error) {
      log?.warn({ job, error }, 'what has expired could not be removed; trying again in an hour');
    }
  }
};

/**
 * Removes what has expired at the start and then every hour, in one of the processes that share the database.
 *
 * Two at once would do no harm, so the work needs the lease but no fence.
 */
export const startRetention = (options: RetentionOptions): AsyncDisposable =>
  underLease(options.database, {
    name: 'retention',
    ...(options.log && { log: options.log }),
    work: async ({ signal }) => {
      while (!signal.aborted) {
        await removeExpired(options);
        await sleep(hourMs, undefined, { signal, ref: false }).catch(() => {});
      }
    },
  });
