/**
 * Whether somebody who expects this version may change an object whose version is `present`, null when there is none.
 *
 * `0`: there must be none; `*`: there must be one; several with commas between: it must be one of them; absent: whatever.
 */
export const isExpectedVersion = (expected: string | null | undefined, present: string | null): boolean => {
  if (expected == null) return true;
  return expected === '*' ? present !== null : expected.split(',').includes(present ?? '0');
};
