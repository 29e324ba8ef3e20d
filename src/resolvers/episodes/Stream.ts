import { ownedConnection } from '../../../subgraphs/connection.ts';
import type { StreamResolvers } from './types.generated.ts';

export const Stream: StreamResolvers = {
  episodes: ({ name }, args, { load, request }, info) => ownedConnection(load.episodesOf, name, args, request, info),
};
