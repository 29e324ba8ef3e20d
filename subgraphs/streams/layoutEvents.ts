import { decodeCursor, encodeCursor, type FeedCursor } from '../../src/feed/cursor.ts';
import { FeedPositionLost } from '../../src/feed/feedPositionLost.ts';
import { interruptible } from '../../src/feed/interruptible.ts';
import { followPatiently, patiently } from '../../src/feed/patience.ts';
import { parseLossless, type JsonObject } from '../../src/json/lossless.ts';
import type { Context } from './context.ts';
import type { LayoutMade } from './repositoryLayoutEvents.ts';

/** Layouts of one statement. */
const pageSize = 500;

type Names = readonly string[] | null | undefined;

export interface LayoutEventArguments {
  streams?: Names;
  streamers?: Names;
  since?: string | null | undefined;
}

/** One event of `layoutChanges`; `from` and `to` are layouts of REST. */
export interface LayoutEvent {
  readonly cursor: string;
  readonly kind: 'begin' | 'change' | 'reset';
  readonly name: string | null;
  readonly from: JsonObject | null;
  readonly to: JsonObject | null;
  /** A `LayoutChangeReason` of REST. */
  readonly reason: string | null;
}

type Sources = Pick<Context, 'feed' | 'streams' | 'request'>;

/**
 * The layouts made from now on, or after a cursor, in order, of the streams that the viewer sees now. Ends with the request's signal.
 *
 * Layouts are dated by the position of the write that made them, so the feed of streams tells when there are new ones. Throws
 * INVALID_CURSOR at the first step.
 */
export const layoutEvents = (
  args: LayoutEventArguments,
  sources: Sources,
): AsyncGenerator<LayoutEvent, void, undefined> =>
  interruptible(sources.request.signal, (signal) => events(args, sources, signal));

async function* events(
  args: LayoutEventArguments,
  sources: Sources,
  signal: AbortSignal,
): AsyncGenerator<LayoutEvent, void, undefined> {
  const { feed } = sources;
  const changes = feed.collection('streams');
  const now = async (): Promise<FeedCursor> => ({ epoch: feed.epoch, position: await changes.refresh() });
  let cursor = args.since == null ? await now() : decodeCursor(args.since);
  if (args.since == null) yield about('begin', cursor);
  while (!signal.aborted) {
    try {
      if (cursor.epoch !== feed.epoch) throw new FeedPositionLost(cursor.position);
      for await (const batch of followPatiently(changes, cursor.position, signal)) {
        const upTo = batch.at(-1)?.position ?? cursor.position;
        yield* made(args, sources, { after: cursor.position, upTo, signal });
        cursor = { epoch: feed.epoch, position: upTo };
      }
      return;
    } catch (error) {
      if (!(error instanceof FeedPositionLost)) throw error;
      cursor = await patiently(signal, now);
      yield about('reset', cursor);
    }
  }
}

const about = (kind: 'begin' | 'reset', cursor: FeedCursor): LayoutEvent => ({
  cursor: encodeCursor(cursor),
  kind,
  name: null,
  from: null,
  to: null,
  reason: null,
});

async function* made(
  { streams = null, streamers = null }: LayoutEventArguments,
  { feed, streams: repository, request: { viewer } }: Sources,
  { after, upTo, signal }: { after: number; upTo: number; signal: AbortSignal },
): AsyncGenerator<LayoutEvent, void, undefined> {
  const visible = async (names: readonly string[]): Promise<ReadonlySet<string> | null> =>
    viewer.seesAllOrganizations
      ? null
      : new Set((await repository.byKeys([...new Set(names)], { viewer, select: [] })).map(({ key }) => key));
  for (let position = after; ;) {
    const range = { after: position, upTo, streams, streamers, limit: pageSize };
    const page: readonly LayoutMade[] = await patiently(signal, () => repository.layoutsMade(range));
    const seen = await patiently(signal, () => visible(page.map(({ name }) => name)));
    for (const { name, position: madeAt, from, to } of page) {
      if (seen && !seen.has(name)) continue;
      const layout = parseLossless(to) as JsonObject;
      yield {
        cursor: encodeCursor({ epoch: feed.epoch, position: madeAt }),
        kind: 'change',
        name,
        from: from === null ? null : (parseLossless(from) as JsonObject),
        to: layout,
        reason: (layout['change_reason'] ?? null) as string | null,
      };
    }
    const last = page.at(-1);
    if (!last || page.length < pageSize) return;
    position = last.position;
  }
}
