import type { Database } from '../../src/db/types.ts';
import type { Feed } from '../../src/feed/types.ts';
import * as resolvers from '../../src/resolvers/streams/index.ts';
import { loadSubgraphSchema } from '../../src/schema/loadSubgraphSchema.ts';
import { forgettingOnWrite } from '../documentRepository.ts';
import type { Subgraph } from '../subgraph.ts';
import type { Context } from './context.ts';
import { streamLoaders } from './loaders.ts';
import { streamRepository } from './repository.ts';

/** The streams subgraph: streams and their layouts; the streams of streamers and organizations. */
export const createStreamsSubgraph = ({ database, feed }: { database: Database; feed: Feed }): Subgraph<Context> => {
  const streams = streamRepository(database, feed);
  return {
    name: 'streams',
    ...loadSubgraphSchema({ name: 'streams', resolvers }),
    createContext: (request, lifetime = 'request') => {
      const load = streamLoaders(streams, request, lifetime);
      const forget = () => [load.stream, load.streamWithHistory].forEach((loader) => loader.clear());
      return { request, feed, load, streams: forgettingOnWrite(streams, forget) };
    },
  };
};
