/** What `/graphql` can answer with, best first where a client does not care. */
const offered = ['application/json', 'application/graphql-response+json', 'text/event-stream', 'text/html'] as const;
export type Offered = (typeof offered)[number];

/**
 * The media type to answer with, by the weights of `Accept`; between equal weights the one named first. Without the header,
 * or for a wildcard, it is `application/json`. Null: nothing on offer is acceptable.
 */
export const negotiate = (accept: string | undefined): Offered | null => {
  if (accept === undefined || accept === '*/*' || accept === 'application/json') return 'application/json';
  let best: Offered | null = null;
  let bestWeight = 0;
  for (const range of accept.toLowerCase().split(',')) {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim());
    const weight = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1);
    const match = offered.find((candidate) => covers(type, candidate));
    if (!match || !(weight > bestWeight)) continue;
    best = match;
    bestWeight = weight;
  }
  return best;
};

const covers = (range: string, type: Offered): boolean =>
  range === type || range === '*/*' || (range.endsWith('/*') && type.startsWith(range.slice(0, -1)));
