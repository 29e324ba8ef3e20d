import { connectionFields } from '../../../subgraphs/connection.ts';
import type { AgentConnectionResolvers } from './types.generated.ts';

export const AgentConnection: AgentConnectionResolvers = connectionFields;
