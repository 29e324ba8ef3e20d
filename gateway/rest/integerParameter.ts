import { CodedError } from '../../src/errors.ts';
import type { Call } from './operation.ts';

const greatest = 2 ** 31 - 1;

/**
 * A path or query parameter that the graph takes as `Int`; null when it is not given. Its form has been checked.
 *
 * Throws NOT_FOUND when it is in the path and larger than any id: there can be no such object. In the query it then means the
 * largest `Int`, which finds nothing.
 */
export const integerParameter = ({ path, query }: Call, name: string): number | null => {
  const inPath = path[name];
  const text = inPath ?? query.get(name);
  if (!text) return null;
  const value = Number(text);
  if (Math.abs(value) <= greatest) return value;
  if (inPath !== undefined) throw new CodedError('NOT_FOUND');
  return greatest;
};
