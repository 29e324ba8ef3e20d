import type { JsonObject } from '../../json.ts';
import { valueAt } from './filter.ts';

const rank = (value: unknown): number => {
  if (value === undefined || value === null) return 0;
  if (typeof value === 'number' || typeof value === 'bigint') return 1;
  return typeof value === 'string' ? 2 : 3;
};

const compare = (left: unknown, right: unknown): number => {
  const difference = rank(left) - rank(right);
  if (difference !== 0 || rank(left) === 0) return difference;
  return (left as string) < (right as string) ? -1 : (left as string) > (right as string) ? 1 : 0;
};

/** `sort=a,-b.c` as a comparison of rows; absent before numbers before texts. Null when nothing is asked. */
export const orderOf = (sort: string | null): ((left: JsonObject, right: JsonObject) => number) | null => {
  if (!sort) return null;
  const keys = sort.split(',').map((key) => ({
    path: key.replace(/^-/, '').split('.'),
    sign: key.startsWith('-') ? -1 : 1,
  }));
  return (left, right) => {
    for (const { path, sign } of keys) {
      const difference = compare(valueAt(left, path), valueAt(right, path));
      if (difference !== 0) return difference * sign;
    }
    return 0;
  };
};
