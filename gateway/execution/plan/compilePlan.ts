import type { BatchFetchNode, FlattenNode, PlanNode } from '@graphql-hive/router-query-planner';
import type { MaybePromise } from '../types.ts';
import type { CompileContext } from './compileContext.ts';
import { compileEntityFetch } from './entityFetch.ts';
import { isPromise, type PlanStep } from './planRun.ts';
import { compileRootFetch } from './rootFetch.ts';

const sequence = (steps: readonly PlanStep[]): PlanStep => {
  return (run) => {
    let next = 0;
    const proceed = (): MaybePromise<void> => {
      while (next < steps.length) {
        const pending = steps[next++]!(run);
        if (isPromise(pending)) return pending.then(proceed);
      }
    };
    return proceed();
  };
};

const parallel = (steps: readonly PlanStep[]): PlanStep => {
  return (run) => {
    const pending: Promise<void>[] = [];
    for (const step of steps) {
      const result = step(run);
      if (isPromise(result)) pending.push(result);
    }
    if (pending.length === 0) return;
    return pending.length === 1 ? pending[0] : Promise.all(pending).then(() => undefined);
  };
};

const flatten = ({ path, node }: FlattenNode, context: CompileContext): PlanStep => {
  if (node.kind === 'BatchFetch') return batch(node, context);
  if (node.kind !== 'Fetch') throw new Error(`The plan flattens a ${node.kind}`);
  return compileEntityFetch(
    {
      subgraph: node.serviceName,
      operation: context.prepare(node.serviceName, node.operation, node.operationKind),
      variableUsages: node.variableUsages,
      sources: [
        {
          alias: '_entities',
          representationsVariableName: 'representations',
          paths: [path],
          requires: node.requires ?? [],
          ...(node.inputRewrites && { inputRewrites: node.inputRewrites }),
          ...(node.outputRewrites && { outputRewrites: node.outputRewrites }),
        },
      ],
    },
    context,
  );
};

const batch = (node: BatchFetchNode, context: CompileContext): PlanStep =>
  compileEntityFetch(
    {
      subgraph: node.serviceName,
      operation: context.prepare(node.serviceName, node.operation, node.operationKind),
      variableUsages: node.variableUsages,
      sources: node.entityBatch.aliases,
    },
    context,
  );

const nothing: PlanStep = () => undefined;

/** Compiles a node of a query plan, and all below it, into one closure. */
export const compilePlan = (node: PlanNode, context: CompileContext): PlanStep => {
  const compile = (child: PlanNode): PlanStep => compilePlan(child, context);
  switch (node.kind) {
    case 'Sequence':
      return sequence(node.nodes.map(compile));
    case 'Parallel':
      return parallel(node.nodes.map(compile));
    case 'Condition': {
      const [met, unmet] = [node.ifClause, node.elseClause].map((clause) => (clause ? compile(clause) : nothing));
      return (run) => (run.variables[node.condition] === true ? met! : unmet!)(run);
    }
    case 'Fetch':
      return compileRootFetch(node, context);
    case 'Flatten':
      return flatten(node, context);
    case 'BatchFetch':
      return batch(node, context);
    default:
      throw new Error(`The plan holds a ${node.kind} node`);
  }
};
