import { connectionFields } from '../../../subgraphs/connection.ts';
import type { ZoneConnectionResolvers } from './types.generated.ts';

export const ZoneConnection: ZoneConnectionResolvers = connectionFields;
