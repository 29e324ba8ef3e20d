import type { JsonObject } from '../json/lossless.ts';

/** What Streamgate keeps of an OvenMediaEngine. Output profiles are part of their application. */
export const omeKinds = [
  'virtual_host',
  'application',
  'stream',
  'recording',
  'push',
  'hls_dump',
  'scheduled_channel',
  'multiplex_channel',
] as const;
export type OmeKind = (typeof omeKinds)[number];

/** Where a resource hangs on its server; a level that does not apply is empty. */
export interface OmeKey {
  kind: OmeKind;
  host: string;
  application: string;
  stream: string;
  /** The output stream of an HLS dump. */
  output: string;
  /** Id of a task or dump, name of a channel; empty for what the levels above name. */
  name: string;
}

/** How far a resource got on its way to the server. */
export const omePhases = ['waiting', 'applied', 'drifted', 'conflict', 'failed', 'removing', 'foreign'] as const;
export type OmePhase = (typeof omePhases)[number];

/** One resource: what is wanted of it and what the server last said. */
export interface OmeResource extends OmeKey {
  /** True: it shall be there; false: it shall go; null: the server has it by itself. */
  wanted: boolean | null;
  /** As it is wanted, or as the server has it when nobody here wants it. */
  document: JsonObject;
  /** As it was last brought to the server; null: never, or the server was seen without it since. */
  applied: JsonObject | null;
  /** What the server tells of it; null: nothing yet, or it does not have it. */
  observed: JsonObject | null;
  /** Its counters as the server last told them. */
  statistics: JsonObject | null;
  phase: OmePhase;
  /** Members that differ on the server from what was brought there, as dotted paths. */
  drift: readonly string[];
  lastError: string | null;
  lastErrorAt: Date | null;
  createdAt: Date;
}

/** An OvenMediaEngine whose API can be called. */
export interface OmeAddress {
  server: string;
  url: string;
  accessToken: string;
}

const levels = ['kind', 'host', 'application', 'stream', 'output', 'name'] as const;

/** A text that tells a resource from all others of its server. */
export const keyText = (key: OmeKey): string => JSON.stringify(levels.map((level) => key[level]));

/** A key with the levels that are not given left empty. */
export const omeKey = (kind: OmeKind, given: Partial<Omit<OmeKey, 'kind'>>): OmeKey => ({
  host: '',
  application: '',
  stream: '',
  output: '',
  name: '',
  ...given,
  kind,
});

/** The key alone. */
export const keyOf = ({ kind, host, application, stream, output, name }: OmeKey): OmeKey => ({
  kind,
  host,
  application,
  stream,
  output,
  name,
});

/** Whether a resource goes when `parent` goes. */
export const hangsOn = (child: OmeKey, parent: OmeKey): boolean => {
  if (child.host !== parent.host) return false;
  if (parent.kind === 'virtual_host') return child.kind !== 'virtual_host';
  if (child.application !== parent.application) return false;
  if (parent.kind === 'application') return child.kind !== 'application' && child.kind !== 'virtual_host';
  return parent.kind === 'stream' && child.kind === 'hls_dump' && child.stream === parent.stream;
};

/** A new resource that waits for its server. */
export const wantedResource = (key: OmeKey, document: JsonObject): OmeResource => ({
  ...keyOf(key),
  wanted: true,
  document,
  applied: null,
  observed: null,
  statistics: null,
  phase: 'waiting',
  drift: [],
  lastError: null,
  lastErrorAt: null,
  createdAt: new Date(),
});
