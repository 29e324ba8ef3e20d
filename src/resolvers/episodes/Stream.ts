import { connection } from '../../../subgraphs/connection.ts';
import type { StreamResolvers } from './types.generated.ts';

export const Stream: StreamResolvers = {
  episodes: ({ name }, args, { episodes, request }, info) =>
    connection(episodes, args, request, info, { member: 'media', operator: 'eq', values: [name] }),
};
