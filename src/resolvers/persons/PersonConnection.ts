import { connectionFields } from '../../../subgraphs/connection.ts';
import type { PersonConnectionResolvers } from './types.generated.ts';

export const PersonConnection: PersonConnectionResolvers = connectionFields;
