import type { ExecutionResult, GraphQLError } from 'graphql';
import type { RequestContext } from '../../../src/requestContext.ts';
import { copyTree } from '../plan/merge.ts';
import { representationKey } from '../plan/representations.ts';
import type { Tree } from '../plan/planRun.ts';
import type { EntityFields } from './entityOperation.ts';

/** For each variable, the place of each of a caller's representations in the joined list. */
type Places = ReadonlyMap<string, readonly number[]>;

interface Caller {
  request: RequestContext;
  places: Places;
  resolve(result: ExecutionResult): void;
  reject(error: unknown): void;
}

/** Calls of one entity operation joined into one: their representations are concatenated, equal ones only once. */
export interface EntityBatch {
  readonly callers: readonly Caller[];
  readonly variables: Record<string, unknown>;
  add(variables: Record<string, unknown>, request: RequestContext): Promise<ExecutionResult>;
  resolve(result: ExecutionResult): void;
  reject(error: unknown): void;
}

type PathedError = Pick<GraphQLError, 'message'> & { path?: readonly (string | number)[] | undefined };

/** An error as one caller must see it: at its own places, or not at all. */
const errorFor = (error: PathedError, fields: EntityFields, places: Places): unknown[] => {
  const [key, place, ...rest] = error.path ?? [];
  const variable = typeof key === 'string' ? fields.get(key) : undefined;
  if (variable === undefined || typeof place !== 'number') return [error];
  return places.get(variable)!.flatMap((joined, own) => {
    if (joined !== place) return [];
    const { message } = error;
    const { extensions, originalError } = error as Partial<GraphQLError>;
    return [{ message, extensions, originalError, path: [key, own, ...rest] }];
  });
};

/** The part of a joined result that is one caller's, on objects of its own. */
const resultFor = (result: ExecutionResult, fields: EntityFields, { places }: Caller): ExecutionResult => {
  const data = result.data as Tree | null | undefined;
  const errors = (result.errors ?? []).flatMap((error) => errorFor(error, fields, places));
  const own: Tree = {};
  for (const [key, variable] of fields) {
    const entities = data?.[key];
    own[key] = Array.isArray(entities) ? places.get(variable)!.map((place) => copyTree(entities[place])) : null;
  }
  return {
    ...(errors.length > 0 && { errors: errors as GraphQLError[] }),
    ...(data === undefined ? {} : { data: data && own }),
  };
};

/** Creates an empty batch for an operation with these entity fields; other variables are those of the first call. */
export const createEntityBatch = (fields: EntityFields, others: Record<string, unknown>): EntityBatch => {
  const callers: Caller[] = [];
  const joined = new Map<string, { representations: unknown[]; placeOf: Map<string, number> }>();
  const variables: Record<string, unknown> = { ...others };
  for (const variable of fields.values()) {
    const representations: unknown[] = [];
    joined.set(variable, { representations, placeOf: new Map() });
    variables[variable] = representations;
  }
  const placeIn = (variable: string, representation: Tree): number => {
    const { representations, placeOf } = joined.get(variable)!;
    const key = representationKey(representation);
    const known = placeOf.get(key);
    if (known !== undefined) return known;
    placeOf.set(key, representations.length);
    return representations.push(representation) - 1;
  };
  return {
    callers,
    variables,
    add: (given, request) =>
      new Promise((resolve, reject) => {
        const places = new Map<string, readonly number[]>();
        for (const variable of joined.keys())
          places.set(
            variable,
            (given[variable] as Tree[]).map((representation) => placeIn(variable, representation)),
          );
        callers.push({ request, places, resolve, reject });
      }),
    resolve(result) {
      const [only] = callers;
      if (callers.length === 1 && only) return only.resolve(result);
      const results = callers.map((caller) => resultFor(result, fields, caller));
      callers.forEach((caller, index) => caller.resolve(results[index]!));
    },
    reject(error) {
      for (const caller of callers) caller.reject(error);
    },
  };
};
