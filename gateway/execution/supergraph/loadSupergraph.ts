import { QueryPlanner, type PlanNode } from '@graphql-hive/router-query-planner';
import { parse, type GraphQLSchema } from 'graphql';
import { readRequirements, type PolicyResolver, type Requirements } from '../authorization/requirements.ts';
import { readCosts, type CostFacts } from '../limits/cost.ts';
import { publicSchema } from './publicSchema.ts';
import { typeRelations, type TypeRelations } from './typeRelations.ts';

/** All the router knows of one supergraph. A new supergraph is a new value of this, swapped in whole. */
export interface Supergraph {
  readonly schema: GraphQLSchema;
  readonly types: TypeRelations;
  readonly requirements: Requirements;
  readonly costs: CostFacts;
  /** The plan of an operation; null when no subgraph is needed. Throws for what cannot be planned. */
  plan(operation: string): PlanNode | null;
}

const noLabels = new Set<string>();

/** Reads a composed supergraph. Throws when it is not one. */
export const loadSupergraph = (supergraphSdl: string, resolvePolicy?: PolicyResolver): Supergraph => {
  const document = parse(supergraphSdl, { noLocation: true });
  const planner = new QueryPlanner(supergraphSdl);
  return {
    schema: publicSchema(document),
    types: typeRelations(document),
    requirements: readRequirements(document, resolvePolicy),
    costs: readCosts(document),
    plan: (operation) => planner.plan(operation, null, noLabels, 0).node ?? null,
  };
};
