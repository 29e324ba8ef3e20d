import { connectionFields } from '../../../subgraphs/connection.ts';
import type { MediaServerConnectionResolvers } from './types.generated.ts';

export const MediaServerConnection: MediaServerConnectionResolvers = connectionFields;
