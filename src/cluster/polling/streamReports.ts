import type { JsonObject } from '../../json/lossless.ts';
import { update, type StreamDetails, type StreamReport } from './streamReport.ts';

/** What is to be stored of a stream. Of several for one stream, that of its ingest counts, or else that of the least rank. */
export interface StreamRow {
  readonly name: string;
  /** The node whose values these are; empty: of none. */
  readonly hostname: string;
  readonly rank: number;
  /** `StreamStats`, without the members that are large. */
  readonly stats: object;
  /** Those members; null: as they are. */
  readonly details: StreamDetails | null;
}

/** All that a node told of its streams at one time. */
export interface StreamRound {
  readonly reports: ReadonlyMap<string, StreamReport>;
  /** Of those streams of which they were asked for. */
  readonly details: ReadonlyMap<string, StreamDetails>;
}

/** What nodes last told of streams, all of them together. Times are of `performance.now()`. */
export interface StreamReports {
  /** Takes over what was told to a predecessor, which lasts until the nodes speak, or should have. */
  inherit(running: readonly { name: string; hostnames: readonly string[] }[], now: number): void;
  /** Takes a round in and answers what it changes; `all`: also what stays. Streams that left the list count on for `staleMs`. */
  adopt(hostname: string, round: StreamRound, options: { now: number; staleMs: number; all: boolean }): StreamRow[];
  /** Forgets what a node has not told for `staleMs`, and answers what that changes. */
  expire(hostname: string, options: { now: number; staleMs: number }): StreamRow[];
  /** What is now to be stored of streams, whatever was before. */
  rowsOf(names: Iterable<string>): StreamRow[];
  /** Nodes of which anything is kept. */
  hostnames(): readonly string[];
}

interface Kept {
  readonly hostname: string;
  seenAt: number;
  /** Null: told to a predecessor. */
  report: StreamReport | null;
}

/** Nothing told yet. */
export const createStreamReports = (): StreamReports => {
  const ofNode = new Map<string, Map<string, Kept>>();
  const ofStream = new Map<string, Kept[]>();

  const keep = (name: string, kept: Kept): void => {
    const node = ofNode.get(kept.hostname);
    if (node) node.set(name, kept);
    else ofNode.set(kept.hostname, new Map([[name, kept]]));
    const stream = ofStream.get(name);
    if (stream) stream.push(kept);
    else ofStream.set(name, [kept]);
  };

  const forget = (name: string, kept: Kept): void => {
    const node = ofNode.get(kept.hostname);
    node?.delete(name);
    if (node?.size === 0) ofNode.delete(kept.hostname);
    const others = ofStream.get(name)?.filter((each) => each !== kept) ?? [];
    if (others.length > 0) ofStream.set(name, others);
    else ofStream.delete(name);
  };

  const expire: StreamReports['expire'] = (hostname, { now, staleMs }) => {
    const rows: StreamRow[] = [];
    for (const [name, kept] of ofNode.get(hostname) ?? []) {
      if (now - kept.seenAt < staleMs || kept.seenAt === now) continue;
      forget(name, kept);
      addRows(rows, name, ofStream.get(name), new Map());
    }
    return rows;
  };

  return {
    inherit(running, now) {
      for (const { name, hostnames } of running) {
        for (const hostname of hostnames) keep(name, { hostname, seenAt: now, report: null });
      }
    },
    adopt(hostname, { reports, details }, { now, staleMs, all }) {
      const rows: StreamRow[] = [];
      const present = ofNode.get(hostname);
      for (const [name, report] of reports) {
        const kept = present?.get(name);
        const changed = !kept?.report || update(kept.report, report);
        if (!kept) keep(name, { hostname, seenAt: now, report });
        else {
          kept.report ??= report;
          kept.seenAt = now;
        }
        if (changed || all || details.has(name)) addRows(rows, name, ofStream.get(name), details, hostname);
      }
      return [...rows, ...expire(hostname, { now, staleMs })];
    },
    expire,
    rowsOf(names) {
      const rows: StreamRow[] = [];
      for (const name of names) addRows(rows, name, ofStream.get(name), new Map());
      return rows;
    },
    hostnames: () => [...ofNode.keys()],
  };
};

/** A row for each node that tells of a stream, one of which is chosen where its ingest is known. */
const addRows = (
  rows: StreamRow[],
  name: string,
  kept: readonly Kept[] = [],
  details: ReadonlyMap<string, StreamDetails>,
  teller = '',
): void => {
  if (kept.length === 0) {
    rows.push({
      name,
      hostname: '',
      rank: 0,
      stats: { alive: false, running_on: [] } satisfies JsonObject,
      details: {},
    });
    return;
  }
  const together = kept.length > 1 ? sums(kept) : undefined;
  const runningOn = kept.length > 1 ? kept.map(({ hostname }) => hostname).sort() : [kept[0]!.hostname];
  for (const { hostname, report } of kept) {
    if (!report) continue;
    rows.push({
      name,
      hostname,
      rank: report.alive ? 0 : 1,
      stats: {
        ...report,
        ...together,
        running_on: runningOn,
        last_running_at: report.alive ? (report.last_dts_at ?? Date.now()) : undefined,
      },
      details: (hostname === teller ? details.get(name) : undefined) ?? null,
    });
  }
};

const sums = (kept: readonly Kept[]): { online_clients: number; bytes_out: number } => {
  const total = (member: 'online_clients' | 'bytes_out') =>
    kept.reduce((sum, { report }) => sum + (report?.[member] ?? 0), 0);
  return { online_clients: total('online_clients'), bytes_out: total('bytes_out') };
};
