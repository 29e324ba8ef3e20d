import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { openStream } from '../live/eventSource.ts';
import { authorization } from './program.ts';

/** An event of `streamChanges` as clients get it. */
export interface StreamEvent {
  cursor: string;
  kind: 'SNAPSHOT' | 'SNAPSHOT_END' | 'UPSERT' | 'DELETE' | 'RESET';
  key: string | null;
  node: { name: string; title: string | null; version: string } | null;
}

const query =
  'subscription ($since: Cursor) { streamChanges(since: $since) { cursor kind key node { name title version } } }';

interface Result {
  data?: { streamChanges: StreamEvent } | null;
  errors?: readonly { message: string }[];
}

const eventOf = ({ data, errors }: Result): StreamEvent => {
  if (!data || errors) throw new Error(JSON.stringify(errors));
  return data.streamChanges;
};

/** The events after a cursor, until the connection ends; by a client of the kind that people use. */
export type Follow = (url: string, since: string | null) => AsyncIterable<StreamEvent>;

export const byWebSocket: Follow = async function* (url, since) {
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { Authorization: authorization },
    retryAttempts: 0,
  });
  try {
    for await (const result of client.iterate({ query, variables: { since } })) yield eventOf(result as Result);
  } finally {
    await client.dispose();
  }
};

/** As an EventSource resumes: the cursor is the id of the last event. */
export const byEventStream: Follow = async function* (url, since) {
  const stream = await openStream(`${url}/graphql`, query, {
    authorization,
    ...(since !== null && { 'last-event-id': since }),
  });
  try {
    for (let event = await stream.next(); event; event = await stream.next()) {
      if (event.event === 'next') yield eventOf(JSON.parse(event.data) as Result);
    }
  } finally {
    stream.close();
  }
};

/** A subscriber that keeps what it was told, and goes on from there on a new connection. */
export interface Follower {
  readonly events: readonly StreamEvent[];
  /** Reads until an event satisfies `isLast`, or, without it, until the connection ends. */
  read(url: string, isLast?: (event: StreamEvent) => boolean): Promise<void>;
}

export const createFollower = (follow: Follow): Follower => {
  const events: StreamEvent[] = [];
  return {
    events,
    async read(url, isLast) {
      try {
        for await (const event of follow(url, events.at(-1)?.cursor ?? null)) {
          events.push(event);
          if (isLast?.(event)) return;
        }
      } catch (error) {
        if (isLast) throw error;
      }
      if (isLast) throw new Error('The connection ended before the last event');
    },
  };
};
