import autocannon from 'autocannon';

export interface Target {
  name: string;
  url: string;
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
}

/** One repetition: requests a second and the median latency in milliseconds. */
export interface Reading {
  perSecond: number;
  p50: number;
}

/** Throws when any answer was not 2xx: a bench of errors measures nothing. */
const read = async ({ url, method = 'GET', headers = {}, body }: Target, seconds: number): Promise<Reading> => {
  const result = await autocannon({
    url,
    method,
    headers,
    ...(body === undefined ? {} : { body }),
    connections: 8,
    duration: seconds,
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} bad answers, ${result.errors} errors`);
  return { perSecond: result.requests.average, p50: result.latency.p50 };
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/**
 * Measures all targets in turn, `repetitions` times over, after one warm-up each, and answers each one's medians.
 *
 * Taking turns spreads the machine's slow moments over every target, so the ratios hold where absolute times do not.
 */
export const compare = async (
  targets: readonly Target[],
  { repetitions = 5, seconds = 2 } = {},
): Promise<ReadonlyMap<string, Reading>> => {
  for (const target of targets) await read(target, 1);
  const readings = new Map<string, Reading[]>(targets.map(({ name }) => [name, []]));
  for (let repetition = 0; repetition < repetitions; repetition++) {
    for (const target of targets) readings.get(target.name)?.push(await read(target, seconds));
  }
  return new Map(
    [...readings].map(([name, all]) => [
      name,
      { perSecond: median(all.map((each) => each.perSecond)), p50: median(all.map((each) => each.p50)) },
    ]),
  );
};
