import type { Database } from '../../src/db/types.ts';

/** What there is at a moment. */
export interface State {
  streams: Readonly<Record<string, { title: string; ingest: string | null; backup: string | null }>>;
  /** Private URLs by host name. */
  nodes: Readonly<Record<string, string>>;
  /** Ids of episodes by stream. */
  episodes: Readonly<Record<string, readonly number[]>>;
}

/** A write that leads from one state to the next. */
export interface Write {
  apply(state: State): State;
  store(database: Database): Promise<unknown>;
}

/** The states that a database went through, one write after the other. */
export interface History {
  readonly states: readonly State[];
  /** How many writes are certainly in the database. */
  done(): number;
  /** How many may be. */
  begun(): number;
  write(write: Write): Promise<void>;
}

/** Begins with `first`, which the database holds already. */
export const createHistory = (database: Database, first: State): History => {
  const states = [first];
  let done = 0;
  let last: Promise<void> = Promise.resolve();
  return {
    states,
    done: () => done,
    begun: () => states.length - 1,
    write: (write) =>
      (last = last.then(async () => {
        states.push(write.apply(states.at(-1)!));
        await write.store(database);
        done++;
      })),
  };
};

/** Places, moves, renames or (null) deletes a stream, past every replica, so that their feeds are silent. */
export const streamWrite = (name: string, stream: State['streams'][string] | null): Write => ({
  apply: (state) => {
    const { [name]: _, ...others } = state.streams;
    return { ...state, streams: stream ? { ...others, [name]: stream } : others };
  },
  store: (database) =>
    stream
      ? database.query(
          `insert into streams (name, config, layout, position) values ($1, $2, $3, feed_next('streams'))
             on conflict (name) do update set config = excluded.config, layout = excluded.layout, position = excluded.position`,
          [
            name,
            JSON.stringify({ title: stream.title, comment: 'x'.repeat(300) }),
            JSON.stringify({
              ...(stream.ingest !== null && { ingest: stream.ingest }),
              ...(stream.backup !== null && { dvr_backups: [stream.backup] }),
            }),
          ],
        )
      : database.query(
          `with gone as (delete from streams where name = $1 returning name)
             insert into feed_tombstones (collection, position, key) select 'streams', feed_next('streams'), name from gone`,
          [name],
        ),
});

/** Changes how other nodes reach a node. */
export const nodeWrite = (hostname: string, url: string): Write => ({
  apply: (state) => ({ ...state, nodes: { ...state.nodes, [hostname]: url } }),
  store: (database) =>
    database.query(
      `update streamers set config = config || jsonb_build_object('private_payload_url', $2::text),
         position = feed_next('streamers') where hostname = $1`,
      [hostname, url],
    ),
});

export const episodeWrite = (id: number, media: string): Write => ({
  apply: (state) => ({ ...state, episodes: { ...state.episodes, [media]: [...(state.episodes[media] ?? []), id] } }),
  store: (database) =>
    database.query(
      `insert into episodes (id, config, position) values ($1::int8, jsonb_build_object('media', $2::text, 'opened_at', $1::int8), feed_next('episodes'))`,
      [id, media],
    ),
});

/** What a node is to be told of its streams in a state, or of those of these names. */
export const toldIn = ({ streams, nodes }: State, hostname: string, names?: readonly string[]): string =>
  Object.entries(streams)
    .filter(([name, { ingest, backup }]) => (names?.includes(name) ?? true) && [ingest, backup].includes(hostname))
    .map(([name, { title, ingest }]) => {
      if (ingest === hostname) return `${name} ${title}`;
      return `${name} ${title} from ${ingest === null ? 'nowhere' : new URL(nodes[ingest]!).host}`;
    })
    .sort()
    .join('\n');

/** The ids of the episodes of these streams in a state. */
export const episodesIn = ({ episodes }: State, media: readonly string[]): string =>
  media
    .flatMap((name) => episodes[name] ?? [])
    .sort((a, b) => a - b)
    .join('\n');
