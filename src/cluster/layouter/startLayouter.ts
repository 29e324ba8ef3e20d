import { setTimeout as sleep } from 'node:timers/promises';
import { readSilence } from '../../../subgraphs/streamers/repositoryNodeFacts.ts';
import { underLease, type Lease } from '../../db/lease.ts';
import type { Database } from '../../db/types.ts';
import type { Feed } from '../../feed/types.ts';
import type { Logger } from '../../log.ts';
import type { LiveSettings } from '../../settings/liveSettings.ts';
import { applyLayouts } from './applyLayouts.ts';
import { layOut, type Scope } from './layOut.ts';
import { createNodeWatch } from './nodeWatch.ts';
import { placementModel } from './placementModel.ts';
import { batchSize, factsOfNodes, readCluster } from './readCluster.ts';
import type { Hold, NodeFacts, StreamFacts } from './snapshot.ts';

export interface LayouterOptions {
  database: Database;
  feed: Feed;
  settings: Pick<LiveSettings, 'current'>;
  /** Share of the nodes in use, 0 to 1, whose vanishing at once is taken for an outage of ours; 1: never. */
  outageShare: number;
  /** How long a node must have been well before streams return to it, milliseconds. */
  settleMs?: number;
  log?: Logger;
}

const fiveMinutesMs = 300_000;
/** How often nodes are looked after, at most. */
const lookEveryMs = 1000;

/**
 * Places streams on nodes, in one of the processes that share the database, while the setting says so.
 *
 * A full pass comes at each `layouter_sleeping_interval`, and after a change of nodes or zones. In between, streams that changed are
 * placed at once, and so are those of a node that has just died.
 */
export const startLayouter = (options: LayouterOptions): AsyncDisposable =>
  underLease(options.database, {
    name: 'layouter',
    ...(options.log && { log: options.log }),
    work: async (lease) => {
      const { signal } = lease;
      while (!signal.aborted) {
        if (options.settings.current().layouterEnabled) await layOutWhileEnabled(options, lease);
        else await sleep(lookEveryMs, undefined, { signal, ref: false }).catch(() => {});
      }
    },
  });

const layOutWhileEnabled = async (options: LayouterOptions, lease: Lease): Promise<void> => {
  const { database, feed, settings, log, outageShare, settleMs = fiveMinutesMs } = options;
  const { signal } = lease;
  const model = placementModel(database);
  const watch = createNodeWatch(Date.now(), settleMs);
  const others = (['streamers', 'zones'] as const).map((name) => feed.collection(name));
  let contacts: ReadonlyMap<string, NodeFacts['contact']> = new Map();
  let passAt = 0;
  let heads = '';
  let hold: Hold | null = null;
  let pending: ReadonlySet<string> = new Set();

  while (!signal.aborted) {
    const current = settings.current();
    if (!current.layouterEnabled) return;
    const deadAfterMs = current.streamerDeadTimeoutMs;
    const changed = new Set([...pending, ...(await model.refresh())]);
    pending = new Set();
    const seen = (await Promise.all(others.map((each) => each.refresh()))).join(' ');
    const now = Date.now();
    const watchingMs = watch.watchingMs(now);
    const found = await readContacts(options, deadAfterMs, watchingMs);
    const turned = new Set(
      [...found].filter(([host, contact]) => contacts.get(host) !== contact).map(([host]) => host),
    );
    const full = now >= passAt || seen !== heads;

    if (full || changed.size > 0 || turned.size > 0) {
      const cluster = await readCluster(database, { deadAfterMs, watchingMs });
      const failures = current.streamerHealthcheckFailsThreshold;
      watch.look(cluster.nodes, { now, sight: cluster.sight, pass: full, failures });
      if (full) await model.measure();
      const decided = layOut(
        { ...cluster, nodes: factsOfNodes(cluster, watch.of), streams: model.streams(), outageShare, batch: batchSize },
        full ? {} : quickScope(changed, turned),
      );
      // Nodes that had no time to be heard of yet are no outage, and where there are none nothing is out of contact.
      const alarming = watchingMs > deadAfterMs && found.size > 0 ? decided.hold : null;
      if (alarming !== hold) alarm(alarming, log);
      hold = alarming;
      const written = await applyLayouts(decided, model, { database, feed, lease });
      if (written.size > 0) log?.info({ layouts: written.size, full }, 'streams were placed');
      const own = (name: string) => written.get(name) === model.positionOf(name);
      pending = new Set([...(await model.refresh())].filter((name) => !own(name)));
      contacts = found;
      heads = seen;
      if (full) passAt = now + current.layouterSleepingIntervalMs;
    }
    const untilPass = Math.max(1, passAt - Date.now());
    const waitMs = Math.min(lookEveryMs, untilPass, Math.max(50, deadAfterMs / 4));
    if (pending.size === 0) await feed.collection('streams').waitAfter(model.head(), waitMs, signal);
  }
};

const readContacts = async (
  { database }: LayouterOptions,
  deadAfterMs: number,
  watchingMs: number,
): Promise<ReadonlyMap<string, NodeFacts['contact']>> => {
  const lost = watchingMs > deadAfterMs ? 'dead' : 'unknown';
  return new Map(
    [...(await readSilence(database))].map(([hostname, silentMs]) => [
      hostname,
      silentMs !== null && silentMs <= deadAfterMs ? 'online' : lost,
    ]),
  );
};

/** Streams that changed, those on nodes that came or went, and those that may have a place now. */
const quickScope = (changed: ReadonlySet<string>, turned: ReadonlySet<string>): Scope => ({
  streams: ({ name, placement }: StreamFacts) =>
    changed.has(name) ||
    (turned.size > 0 &&
      (!placement?.ingest ||
        turned.has(placement.ingest) ||
        (placement.inference !== null && turned.has(placement.inference)) ||
        placement.backups.some((backup) => turned.has(backup)))),
});

const alarm = (hold: Hold | null, log: Logger | undefined): void => {
  if (hold === null) log?.info('layouts are decided again');
  else log?.error({ hold }, 'so many nodes are out of contact that the fault may be here; no placed stream is moved');
};
