import { masterViewer } from '../../src/auth/viewers.ts';
import type { Viewer } from '../../src/auth/viewer.ts';
import { decodeCursor } from '../../src/feed/cursor.ts';
import { userIn, type TestGraph } from './graph.ts';

/** Sees the streams and persons of organization 1 only. */
export const member = userIn({ 1: { canViewStreams: true, canViewPersonsLists: true } });

export interface StreamEvent {
  cursor: string;
  kind: string;
  key: string | null;
  node: { title: string | null } | null;
}

/** An event as one readable line. */
export const lineOf = ({ kind, key, node }: StreamEvent): string =>
  [kind, key, node?.title].filter((part) => part != null).join(' ');

export interface StreamFollower extends AsyncDisposable {
  next(): Promise<StreamEvent>;
  /** Events up to the first that tells what was written up to a position, snapshots whole. */
  upTo(position: number): Promise<StreamEvent[]>;
}

/** Follows the streams of namespace `shown`. */
export const followShown = async (
  graph: TestGraph,
  { viewer = member, since = null }: { viewer?: Viewer; since?: string | null | undefined } = {},
): Promise<StreamFollower> => {
  const following = await graph.follow<{ streamChanges: StreamEvent }>(
    `subscription ($since: Cursor) {
      streamChanges(filter: { namespace: { eq: "shown" } }, since: $since) { cursor kind key node { title } }
    }`,
    { since },
    { viewer },
  );
  const next = async () => (await following.next()).streamChanges;
  return {
    next,
    async upTo(position) {
      const events = [];
      for (;;) {
        const event = await next();
        events.push(event);
        if (['SNAPSHOT_END', 'UPSERT', 'DELETE'].includes(event.kind) && positionOf(event) >= position) return events;
      }
    },
    [Symbol.asyncDispose]: () => following[Symbol.asyncDispose](),
  };
};

export const positionOf = ({ cursor }: Pick<StreamEvent, 'cursor'>): number => decodeCursor(cursor).position;

/** Writes of the operator to streams; each resolves to the position of the last one. */
export const streamWriter = (graph: TestGraph) => {
  const saveAll = async (names: readonly string[], input: object): Promise<number> => {
    await graph.ask(
      `mutation ($items: [SaveStreamItem!]!) { saveStreams(items: $items) { results { error { message } } } }`,
      { items: names.map((name) => ({ name, input: { namespace: 'shown', ...input } })) },
      { viewer: masterViewer },
    );
    return graph.feed.collection('streams').refresh();
  };
  return {
    saveAll,
    save: (name: string, input: object) => saveAll([name], input),
    async remove(name: string): Promise<number> {
      await graph.respond(`mutation ($name: String!) { deleteStream(name: $name) { name } }`, { name });
      return graph.feed.collection('streams').refresh();
    },
  };
};
