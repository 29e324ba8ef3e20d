import { setTimeout as sleep } from 'node:timers/promises';
import { LeaseLost } from '../../db/lease.ts';
import type { JsonObject } from '../../json/lossless.ts';
import type { Logger } from '../../log.ts';
import { NodeUnreachable } from '../nodeClient.ts';
import { NotOffered, type AgentReport, type AskingNode } from './askingNode.ts';
import { healthcheck, type Contact } from './healthcheck.ts';
import type { Lane } from './lanes.ts';
import type { StreamReports, StreamRow } from './streamReports.ts';
import type { NodeReport, PolledNode, WriteReport } from './types.ts';

/** The usual time between two polls, and that between two looks at what is asked in a rhythm of its own; milliseconds. */
export const usualPeriodMs = 5_000;
const agentsEveryMs = 5_000;
const slowEveryMs = 60_000;
/** How soon the details of streams that have come are asked for. */
const newDetailsEveryMs = 10_000;
const longestBackOffMs = 30_000;

export interface NodePollerOptions {
  node: PolledNode;
  asking: AskingNode;
  reports: StreamReports;
  write: WriteReport;
  /** After so many milliseconds of silence a node is dead. */
  deadAfterMs: () => number;
  /** Where nodes are asked that answered last time, and those that did not, so that these hold up none of the others. */
  lanes: { answering: Lane; silent: Lane };
  /** Looks after the configuration of the node, once its statistics are known. */
  afterStats?: (stats: JsonObject, signal: AbortSignal) => Promise<void>;
  log?: Logger;
  /** Milliseconds until the first poll. */
  firstAfterMs: number;
}

/**
 * Polls one node until `signal` aborts: what it tells of itself and its streams at its period, agents and storages at theirs.
 * What one poll learned is one write. A node that cannot be reached is asked less and less often. Throws `LeaseLost`.
 */
export const pollNode = async (options: NodePollerOptions, signal: AbortSignal): Promise<void> => {
  const { node, lanes, firstAfterMs } = options;
  const poller = createPoller(options);
  const usualMs = Math.min(node.fetchMs ?? usualPeriodMs, agentsEveryMs);
  for (let waitMs = firstAfterMs; ;) {
    await sleep(waitMs, undefined, { signal, ref: false }).catch(() => undefined);
    if (signal.aborted) return;
    const startedAt = performance.now();
    try {
      await lanes[poller.failures() === 0 ? 'answering' : 'silent'].run(signal, () => poller.poll(signal));
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof LeaseLost) throw error;
      options.log?.error({ node: node.address.hostname, error }, 'a node could not be polled');
    }
    const longestMs = Math.max(usualMs, Math.min(longestBackOffMs, options.deadAfterMs() / 2));
    const periodMs = Math.min(usualMs * 2 ** Math.max(0, Math.min(poller.failures() - 1, 16)), longestMs);
    const jitter = 0.95 + Math.random() / 10;
    waitMs = Math.max(periodMs * jitter - (performance.now() - startedAt), 10);
  }
};

const createPoller = ({ node, asking, reports, write, deadAfterMs, afterStats, log }: NodePollerOptions) => {
  const { hostname, role } = node.address;
  const periodMs = node.fetchMs ?? usualPeriodMs;
  const staleMs = node.staleMs ?? 3 * periodMs;
  const isMedia = role === 'streamer';
  const due = createDue();
  /** What this version of the node does not offer. */
  const absent = new Set<string>();
  let version: unknown;
  let failures = 0;
  let stats = node.lastStats;
  /** Whether everything is to be written, since nothing is known of what is stored. */
  let unwritten = true;
  /** Whether the last write failed, and the streams of which something could not be written. */
  let failed = false;
  const missed = new Set<string>();
  let detailsAt = -Infinity;
  let newcomers = false;

  const offered = async <T>(what: string, ask: () => Promise<T>): Promise<T | null> => {
    if (absent.has(what)) return null;
    try {
      return await ask();
    } catch (error) {
      if (error instanceof NotOffered) {
        absent.add(what);
        log?.info(
          { node: hostname, what, version },
          'a node does not offer this; not asking until its version changes',
        );
      } else if (error instanceof NodeUnreachable) {
        log?.debug({ node: hostname, what, reason: error.message }, 'a node did not tell');
      } else throw error;
      return null;
    }
  };

  const updated = (contact: Contact, told: JsonObject): JsonObject => {
    const { healthcheck_status: before, error: _, ...kept } = stats;
    const error = contact.unreachable ?? contact.refused;
    return {
      ...kept,
      healthcheck_status: healthcheck(contact, told, before, Date.now()),
      ...(error !== null && { error }),
    };
  };

  /** Asks for the statistics, and tells whether the node may be asked for more. */
  const askStats = async (signal: AbortSignal): Promise<{ reached: boolean; open: boolean; changed: boolean }> => {
    const sentAt = Date.now();
    try {
      const answer = await asking.stats(signal);
      const skewMs = answer.nowMs === null ? null : answer.nowMs - (sentAt + Date.now()) / 2;
      failures = 0;
      if (answer.refused !== null) {
        stats = updated({ unreachable: null, refused: answer.refused, skewMs }, stats);
        return { reached: true, open: false, changed: true };
      }
      if (answer.stats['server_version'] !== version) absent.clear();
      version = answer.stats['server_version'];
      const { healthcheck_status = null } = stats;
      stats = { ...answer.stats, healthcheck_status };
      stats = updated({ unreachable: null, refused: null, skewMs }, answer.told);
      return { reached: true, open: true, changed: true };
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof NodeUnreachable || error instanceof NotOffered)) throw error;
      const reason = error instanceof NotOffered ? 'is no such node' : error.message;
      failures++;
      const before = stats['error'];
      stats = updated({ unreachable: reason, refused: null, skewMs: null }, stats);
      return { reached: false, open: false, changed: before !== stats['error'] };
    }
  };

  const askStreams = async (signal: AbortSignal): Promise<StreamRow[]> => {
    const askedAt = performance.now();
    const age = askedAt - detailsAt;
    const withDetails = age >= slowEveryMs || (newcomers && age >= newDetailsEveryMs);
    const round = await offered('streams', () => asking.streams(withDetails, signal));
    const now = performance.now();
    // A node too weak to tell everything tells the little for some rounds first.
    if (withDetails) {
      detailsAt = round ? askedAt : askedAt - slowEveryMs + 2 * newDetailsEveryMs;
      newcomers = false;
    }
    if (!round) return reports.expire(hostname, { now, staleMs: Math.max(staleMs, deadAfterMs()) });
    const rows = reports.adopt(hostname, round, { now, staleMs, all: unwritten });
    newcomers ||= !withDetails && rows.some(({ stats: each }) => isNew(each));
    return rows;
  };

  const store = async (report: NodeReport): Promise<void> => {
    try {
      await write(report);
      failed = false;
      missed.clear();
    } catch (error) {
      if (error instanceof LeaseLost) throw error;
      if (!failed)
        log?.warn({ node: hostname, error }, 'what a node told could not be stored; trying again with the next poll');
      failed = true;
      for (const { name } of report.streams) missed.add(name);
      unwritten = true;
      detailsAt = -Infinity;
    }
  };

  const poll = async (signal: AbortSignal): Promise<void> => {
    const isTold = due('stats', Math.min(periodMs, Math.max(deadAfterMs() / 3, 100)));
    const { reached, open, changed } = isTold
      ? await askStats(signal)
      : { reached: false, open: failures === 0 && stats['error'] === undefined, changed: false };
    const [told, agents, dvrs, analysed] = await Promise.all([
      isMedia && isTold && open
        ? askStreams(signal)
        : reports.expire(hostname, { now: performance.now(), staleMs: Math.max(staleMs, deadAfterMs()) }),
      isMedia && open && due('agents', agentsEveryMs) ? offered('agents', () => asking.agents(signal)) : null,
      isMedia && open && due('dvrs', slowEveryMs) ? offered('dvrs', () => asking.dvrs(signal)) : null,
      role === 'inference' && isTold && open ? offered('analysed', () => asking.analysed(signal)) : null,
    ]);
    if (analysed) stats = { ...stats, ...analysed };
    for (const { name } of missed.size > 0 ? told : []) missed.delete(name);
    const streams = missed.size > 0 ? [...told, ...reports.rowsOf(missed)] : told;
    const report: NodeReport = {
      hostname,
      stats: changed || (isTold && failed) ? stats : null,
      reached,
      dvrs,
      streams,
      agents: (agents ?? []) as readonly AgentReport[],
    };
    if (report.stats || report.dvrs || streams.length > 0 || report.agents.length > 0) {
      await store(report);
      if (isTold && open && !failed) unwritten = false;
    }
    if (isTold && open) await afterStats?.(stats, signal);
  };

  return { poll, failures: () => failures };
};

/** Streams are new for their details when they began to run less than a few polls ago. */
const isNew = (stats: object): boolean => {
  const { alive, lifetime } = stats as { alive?: boolean; lifetime?: number };
  return alive === true && (lifetime === undefined || lifetime < 2 * newDetailsEveryMs);
};

/** Whether something is due that is done at most once in a period; a little early counts, since polls jitter. */
const createDue = () => {
  const last = new Map<string, number>();
  return (what: string, everyMs: number): boolean => {
    const now = performance.now();
    if (now - (last.get(what) ?? -Infinity) < everyMs * 0.9) return false;
    last.set(what, now);
    return true;
  };
};
