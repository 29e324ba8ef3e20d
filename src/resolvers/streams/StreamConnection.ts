import { connectionFields } from '../../../subgraphs/connection.ts';
import type { StreamConnectionResolvers } from './types.generated.ts';

export const StreamConnection: StreamConnectionResolvers = connectionFields;
