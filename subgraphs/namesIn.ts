/** Pieces that a name with commas may have been taken apart into. */
const mostPieces = 5;

/**
 * The names that a comma list may mean. A name may hold commas itself, and where a name is overlooked a stream is stopped or
 * recordings are erased, so neighbours are also taken together.
 */
export const namesIn = (list: readonly string[]): string[] => {
  const names = list.flatMap((_, start) =>
    Array.from({ length: Math.min(mostPieces, list.length - start) }, (_, more) =>
      list.slice(start, start + more + 1).join(','),
    ),
  );
  return [...new Set(names)].filter((name) => name !== '');
};
