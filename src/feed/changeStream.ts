import { decodeCursor, encodeCursor, type FeedCursor } from './cursor.ts';
import { FeedPositionLost } from './feedPositionLost.ts';
import { interruptible } from './interruptible.ts';
import { followPatiently, patiently } from './patience.ts';
import { unnamedRows, type Change, type CollectionName, type Feed } from './types.ts';

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
  /**
   * For a viewer who may not hear of every key: of those that `rowsByKeys` did not return the ones to tell as DELETE, with
   * the position at which each left their sight, null for a row that they see though it does not match. Called at most once
   * per batch. `after`: everything up to there was told. Throws `FeedPositionLost` when that is not known any more.
   */
  departures?: ((keys: readonly string[], after: number) => Promise<ReadonlyMap<string, number | null>>) | null;
}

/**
 * A snapshot, then every change as it commits; or only what was missed since a cursor, also from within a snapshot.
 *
 * A row that changed and does not match (any more) is a DELETE, whether or not the client ever had it; with `departures`
 * only as that says. A row may come again although it did not change, never the other way round. Rows that come into or
 * leave the viewer's sight without being named are a RESET. Throws INVALID_CURSOR at the first step for a malformed cursor,
 * and UNAVAILABLE when a snapshot cannot begin; a database that goes away later is waited for.
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
      for await (const batch of followPatiently(changes, cursor.position, signal)) {
        yield* eventsOf(options, batch, cursor.position);
        cursor = { epoch: feed.epoch, position: batch.at(-1)?.position ?? cursor.position };
      }
      return;
    } catch (error) {
      if (!(error instanceof FeedPositionLost)) throw error;
      cursor = await patiently(signal, begin);
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
    const page = await patiently(signal, () => snapshotPage(afterKey));
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
  options: ChangeStreamOptions<Node>,
  batch: readonly Change[],
  after: number,
): AsyncGenerator<ChangeEvent<Node>> {
  const { feed, signal, rowsByKeys, departures } = options;
  const named = batch.filter(({ key }) => key !== unnamedRows);
  const keys = named.map(({ key }) => key);
  const rows = keys.length > 0 ? await patiently(signal, () => rowsByKeys(keys)) : [];
  const nodes = new Map(rows.map(({ key, node }) => [key, node]));
  const missing = batch.map(({ key }) => key).filter((key) => !nodes.has(key));
  const departed = departures && missing.length > 0 ? await patiently(signal, () => departures(missing, after)) : null;
  if (departed?.has(unnamedRows)) throw new FeedPositionLost(after);
  for (const { key, position } of departed ? atDeparture(named, nodes, departed) : named) {
    const node = nodes.get(key) ?? null;
    yield {
      cursor: encodeCursor({ epoch: feed.epoch, position }),
      kind: node === null ? 'DELETE' : 'UPSERT',
      key,
      node,
    };
  }
}

/**
 * The changes that may be told, a departure at its own position: at the row's later writes, which may be none of the
 * viewer's business, somebody who came back with a cursor from in between would not hear of it.
 */
const atDeparture = (
  changes: readonly Change[],
  nodes: ReadonlyMap<string, unknown>,
  departed: ReadonlyMap<string, number | null>,
): Change[] =>
  changes
    .filter(({ key }) => nodes.has(key) || departed.has(key))
    .map(({ key, position }) => ({ key, position: Math.min(position, departed.get(key) ?? position) }))
    .sort((one, other) => one.position - other.position);
