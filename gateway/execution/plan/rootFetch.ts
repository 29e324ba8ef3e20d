import type { FetchNode } from '@graphql-hive/router-query-planner';
import { Kind, parse, type ExecutionResult } from 'graphql';
import { callSubgraph, pickVariables } from './callSubgraph.ts';
import type { CompileContext } from './compileContext.ts';
import { mergeInto } from './merge.ts';
import type { Path, PlanRun, PlanStep, Tree } from './planRun.ts';
import { compileRewrites } from './rewrites.ts';

/** The response keys of the root fields an operation fetches: an error without a path concerns them all. */
const rootPaths = (operation: string): Path[] => {
  const paths: Path[] = [];
  for (const definition of parse(operation, { noLocation: true }).definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const selection of definition.selectionSet.selections)
      if (selection.kind === Kind.FIELD && selection.name.value !== '__typename')
        paths.push([selection.alias?.value ?? selection.name.value]);
  }
  return paths;
};

/** Compiles what happens with the result of a root operation: merged into the response, its errors kept. */
export const compileRootResult = (
  node: FetchNode,
  { types }: CompileContext,
): ((result: ExecutionResult, run: PlanRun) => void) => {
  const subgraph = node.serviceName;
  const rewrite = compileRewrites(node.outputRewrites, types);
  const roots = rootPaths(node.operation);
  return (result, run) => {
    for (const error of result.errors ?? []) {
      const paths = error.path ? [error.path] : roots.length > 0 ? roots : [undefined];
      for (const path of paths) run.errors.push({ error, subgraph, path });
    }
    if (!result.data) return;
    const data = (rewrite ? rewrite(result.data) : result.data) as Tree;
    if (run.data === undefined) run.data = data;
    else mergeInto(run.data, data, false);
  };
};

/** Compiles a fetch of root fields. */
export const compileRootFetch = (node: FetchNode, context: CompileContext): PlanStep => {
  const operation = context.prepare(node.serviceName, node.operation, node.operationKind);
  const use = compileRootResult(node, context);
  const names = node.variableUsages?.length ? node.variableUsages : undefined;
  return (run) =>
    callSubgraph(operation, names && pickVariables(names, run.variables), run, (result) => use(result, run));
};
