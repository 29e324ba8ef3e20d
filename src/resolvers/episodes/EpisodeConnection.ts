import { connectionFields } from '../../../subgraphs/connection.ts';
import type { EpisodeConnectionResolvers } from './types.generated.ts';

export const EpisodeConnection: EpisodeConnectionResolvers = connectionFields;
