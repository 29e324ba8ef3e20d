import { CodedError } from '../src/errors.ts';

/**
 * Which of two ways to say the same was taken. Throws BAD_USER_INPUT unless it is exactly one; null counts as not given.
 */
export const exactlyOne = <A, B>(
  first: readonly [name: string, value: A | null | undefined],
  second: readonly [name: string, value: B | null | undefined],
): { first: A } | { second: B } => {
  const [[nameA, a], [nameB, b]] = [first, second];
  if (a != null && b == null) return { first: a };
  if (b != null && a == null) return { second: b };
  throw new CodedError('BAD_USER_INPUT', `Give either ${nameA} or ${nameB}`, { path: [a == null ? nameA : nameB] });
};
