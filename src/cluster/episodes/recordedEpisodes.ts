import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { storeReports, type Collecting, type Report } from '../../../subgraphs/episodes/repositoryCollected.ts';
import {
  latestRecorded,
  openRecorded,
  recordingSource,
  type RecordedEpisode,
} from '../../../subgraphs/episodes/repositoryRecorded.ts';
import type { Nodes } from '../../../subgraphs/streamers/repositoryNodes.ts';
import { recordedStreams, type RecordedStream } from '../../../subgraphs/streams/repositoryRecorded.ts';
import type { JsonObject } from '../../json/lossless.ts';
import type { Logger } from '../../log.ts';
import type { NodeClient } from '../nodeClient.ts';
import { createLane } from '../polling/lanes.ts';
import { readRanges, type Range } from '../readRanges.ts';
import { progressOf, spansOf } from './spans.ts';

export interface RecordedOptions {
  nodes: Pick<Nodes, 'named'>;
  client: Pick<NodeClient, 'ask'>;
  log?: Logger | undefined;
  /** How often recordings are looked at, milliseconds; 60000. */
  lookEveryMs?: number | undefined;
}

const pageSize = 200;
/** Reports of one transaction. */
const batchSize = 500;
const askedAtOnce = 8;

/** Tells recordings as episodes, of streams that are configured so, until the signal aborts. */
export const keepRecordedEpisodes = async (
  options: RecordedOptions,
  collecting: Collecting,
  signal: AbortSignal,
): Promise<void> => {
  while (!signal.aborted) {
    try {
      await tellRecordings(options, collecting, signal);
    } catch (error) {
      if (signal.aborted) return;
      options.log?.warn({ error }, 'recordings could not be told as episodes');
    }
    await sleep(options.lookEveryMs ?? 60_000, undefined, { signal, ref: false }).catch(() => {});
  }
};

/** Looks at the recordings once. Of a stream whose node does not answer nothing is known, so its episodes stay as they are. */
export const tellRecordings = async (
  options: RecordedOptions,
  collecting: Collecting,
  signal: AbortSignal,
): Promise<void> => {
  const { database } = collecting;
  const told = new Set<string>();
  for (let after = ''; ;) {
    const streams = await recordedStreams(database, after, pageSize);
    const last = streams.at(-1);
    if (!last) break;
    after = last.name;
    for (const { name } of streams) told.add(name);
    const ranges = await rangesOf(options, streams, signal);
    const latest = await latestRecorded(database, [...ranges.keys()]);
    const reports = streams.flatMap((stream) => {
      const found = ranges.get(stream.name);
      return found ? reportsOf(stream, found, latest.get(stream.name) ?? null) : [];
    });
    for (let start = 0; start < reports.length; start += batchSize) {
      await storeReports(collecting, reports.slice(start, start + batchSize));
    }
  }
  await closeOthers(collecting, told);
};

/** What the nodes hold that record these streams, by stream; streams of which it is unknown are left out. */
const rangesOf = async (
  { nodes, client, log }: RecordedOptions,
  streams: readonly RecordedStream[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Range[]>> => {
  const hostnames = [...new Set(streams.flatMap(({ ingest }) => ingest ?? []))];
  const known = new Map((await nodes.named(hostnames)).map((node) => [node.hostname, node]));
  const lane = createLane(askedAtOnce);
  const ranges = new Map<string, Range[]>();
  await Promise.all(
    streams.map(async ({ name, ingest }) => {
      const node = ingest === null ? undefined : known.get(ingest);
      if (!node) return;
      try {
        ranges.set(name, await lane.run(signal, () => readRanges(client, node, name, signal)));
      } catch (error) {
        signal.throwIfAborted();
        log?.debug({ node: node.hostname, stream: name, error }, 'recordings could not be read');
      }
    }),
  );
  return ranges;
};

const reportsOf = (
  { name, closeTimeout }: RecordedStream,
  ranges: readonly Range[],
  latest: RecordedEpisode | null,
) => {
  const now = Date.now();
  const { closedAt, opened } = progressOf(spansOf(ranges, closeTimeout * 1000, now), latest, now);
  const present = latest && closedAt !== null ? [report(latest.key, latest, closedAt, now)] : [];
  return [
    ...present,
    ...opened.map(({ openedAt, closedAt: end }) => report(idOf(name, openedAt), { media: name, openedAt }, end, now)),
  ];
};

const report = (
  key: string,
  { media, openedAt }: Pick<RecordedEpisode, 'media' | 'openedAt'>,
  closedAt: number | null,
  now: number,
  more: JsonObject = {},
): Report => ({
  key,
  source: recordingSource,
  stamp: now,
  reached: now,
  receivedAt: now,
  episode: { media, opened_at: openedAt, ...(closedAt !== null && { closed_at: closedAt }), ...more },
});

/** The id of the episode of a stream that begins at a moment: the same whoever finds it, and how often. */
const idOf = (stream: string, openedAt: number): string => {
  const place = createHash('sha256').update(stream).digest().readUInt32BE() >>> 10;
  return String(BigInt.asUintN(63, (BigInt(openedAt) << 22n) | BigInt(place)));
};

/** Closes what is open of streams that are gone or whose recordings are told no more. */
const closeOthers = async (collecting: Collecting, told: ReadonlySet<string>): Promise<void> => {
  for (let after = '-1'; ;) {
    const open = await openRecorded(collecting.database, after, batchSize);
    const last = open.at(-1);
    if (!last) return;
    after = last.key;
    const now = Date.now();
    const others = open.filter(({ media }) => !told.has(media));
    if (others.length === 0) continue;
    await storeReports(
      collecting,
      others.map((each) => report(each.key, each, Math.max(now, each.openedAt), now, { close_reason: 'timeout' })),
    );
  }
};
