import { decodeCursor, encodeCursor, type FeedCursor } from './cursor.ts';
import { FeedPositionLost } from './feedPositionLost.ts';
import { interruptible } from './interruptible.ts';
import type { Change, CollectionName, Feed } from './types.ts';

/**
 * One event of a subscription. `cursor` resumes after it; `key` and `node` are null for SNAPSHOT_END and RESET, `node` also
 * for DELETE. After RESET the client forgets all it had: a snapshot follows.
 */
export interface ChangeEvent<Node> {
  cursor: string;
  kind: 'SNAPSHOT' | 'SNAPSHOT_END' | 'UPSERT' | 'DELETE' | 'RESET';
  key: string | null;
  node: Node | null;
}

export interface KeyedNode<Node> {
  key: string;
  node: Node;
}

export interface ChangeStreamOptions<Node> {
  feed: Feed;
  collection: CollectionName;
  /** The cursor of the last event the client has; absent: it has nothing. */
  since?: string | null | undefined;
  signal: AbortSignal;
  /** The next rows that match, in order of key, from the database as it is now; none: the snapshot is complete. */
  snapshotPage: (afterKey: string | null) => Promise<readonly KeyedNode<Node>[]>;
  /** Of these keys the rows that match the filter and that the viewer sees, in any order. Called once per batch of changes. */
  rowsByKeys: (keys: readonly string[]) => Promise<readonly KeyedNode<Node>[]>;
}

/**
 * A snapshot, then every change as it commits; or only what was missed since a cursor, also from within a snapshot.
 *
 * A row that changed and does not match (any more) is a DELETE, whether or not the client ever had it. A row may come again
 * although it did not change, never the other way round. Throws INVALID_CURSOR at the first step for a malformed cursor.
 */
export const changeStream = <Node>(
  options: ChangeStreamOptions<Node>,
): AsyncGenerator<ChangeEvent<Node>, void, undefined> =>
  interruptible(options.signal, (signal) => changeEvents({ ...options, signal }));

/*
 * start ──► snapshot ──► SNAPSHOT_END ──► changes ──► …
 *   │          ▲                            │
 *   └► changes ┴──────────── RESET ◄────────┘ position lost
 */
async function* changeEvents<Node>(
  options: ChangeStreamOptions<Node>,
): AsyncGenerator<ChangeEvent<Node>, void, undefined> {
  const { feed, since, signal } = options;
  const changes = feed.collection(options.collection);
  const begin = async (): Promise<FeedCursor> => ({
    epoch: feed.epoch,
    position: await changes.refresh(),
    snapshotKey: '',
  });

  let cursor = since == null ? await begin() : decodeCursor(since);
  while (!signal.aborted) {
    try {
      if (cursor.epoch !== feed.epoch) throw new FeedPositionLost(cursor.position);
      if (cursor.snapshotKey !== undefined) yield* snapshot(options, cursor);
      cursor = { epoch: feed.epoch, position: cursor.position };
      for await (const batch of changes.follow(cursor.position, signal)) yield* eventsOf(options, batch);
      return;
    } catch (error) {
      if (!(error instanceof FeedPositionLost)) throw error;
      cursor = await begin();
      yield { cursor: encodeCursor(cursor), kind: 'RESET', key: null, node: null };
    }
  }
}

/** Rows written meanwhile come again as changes, because those are followed from the position at which the snapshot began. */
async function* snapshot<Node>(
  { snapshotPage, signal }: ChangeStreamOptions<Node>,
  start: FeedCursor,
): AsyncGenerator<ChangeEvent<Node>> {
  let afterKey = start.snapshotKey || null;
  while (!signal.aborted) {
    const page = await snapshotPage(afterKey);
    for (const { key, node } of page) {
      yield { cursor: encodeCursor({ ...start, snapshotKey: key }), kind: 'SNAPSHOT', key, node };
      afterKey = key;
    }
    if (page.length > 0) continue;
    const { epoch, position } = start;
    yield { cursor: encodeCursor({ epoch, position }), kind: 'SNAPSHOT_END', key: null, node: null };
    return;
  }
}

async function* eventsOf<Node>(
  { feed, rowsByKeys }: ChangeStreamOptions<Node>,
  batch: readonly Change[],
): AsyncGenerator<ChangeEvent<Node>> {
  const keys = batch.filter(({ deleted }) => !deleted).map(({ key }) => key);
  const rows = keys.length > 0 ? await rowsByKeys(keys) : [];
  const nodes = new Map(rows.map(({ key, node }) => [key, node]));
  for (const { key, position } of batch) {
    const node = nodes.get(key) ?? null;
    yield {
      cursor: encodeCursor({ epoch: feed.epoch, position }),
      kind: node === null ? 'DELETE' : 'UPSERT',
      key,
      node,
    };
  }
}
