import type { FetchNode } from '@graphql-hive/router-query-planner';
import type { TypeRelations } from '../supergraph/typeRelations.ts';
import type { PreparedOperation } from '../types.ts';

/** What plan nodes are compiled against. */
export interface CompileContext {
  types: TypeRelations;
  prepare(subgraph: string, operation: string, kind: FetchNode['operationKind']): PreparedOperation;
}
