import type { DocumentRow } from '../../src/collection/types.ts';
import { parseExact, stringifyLossless, type JsonObject } from '../../src/json/lossless.ts';

/** When an episode happened, milliseconds since 1970; `closedAt` is null while it is open. */
export interface Interval {
  key: string;
  media: string;
  openedAt: number;
  closedAt: number | null;
}

/** Whether recordings of an episode are there; null: unknown. */
export interface Recording {
  hasDvr: boolean | null;
  status: 'full' | 'partial' | 'none' | null;
}

/** Finds out of which episodes recordings are there. Does not throw because of nodes: what these do not say is unknown. */
export type AskRecordings = (
  intervals: readonly Interval[],
  signal: AbortSignal,
) => Promise<ReadonlyMap<string, Recording>>;

const members = ['has_dvr', 'recording_status'] as const;

/** Whether a selection of members, undefined for all, holds one that tells of recordings. */
export const asksForRecordings = (select: readonly string[] | undefined): boolean =>
  select === undefined || members.some((member) => select.includes(member));

/** The row with what was found of its recordings, as far as its members were selected. */
export const withRecording = (
  row: DocumentRow,
  recording: Recording | undefined,
  select: readonly string[] | undefined,
): DocumentRow => {
  const { hasDvr = null, status = null } = recording ?? {};
  const document = parseExact(row.document) as JsonObject;
  const isSelected = (member: (typeof members)[number]) => select === undefined || select.includes(member);
  if (isSelected('has_dvr')) document['has_dvr'] = hasDvr;
  if (isSelected('recording_status')) {
    if (status === null) delete document['recording_status'];
    else document['recording_status'] = status;
  }
  return { ...row, document: stringifyLossless(document) };
};
