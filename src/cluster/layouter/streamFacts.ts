import { streamLabels, type StreamLabels } from './labels.ts';
import type { Placement, StreamFacts } from './snapshot.ts';

/** What is stored of a stream that decides where it goes; JSON as text. */
export interface StoredStream {
  readonly name: string;
  readonly namespace: string | null;
  readonly disabled: boolean | null;
  readonly pinned: boolean;
  readonly labels: string | null;
  /** `layout_rules` of Watcher. */
  readonly rules: string | null;
  readonly needs: string;
  readonly agents: readonly string[] | null;
  /** Null: never placed. */
  readonly placement: Placement | null;
}

/** What a stream needs of nodes, as stored. */
export interface Needs {
  bitrate?: number;
  dvr?: { expiration?: number; storage_limit?: number; redundancy_factor?: number };
  vision?: boolean;
  transcoder?: boolean;
}

/** The facts of stored streams, at the bitrates they claim. Equal labels become one object, so a hundred thousand streams take little room. */
export const streamFactsReader = (): ((stored: StoredStream) => StreamFacts) => {
  const known = new Map<string, StreamLabels>();
  const labelsOf = (labels: string | null, rules: string | null): StreamLabels => {
    const key = `${labels ?? ''}\n${rules ?? ''}`;
    let found = known.get(key);
    if (!found) {
      if (known.size >= 100_000) known.clear();
      known.set(key, (found = streamLabels({ ...objectIn(labels), ...zoneLabels(rules) })));
    }
    return found;
  };
  return ({ name, namespace, disabled, pinned, labels, rules, needs: text, agents, placement }) => {
    const needs = JSON.parse(text) as Needs;
    const kbit = Math.round(Number(needs.bitrate ?? 0)) || 0;
    return {
      name,
      namespace: namespace ?? '',
      labels: labelsOf(labels, rules),
      disabled: disabled ?? false,
      kbit,
      dvrMb: archiveMb(needs.dvr, kbit),
      copies: Math.max(0, Number(needs.dvr?.redundancy_factor ?? 1) - 1) || 0,
      transcodes: needs.transcoder ?? false,
      vision: needs.vision ?? false,
      agents: agents ?? [],
      pinned,
      placement,
    };
  };
};

/** The same stream at another bitrate, kbit/s. */
export const atBitrate = (stream: StreamFacts, needs: Needs, kbit: number): StreamFacts => ({
  ...stream,
  kbit,
  dvrMb: archiveMb(needs.dvr, kbit),
});

/** What the archive comes to once it is as long as it may be; what may grow without end cannot be foreseen. */
const archiveMb = (dvr: Needs['dvr'], kbit: number): number => {
  if (!dvr) return 0;
  const limitMb = dvr.storage_limit ? Number(dvr.storage_limit) / 1e6 : Infinity;
  const retainedMb = dvr.expiration ? (kbit * Number(dvr.expiration)) / 8000 : Infinity;
  const mb = Math.ceil(Math.min(limitMb, retainedMb));
  return Number.isFinite(mb) ? mb : 0;
};

/** Rules about zones as labels. */
const zoneLabels = (rules: string | null): Record<string, string> => {
  const zones = objectIn(rules) as unknown as Partial<Record<'required_zones' | 'preferred_zones', readonly string[]>>;
  const numbered = (kind: 'required' | 'preferred') =>
    (zones[`${kind}_zones`] ?? []).map((zone, index) => [`${kind}.zone.${index + 1}`, zone]);
  return Object.fromEntries([...numbered('required'), ...numbered('preferred')]) as Record<string, string>;
};

const objectIn = (text: string | null): Record<string, string> => (text === null ? {} : (JSON.parse(text) ?? {}));
