/** A label as `key=value`. */
export type Label = string;

/** Labels of a stream. Groups are those of one key: one of a required group must be offered, earlier preferred ones count more. */
export interface StreamLabels {
  /** All that a node which demands labels may find, each once. */
  readonly carries: readonly Label[];
  readonly required: readonly (readonly Label[])[];
  readonly preferred: readonly (readonly Label[])[];
}

/** Labels of a node. */
export interface NodeLabels {
  readonly offers: ReadonlySet<Label>;
  /** Of each group a stream must carry one. */
  readonly demands: readonly (readonly Label[])[];
}

export const noStreamLabels: StreamLabels = { carries: [], required: [], preferred: [] };
export const noNodeLabels: NodeLabels = { offers: new Set(), demands: [] };

type Kind = 'plain' | 'required' | 'preferred';

interface ParsedLabel {
  kind: Kind;
  key: string;
  /** Which of several labels of one key it is; 0 without a number. */
  rank: number;
  label: Label;
}

/**
 * The grammar, which no public text gives: `zone`, `required.zone`, `preferred.zone`, and a number behind a dot where a key needs
 * several values, such as `preferred.zone.2`. Whatever else it may turn out to be is decided here alone.
 */
const parsed = (name: string, value: string): ParsedLabel => {
  const [, prefix, key = name, rank] = /^(?:(required|preferred)\.)?(.+?)(?:\.(\d+))?$/.exec(name) ?? [];
  return { kind: (prefix as Kind | undefined) ?? 'plain', key, rank: Number(rank ?? 0), label: `${key}=${value}` };
};

const parsedAll = (labels: Readonly<Record<string, string>>): ParsedLabel[] =>
  Object.entries(labels)
    .map(([name, value]) => parsed(name, value))
    .sort((a, b) => a.rank - b.rank || compare(a.label, b.label));

/** The labels of one kind, a group for each key. */
const groups = (labels: readonly ParsedLabel[], wanted: Kind): Label[][] => {
  const byKey = new Map<string, Set<Label>>();
  for (const { kind, key, label } of labels) {
    if (kind !== wanted) continue;
    byKey.set(key, (byKey.get(key) ?? new Set()).add(label));
  }
  return [...byKey].sort(([a], [b]) => compare(a, b)).map(([, group]) => [...group]);
};

/** The labels of a stream as configured. What it requires or prefers it carries as well. */
export const streamLabels = (labels: Readonly<Record<string, string>>): StreamLabels => {
  const all = parsedAll(labels);
  if (all.length === 0) return noStreamLabels;
  return {
    carries: [...new Set(all.map(({ label }) => label))].sort(compare),
    required: groups(all, 'required'),
    preferred: groups(all, 'preferred'),
  };
};

/** The labels of a node as configured: what it demands it offers as well. Labels among `dedicated` it demands, whatever their kind. */
export const nodeLabels = (
  labels: Readonly<Record<string, string>>,
  dedicated: ReadonlySet<Label> = new Set(),
): NodeLabels => {
  const all = parsedAll(labels)
    .filter(({ kind }) => kind !== 'preferred')
    .map((label) => (dedicated.has(label.label) ? { ...label, kind: 'required' as const } : label));
  if (all.length === 0) return noNodeLabels;
  return { offers: new Set(all.map(({ label }) => label)), demands: groups(all, 'required') };
};

/** Whether the node offers all that the stream requires. */
export const meetsRequirements = ({ required }: StreamLabels, { offers }: NodeLabels): boolean =>
  required.every((group) => group.some((label) => offers.has(label)));

/** Whether the stream carries all that the node demands. */
export const meetsDemands = ({ carries }: StreamLabels, { demands }: NodeLabels): boolean =>
  demands.every((group) => group.some((label) => carries.includes(label)));

/** How well the node is what the stream prefers; 0: not at all. */
export const preference = ({ preferred }: StreamLabels, { offers }: NodeLabels): number => {
  let score = 0;
  for (const group of preferred) {
    const rank = group.findIndex((label) => offers.has(label));
    if (rank >= 0) score += group.length - rank;
  }
  return score;
};

/** Bytewise for the characters that labels and host names have; not by locale, which differs between machines. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
