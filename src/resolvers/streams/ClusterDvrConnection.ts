import { connectionFields } from '../../../subgraphs/connection.ts';
import type { ClusterDvrConnectionResolvers } from './types.generated.ts';

const { nodes, pageInfo, documents } = connectionFields;

export const ClusterDvrConnection: ClusterDvrConnectionResolvers = { nodes, pageInfo, documents };
