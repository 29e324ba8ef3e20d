import type { QueryResolvers } from './types.generated.ts';

/** What nodes ask of their streams. */
export const configExternalQueries: Pick<QueryResolvers, 'provisionedStreams' | 'srtPortStream'> = {
  provisionedStreams: (_, args, { configExternal, request }) => configExternal.streams(args, request.viewer),

  srtPortStream: (_, { hostname, port, mode }, { configExternal, request }) =>
    configExternal.srtPortStream(hostname, port, mode === 'PLAY' ? 'play' : 'publish', request.viewer),
};
