import type { EntityBatchAlias } from '@graphql-hive/router-query-planner';
import type { ExecutionResult } from 'graphql';
import type { PreparedOperation } from '../types.ts';
import { callSubgraph, pickVariables } from './callSubgraph.ts';
import type { CompileContext } from './compileContext.ts';
import { compileEntityPath, locateEntities, type Segments } from './entityPaths.ts';
import { mergeInto } from './merge.ts';
import type { Path, PlanRun, PlanStep, Tree } from './planRun.ts';
import { compileRepresentation, representationKey } from './representations.ts';
import { compileRewrites } from './rewrites.ts';

/** One `_entities` field of an operation. */
export type EntitySource = Omit<EntityBatchAlias, 'paths'> & { paths: readonly Segments[] };

export interface EntityFetch {
  subgraph: string;
  operation: PreparedOperation;
  variableUsages: readonly string[] | undefined;
  sources: readonly EntitySource[];
}

/** The distinct representations of one variable; equal ones are sent once. */
interface Batch {
  representations: Tree[];
  positionOf: Map<string, number>;
}

/** The entities of one source and for each its place among the representations, -1 when it has no key. */
interface Collected {
  entities: Tree[];
  places: number[];
  batch: Batch;
}

const compileSource = (source: EntitySource, { types }: CompileContext) => {
  const collectors = source.paths.map((path) => compileEntityPath(path, types));
  const represent = compileRepresentation(source.requires, types);
  const rewriteInput = compileRewrites(source.inputRewrites, types);
  const rewriteOutput = compileRewrites(source.outputRewrites, types);
  const place = (entity: Tree, { representations, positionOf }: Batch): number => {
    const plain = represent(entity);
    if (plain === null) return -1;
    const representation = (rewriteInput ? rewriteInput(plain) : plain) as Tree;
    const key = representationKey(representation);
    const known = positionOf.get(key);
    if (known !== undefined) return known;
    positionOf.set(key, representations.length);
    return representations.push(representation) - 1;
  };
  return {
    alias: source.alias,
    variable: source.representationsVariableName,
    collect(data: Tree, batch: Batch): Collected {
      const entities: Tree[] = [];
      for (const collector of collectors) collector(data, entities);
      return { entities, places: entities.map((entity) => place(entity, batch)), batch };
    },
    merge(result: Tree, { entities, places, batch }: Collected): void {
      const found = rewriteOutput ? rewriteOutput(result[source.alias]) : result[source.alias];
      if (!Array.isArray(found)) return;
      const shared = batch.representations.length !== entities.length;
      entities.forEach((entity, index) => {
        const fetched: unknown = found[places[index]!];
        if (typeof fetched === 'object' && fetched !== null) mergeInto(entity, fetched as Tree, shared);
      });
    },
    locate: (data: Tree): Path[] => source.paths.flatMap((path) => locateEntities(data, path, types)),
  };
};

type CompiledSource = ReturnType<typeof compileSource>;

/** The response positions an error of an entity fetch concerns: those of the entity it names, else of all. */
const positions = (
  error: { readonly path?: Path | undefined },
  sources: readonly CompiledSource[],
  collected: readonly Collected[],
  data: Tree,
): Path[] => {
  const [alias, place, ...rest] = error.path ?? [];
  const named = sources.findIndex((source) => source.alias === alias);
  return sources.flatMap((source, at) => {
    if (named >= 0 && named !== at) return [];
    const paths = source.locate(data);
    const concerned = (index: number): boolean =>
      named >= 0 && typeof place === 'number'
        ? collected[at]!.places[index] === place
        : collected[at]!.places[index] !== -1;
    return paths.filter((_, index) => concerned(index)).map((path) => [...path, ...rest]);
  });
};

/**
 * Compiles a fetch of entities by representation, from one or several places of the response.
 *
 * Entities are de-duplicated; results and error paths return to every position an entity stands at. Does nothing when
 * there is no entity to ask for.
 */
export const compileEntityFetch = (fetch: EntityFetch, context: CompileContext): PlanStep => {
  const sources = fetch.sources.map((source) => compileSource(source, context));
  return (run: PlanRun) => {
    const { data } = run;
    if (data === undefined) return;
    const batches = new Map<string, Batch>();
    const collected = sources.map((source) => {
      let batch = batches.get(source.variable);
      if (!batch) batches.set(source.variable, (batch = { representations: [], positionOf: new Map() }));
      return source.collect(data, batch);
    });
    const variables: Record<string, unknown> = {};
    let wanted = 0;
    for (const [name, { representations }] of batches) {
      variables[name] = representations;
      wanted += representations.length;
    }
    if (wanted === 0) return;
    pickVariables(fetch.variableUsages, run.variables, variables);
    const use = (result: ExecutionResult): void => {
      for (const error of result.errors ?? []) {
        const paths = positions(error, sources, collected, data);
        for (const path of paths) run.errors.push({ error, subgraph: fetch.subgraph, path });
      }
      const fetched = result.data as Tree | null | undefined;
      if (fetched) sources.forEach((source, index) => source.merge(fetched, collected[index]!));
    };
    return callSubgraph(fetch.operation, variables, run, use);
  };
};
