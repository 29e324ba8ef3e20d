import { CodedError } from '../errors.ts';

/** Where a subscriber stands in one collection's changes. */
export interface FeedCursor {
  /** The history it belongs to; another database's cannot be resumed. */
  epoch: string;
  /** Everything up to here was delivered, once the snapshot is complete. */
  position: number;
  /** Inside a snapshot: the last key delivered; empty before the first. */
  snapshotKey?: string;
}

/** Writes a cursor as opaque text: base64url of a JSON array. */
export const encodeCursor = ({ epoch, position, snapshotKey }: FeedCursor): string =>
  Buffer.from(JSON.stringify(snapshotKey === undefined ? [epoch, position] : [epoch, position, snapshotKey])).toString(
    'base64url',
  );

/** Reads what `encodeCursor` wrote. Throws INVALID_CURSOR for any other text. */
export const decodeCursor = (text: string): FeedCursor => {
  const [epoch, position, snapshotKey] = parseArray(text);
  const valid =
    typeof epoch === 'string' &&
    typeof position === 'number' &&
    Number.isSafeInteger(position) &&
    position >= 0 &&
    (snapshotKey === undefined || typeof snapshotKey === 'string');
  if (!valid) throw new CodedError('INVALID_CURSOR', 'The cursor was not issued by this subscription');
  return { epoch, position, ...(snapshotKey === undefined ? {} : { snapshotKey }) };
};

const parseArray = (text: string): unknown[] => {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
};
