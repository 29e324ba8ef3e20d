import { CodedError } from '../../src/errors.ts';
import type { SubgraphFixture } from './federation.ts';

/**
 * A graph of streams, streamers and episodes over four subgraphs, cyclic, with nulls, errors, unions, interfaces, lists of
 * lists, `@requires`, `@shareable` and a compound key. Every subgraph resolves from the same objects, so one schema over those
 * objects must answer alike.
 */

interface Stream {
  __typename: 'Stream';
  name: string;
  title: string | null;
  status: string;
  tags: (string | null)[];
  grid: ({ x: number; streamer: Streamer | null } | null)[][];
  streamer: Streamer | null;
  episodes: Episode[];
  subjects: (Stream | Streamer | Episode)[];
  bitrate: number | null;
  summary: string;
}
interface Streamer {
  __typename: 'Streamer';
  host: string;
  region: string | null;
  stats: { cpu: number; mem: number | null } | null;
  streams: Stream[];
}
interface Episode {
  __typename: 'Episode';
  id: string;
  media: string;
  title: string | null;
  stream: Stream;
  next: Episode | null;
}

const streamers = ['h0', 'h1', 'h2'].map((host, index): Streamer => ({
  __typename: 'Streamer',
  host,
  region: index === 2 ? null : `r${index}`,
  stats: index === 1 ? null : { cpu: index * 12.5, mem: index === 0 ? null : 7 },
  streams: [],
}));
const streams = Array.from({ length: 6 }, (_, index): Stream => {
  const bitrate = index % 3 === 2 ? null : index * 1000;
  return {
    __typename: 'Stream',
    name: `s${index}`,
    title: index === 3 ? null : `Stream "${index}" ünï`,
    status: index % 2 ? 'RUNNING' : 'STOPPED',
    tags: index === 0 ? [] : ['a', null, `t${index}`],
    grid: [[{ x: index, streamer: streamers[index % 3]! }, null], [], [{ x: -1, streamer: null }]],
    streamer: index === 5 ? null : streamers[index % 3]!,
    episodes: [],
    subjects: [],
    bitrate,
    summary: `${index === 3 ? null : `Stream "${index}" ünï`} at ${bitrate}`,
  };
});
const episodes = Array.from({ length: 8 }, (_, index): Episode => {
  const stream = streams[index % 5]!;
  return { __typename: 'Episode', id: `${index}`, media: `m${index % 2}`, title: `E${index}`, stream, next: null };
});
streams.forEach((stream, index) => {
  if (stream.streamer) stream.streamer.streams.push(stream);
  stream.episodes = episodes.filter((episode) => episode.stream === stream);
  stream.subjects = [streams[(index + 1) % 6]!, streamers[index % 3]!, episodes[index]!];
});
episodes.forEach((episode, index) => (episode.next = index === 7 ? null : episodes[index + 1]!));

const take = <T>(list: readonly T[], first: number | null | undefined): readonly T[] =>
  list.slice(0, first ?? undefined);
const streamOf = ({ name }: { name: string }) => streams.find((stream) => stream.name === name) ?? null;
const streamerOf = ({ host }: { host: string }) => streamers.find((streamer) => streamer.host === host) ?? null;
const episodeOf = (key: { id: string; media: string }) =>
  episodes.find(({ id, media }) => id === key.id && media === key.media) ?? null;

/** Fields that compute; every other field is the property of its name. */
export const resolvers = {
  Query: {
    streams: (_: unknown, { first }: { first: number }) => take(streams, first),
    stream: (_: unknown, { name }: { name: string }) => streamOf({ name }),
    byStatus: (_: unknown, { status }: { status: string }) => streams.filter((stream) => stream.status === status),
    streamers: () => streamers,
    titled: () => [streams[0], episodes[1], streams[3]],
    episodes: (_: unknown, { where }: { where?: { media?: string; ids?: string[] } }) =>
      episodes.filter(
        ({ id, media }) => (!where?.media || where.media === media) && (!where?.ids || where.ids.includes(id)),
      ),
  },
  Stream: {
    __resolveReference: streamOf,
    episodes: (stream: Stream, { first }: { first?: number | null }) => take(stream.episodes, first),
    label: ({ name }: Stream, { prefix }: { prefix: string }) => `${prefix}${name}`,
    fragile: ({ name }: Stream) => {
      if (name === 's1') throw new CodedError('NOT_FOUND', 's1 has none');
      return name === 's4' ? null : name;
    },
  },
  Streamer: {
    __resolveReference: streamerOf,
    broken: ({ host }: Streamer) => {
      if (host === 'h1') throw new CodedError('UNAVAILABLE', 'h1 does not answer');
      return 1;
    },
  },
  Episode: { __resolveReference: episodeOf },
};

const only = (...types: (keyof typeof resolvers)[]) => Object.fromEntries(types.map((type) => [type, resolvers[type]]));
const root = (...fields: (keyof (typeof resolvers)['Query'])[]) => ({
  Query: Object.fromEntries(fields.map((field) => [field, resolvers.Query[field]])),
});

export const library: Record<string, SubgraphFixture> = {
  streams: {
    sdl: `
      type Query { streams(first: Int = 4): [Stream!]! stream(name: ID!): Stream byStatus(status: Status!): [Stream] titled: [Titled!]! }
      enum Status { RUNNING STOPPED }
      interface Titled { title: String }
      union Subject = Stream | Streamer | Episode
      type Stream implements Titled @key(fields: "name") {
        name: ID! title: String status: Status tags: [String] grid: [[Cell]!] streamer: Streamer subjects: [Subject!]!
        bitrate: Int label(prefix: String = "x"): String! fragile: String
      }
      type Cell { x: Int! streamer: Streamer }
      type Streamer @key(fields: "host", resolvable: false) { host: ID! }
      type Episode implements Titled @key(fields: "id media") { id: ID! media: String! title: String @shareable }`,
    resolvers: { ...only('Stream', 'Episode'), ...root('streams', 'stream', 'byStatus', 'titled') },
  },
  streamers: {
    sdl: `
      type Query { streamers: [Streamer] }
      type Streamer @key(fields: "host") { host: ID! region: String stats: Stats streams: [Stream!]! broken: Int! }
      type Stats { cpu: Float! mem: Int }
      type Stream @key(fields: "name", resolvable: false) { name: ID! }`,
    resolvers: { ...only('Streamer'), ...root('streamers') },
  },
  episodes: {
    sdl: `
      type Query { episodes(where: EpisodeWhere): [Episode!]! }
      input EpisodeWhere { media: String ids: [ID!] }
      type Episode @key(fields: "id media") { id: ID! media: String! title: String @shareable stream: Stream! next: Episode }
      type Stream @key(fields: "name") { name: ID! episodes(first: Int): [Episode!]! }`,
    resolvers: { ...only('Stream', 'Episode'), ...root('episodes') },
  },
  // On its own: the planner fails where a field with @requires belongs to the subgraph that the entity was just fetched from.
  summaries: {
    sdl: `
      type Stream @key(fields: "name") {
        name: ID! title: String @external bitrate: Int @external summary: String! @requires(fields: "title bitrate")
      }`,
    resolvers: only('Stream'),
  },
};
