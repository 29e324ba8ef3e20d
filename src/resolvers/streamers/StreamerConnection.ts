import { connectionFields } from '../../../subgraphs/connection.ts';
import type { StreamerConnectionResolvers } from './types.generated.ts';

export const StreamerConnection: StreamerConnectionResolvers = connectionFields;
