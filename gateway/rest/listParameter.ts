import type { Query } from './queryString.ts';

/** The items of a parameter that is a comma list, without empty ones; null when there is none. */
export const listParameter = (query: Query, name: string): readonly string[] | null => {
  const items = (query.get(name) ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
  return items.length > 0 ? items : null;
};
