import type { GraphQLFormattedError } from 'graphql';
import type { RequestContext } from '../../src/requestContext.ts';
import { clientError, type RouterLog } from './clientErrors.ts';
import type { Executable } from './executable.ts';
import { mergeInto } from './plan/merge.ts';
import type { Path, PlanRun, Tree } from './plan/planRun.ts';
import { findFaults } from './projection/faults.ts';
import type { DataResponse, TextResponse } from './types.ts';

const none: readonly GraphQLFormattedError[] = [];

/** True when one path leads to or through the other. */
const touches = (a: Path, b: Path): boolean => {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) if (a[index] !== b[index]) return false;
  return true;
};

const withoutIndices = (path: Path): Path => path.filter((key) => typeof key === 'string');

const deniedError = (path: readonly string[], { viewer }: RequestContext): GraphQLFormattedError => {
  const field = path.join('.');
  return viewer.kind === 'anonymous'
    ? { message: `Sign in to use ${field}`, path, extensions: { code: 'UNAUTHENTICATED' } }
    : { message: `You may not use ${field}`, path, extensions: { code: 'FORBIDDEN' } };
};

/** The errors of a response: what was denied, what subgraphs raised, and where a null stands without either. */
const errorsOf = (
  executable: Executable,
  run: PlanRun,
  faulty: boolean,
  log: RouterLog | undefined,
): GraphQLFormattedError[] => {
  const { denied } = executable;
  const errors = denied.map((path) => deniedError(path, run.request));
  const logged = new Set<unknown>();
  for (const { error, path, subgraph } of run.errors) {
    errors.push(clientError(error, path, run.request, logged.has(error) ? undefined : log, subgraph));
    logged.add(error);
  }
  if (!faulty) return errors;
  const faults = findFaults(executable.shape, run.data ?? {});
  const isExplained = ({ path }: { path: Path }): boolean =>
    run.errors.some((raised) => touches(raised.path ?? [], path)) ||
    denied.some((removed) => touches(removed, withoutIndices(path)));
  // Where an error already nulled a parent, the subgraph gave none of the parent's other fields either.
  const parentOf = ({ path }: { path: Path }): string => JSON.stringify(path.slice(0, -1));
  const nulled = new Set(faults.filter(isExplained).map(parentOf));
  for (const fault of faults) {
    if (isExplained(fault) || nulled.has(parentOf(fault))) continue;
    errors.push(clientError(new Error(fault.message), fault.path, run.request, log));
  }
  return errors;
};

const introspectInto = ({ introspect }: Executable, run: PlanRun): void => {
  if (!introspect) return;
  const data = introspect(run.variables);
  if (run.data === undefined) run.data = data;
  else mergeInto(run.data, data, false);
};

/** Writes a finished run as the response's JSON text. */
export const textResponse = (executable: Executable, run: PlanRun, log: RouterLog | undefined): TextResponse => {
  introspectInto(executable, run);
  const notes = { faulty: false };
  const data = executable.project(run.data, notes);
  if (run.errors.length === 0 && !notes.faulty && executable.denied.length === 0)
    return { text: `{"data":${data}}`, requestError: false, errors: none };
  const errors = errorsOf(executable, run, notes.faulty, log);
  const text = errors.length > 0 ? `{"data":${data},"errors":${JSON.stringify(errors)}}` : `{"data":${data}}`;
  return { text, requestError: false, errors };
};

/** Hands out a finished run's data as the subgraphs gave it; a root field that brought nothing is null. */
export const dataResponse = (executable: Executable, run: PlanRun, log: RouterLog | undefined): DataResponse => {
  introspectInto(executable, run);
  const data: Tree = run.data ?? {};
  for (const { key } of executable.shape.fields) data[key] ??= null;
  return {
    data,
    errors: run.errors.length + executable.denied.length > 0 ? errorsOf(executable, run, false, log) : none,
  };
};

/** A response to what could not be executed. */
export const failure = (errors: readonly GraphQLFormattedError[]): TextResponse => ({
  text: JSON.stringify({ errors }),
  requestError: true,
  errors,
});
