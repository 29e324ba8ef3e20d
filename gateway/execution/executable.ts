import type { FetchNode, PlanNode } from '@graphql-hive/router-query-planner';
import type { ExecutionResult } from 'graphql';
import { CodedError } from '../../src/errors.ts';
import { filterOperation, type Operation } from './authorization/filterOperation.ts';
import { partIntrospection } from './introspection.ts';
import type { CompileContext } from './plan/compileContext.ts';
import { compilePlan } from './plan/compilePlan.ts';
import type { PlanRun, PlanStep, Tree } from './plan/planRun.ts';
import { compileRootResult } from './plan/rootFetch.ts';
import { planningDocument } from './planningDocument.ts';
import { compileProjection, type Projection } from './projection/jsonText.ts';
import { operationShape, type ObjectShape } from './projection/shape.ts';
import type { Supergraph } from './supergraph/loadSupergraph.ts';
import type { PreparedSubscription, SubgraphTransport } from './types.ts';

/** The start of a subscription: the subgraph's own operation, and what becomes of each of its events. */
export interface SubscriptionSource {
  subgraph: string;
  start: PreparedSubscription;
  variableUsages: readonly string[] | undefined;
  take(event: ExecutionResult, run: PlanRun): void;
}

/** An operation ready to run for everyone who meets the same of its requirements. */
export interface Executable {
  shape: ObjectShape;
  project: Projection;
  /** All fetches of the plan; for a subscription, those after its source. */
  fetch: PlanStep;
  introspect: ((variables: Record<string, unknown>) => Tree) | null;
  source: SubscriptionSource | null;
  /** Response paths, without list indices, of fields this viewer may not read. */
  denied: readonly (readonly string[])[];
}

export type Transports = Readonly<Record<string, SubgraphTransport>>;

const nothing: PlanStep = () => undefined;

/** Stands for a subgraph nobody configured: only the fields of that subgraph fail. */
const missingTransport = (subgraph: string): SubgraphTransport => {
  const fail = (): never => {
    throw new CodedError('UNAVAILABLE', `The subgraph "${subgraph}" is not configured`);
  };
  return { prepare: () => fail, prepareSubscription: () => fail, async [Symbol.asyncDispose]() {} };
};

const transportOf = (transports: Transports, subgraph: string): SubgraphTransport =>
  transports[subgraph] ?? missingTransport(subgraph);

const compileSource = (node: FetchNode, context: CompileContext, transports: Transports): SubscriptionSource => ({
  subgraph: node.serviceName,
  start: transportOf(transports, node.serviceName).prepareSubscription(node.operation),
  variableUsages: node.variableUsages,
  take: compileRootResult(node, context),
});

/** A plan's subscription, if it begins with one, and the rest. */
const partSubscription = (plan: PlanNode | null): { primary: FetchNode | null; rest: PlanNode | null } => {
  if (plan?.kind === 'Subscription') return { primary: plan.primary, rest: null };
  if (plan?.kind !== 'Sequence' || plan.nodes[0]?.kind !== 'Subscription') return { primary: null, rest: plan };
  return { primary: plan.nodes[0].primary, rest: { kind: 'Sequence', nodes: plan.nodes.slice(1) } };
};

/** Plans and compiles an operation, its conditions resolved, for who meets the requirements `granted`. */
export const compileExecutable = (
  { schema, types, requirements, plan }: Supergraph,
  transports: Transports,
  operation: Operation,
  granted: ReadonlySet<string> | 'all',
): Executable => {
  const filtered =
    granted === 'all' ? { operation, denied: [] } : filterOperation(schema, operation, requirements, granted);
  const parted = partIntrospection(schema, filtered.operation);
  const planned = parted.operation && plan(planningDocument(parted.operation));
  const context: CompileContext = {
    types,
    prepare: (subgraph, document, kind) =>
      transportOf(transports, subgraph).prepare(document, kind === 'mutation' ? 'mutation' : 'query'),
  };
  const { primary, rest } = partSubscription(planned);
  const shape = operationShape(schema, operation.definition, operation.fragments);
  return {
    shape,
    project: compileProjection(shape),
    fetch: rest ? compilePlan(rest, context) : nothing,
    introspect: parted.introspect,
    source: primary && compileSource(primary, context, transports),
    denied: filtered.denied,
  };
};
