import type { RequestContext } from '../../../src/requestContext.ts';
import type { MaybePromise } from '../types.ts';

export type Tree = Record<string, unknown>;
export type Path = readonly (string | number)[];

/** An error as a subgraph or a transport gave it, not yet fit for clients, and its position in the response. */
export interface RaisedError {
  error: unknown;
  subgraph: string;
  path: Path | undefined;
}

/** The state of one execution of a plan: `data` is merged in place by every fetch, undefined before the first. */
export interface PlanRun {
  readonly variables: Record<string, unknown>;
  readonly request: RequestContext;
  data: Tree | undefined;
  readonly errors: RaisedError[];
}

/** A plan node compiled to a closure; synchronous when the subgraphs below it are. */
export type PlanStep = (run: PlanRun) => MaybePromise<void>;

export const isPromise = <T>(value: MaybePromise<T>): value is Promise<T> =>
  typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';
