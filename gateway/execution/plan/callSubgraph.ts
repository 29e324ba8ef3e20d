import type { ExecutionResult } from 'graphql';
import { CodedError } from '../../../src/errors.ts';
import type { MaybePromise, PreparedOperation } from '../types.ts';
import { isPromise, type PlanRun } from './planRun.ts';

const failed = (error: unknown): ExecutionResult => ({ errors: [error as never] });

/** Runs a subgraph operation and hands its result on; what it throws becomes an error of the result. */
export const callSubgraph = (
  operation: PreparedOperation,
  variables: Record<string, unknown> | undefined,
  run: PlanRun,
  use: (result: ExecutionResult) => void,
): MaybePromise<void> => {
  if (run.request.signal.aborted) return use(failed(new CodedError('UNAVAILABLE', 'The request was cancelled')));
  let result: MaybePromise<ExecutionResult>;
  try {
    result = operation(variables, run.request);
  } catch (error) {
    return use(failed(error));
  }
  return isPromise(result) ? result.then(use, (error: unknown) => use(failed(error))) : use(result);
};

/** Picks the client's variables an operation names; those not given stay absent. */
export const pickVariables = (
  names: readonly string[] | undefined,
  variables: Record<string, unknown>,
  into: Record<string, unknown> = {},
): Record<string, unknown> => {
  for (const name of names ?? []) if (name in variables) into[name] = variables[name];
  return into;
};
