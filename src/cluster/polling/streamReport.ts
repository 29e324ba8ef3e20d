import { contract } from '../../contract/contract.ts';
import { validateDocument } from '../../contract/validator.ts';
import { assertStorable, isObject, isStorableText } from '../../documents/storable.ts';
import { parseExact, parseLossless, type JsonObject } from '../../json/lossless.ts';

/** What a node tells of a stream it has, as members of `StreamStats`; undefined: not told. */
export interface StreamReport {
  readonly alive: boolean;
  readonly status: string | undefined;
  /** Kbit/s. */
  readonly bitrate: number | undefined;
  /** Milliseconds since the last frame. */
  readonly ts_delay: number | undefined;
  /** Milliseconds since 1970. */
  readonly last_dts_at: number | undefined;
  /** Milliseconds. */
  readonly lifetime: number | undefined;
  readonly online_clients: number | undefined;
  readonly bytes_out: number | undefined;
  readonly input_error_rate: number | undefined;
  readonly retry_count: number | undefined;
  readonly current_agent_id: string | undefined;
  readonly agent_status: string | undefined;
}

/** Members of `StreamStats` that are large and slow to change. */
export type StreamDetails = JsonObject;

/** One page of a node's list of streams. */
export interface StreamPage {
  readonly reports: readonly (readonly [name: string, StreamReport])[];
  /** By stream; of the page's streams, when it was asked for with details. */
  readonly details: ReadonlyMap<string, StreamDetails>;
  /** Cursor of the next page; null: this was the last. */
  readonly next: string | null;
}

/** A frame older than this, in milliseconds, is no sign of life. */
const deadAfterMs = 12_000;

const reportMembers = [
  ...['alive', 'status', 'bitrate', 'ts_delay', 'last_dts_at', 'lifetime', 'online_clients', 'bytes_out'],
  ...['input_error_rate', 'retry_count', 'current_agent_id', 'agent_status'],
] as readonly (keyof StreamReport)[];
const detailMembers = ['media_info', 'dvr_info'] as const;

/** What to `select` of streams. */
export const selectOfStreams = (withDetails: boolean): string =>
  ['name', ...[...reportMembers, ...(withDetails ? detailMembers : [])].map((member) => `stats.${member}`)].join(',');

/** Reads a page. Throws what the parser throws, and TypeError for what is no list of streams. */
export const readStreamPage = (text: string, withDetails: boolean): StreamPage => {
  // Long integers matter in details only; elsewhere the nearest number will do.
  const page = withDetails ? parseExact(text) : parseLossless(text);
  if (!isObject(page) || !Array.isArray(page['streams'])) throw new TypeError('The answer is no list of streams');
  const reports: [string, StreamReport][] = [];
  const details = new Map<string, StreamDetails>();
  for (const stream of page['streams']) {
    if (!isObject(stream) || typeof stream['name'] !== 'string')
      throw new TypeError('A stream of the list has no name');
    const { name, stats } = stream;
    if (!isStorableText(name)) continue;
    const told = isObject(stats) ? stats : {};
    reports.push([name, reportIn(told)]);
    if (withDetails) details.set(name, detailsIn(told));
  }
  const { next } = page;
  return { reports, details, next: typeof next === 'string' && next !== '' ? next : null };
};

const reportIn = (stats: JsonObject): StreamReport => {
  const tsDelay = numberIn(stats['ts_delay']);
  const status = textIn(stats['status']);
  const claimed = typeof stats['alive'] === 'boolean' ? stats['alive'] : status === 'running';
  return {
    alive: claimed && (tsDelay ?? 0) <= deadAfterMs,
    status: status !== undefined && statuses.has(status) ? status : undefined,
    bitrate: countIn(stats['bitrate']),
    ts_delay: tsDelay,
    last_dts_at: countIn(stats['last_dts_at']),
    lifetime: numberIn(stats['lifetime']),
    online_clients: countIn(stats['online_clients']),
    bytes_out: countIn(stats['bytes_out']),
    input_error_rate: numberIn(stats['input_error_rate']),
    retry_count: countIn(stats['retry_count']),
    current_agent_id: textIn(stats['current_agent_id']),
    agent_status: textIn(stats['agent_status']),
  };
};

const statuses: ReadonlySet<string> = new Set(['running', 'waiting', 'error']);

/** A node is not believed to know its own contract: what is not of its type is not told. */
const numberIn = (value: unknown): number | undefined => {
  const number = typeof value === 'bigint' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
};

const countIn = (value: unknown): number | undefined => {
  const number = numberIn(value);
  return number !== undefined && Number.isSafeInteger(number) ? number : undefined;
};

const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' && isStorableText(value) ? value : undefined;

const detailsIn = (stats: JsonObject): StreamDetails => {
  const { properties = {} } = contract('central').schema('StreamStats');
  return Object.fromEntries(
    detailMembers.flatMap((member) => {
      const value = stats[member];
      const schema = properties[member];
      if (value === undefined || !schema) return [];
      try {
        assertStorable(value);
        return validateDocument(schema, value).length === 0 ? [[member, value]] : [];
      } catch {
        return [];
      }
    }),
  );
};

/** Brings a report up to date, and tells whether that changed it. In place: reports live long, and there are many. */
export const update = (report: StreamReport, told: StreamReport): boolean => {
  let changed = false;
  const members = report as unknown as Record<string, unknown>;
  for (const member of reportMembers) {
    if (members[member] === told[member]) continue;
    members[member] = told[member];
    changed = true;
  }
  return changed;
};
