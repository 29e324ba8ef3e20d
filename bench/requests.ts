import { deepStrictEqual } from 'node:assert';
import { compare, type Target } from './measure.ts';
import { apiKey, benchDatabase, handwritten, streamgate } from './processes.ts';
import { seed } from './seed.ts';

const query = `{ streams(first: 100) { nodes {
  name title comment static disabled template segmentDuration segmentCount chunkDuration sourceTimeout
  layout { ingest { hostname stats { cpuUsage memoryUsage } } }
} } }`;

const post = (name: string, base: string): Target => ({
  name,
  url: `${base}/graphql`,
  method: 'POST',
  headers: { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` },
  body: JSON.stringify({ query }),
});

const get = (name: string, url: string): Target => ({ name, url, headers: { authorization: `Bearer ${apiKey}` } });

interface Row {
  streams: number;
  rest: number;
  restRatio: number;
  graph: number;
  graphRatio: number;
}

/**
 * A page of 100 streams over REST, and the same page joined with its streamers in one GraphQL query, each against a
 * hand-written handler that answers the same, at 10,000 and at 100,000 streams.
 */
export const requests = async (): Promise<void> => {
  console.log(
    '\n# requests: throughput against a hand-written fastify + pg handler, medians of 5 repetitions in turns\n',
  );
  const rows: Row[] = [];
  for (const streams of [10_000, 100_000]) rows.push(await measure(streams));
  const [small, large] = rows;
  console.log('| streams | REST page p50 ms | ratio (≥ 0.5) | GraphQL join p50 ms | ratio (≥ 0.3) |');
  console.log('| --- | --- | --- | --- | --- |');
  for (const row of rows) {
    console.log(
      `| ${row.streams} | ${row.rest} | ${row.restRatio.toFixed(2)} | ${row.graph} | ${row.graphRatio.toFixed(2)} |`,
    );
  }
  if (small && large) {
    const growth = (from: number, to: number) => (to / from).toFixed(2);
    console.log(
      `\ngrowth of the p50 from 10,000 to 100,000 streams (≤ 1.3): REST ${growth(small.rest, large.rest)}, GraphQL ${growth(small.graph, large.graph)}`,
    );
  }
};

const measure = async (streams: number): Promise<Row> => {
  await using database = await benchDatabase();
  await seed(database.pool, streams);
  await using gateway = await streamgate(database);
  await using baseline = await handwritten(database);
  const targets = [
    get('REST', `${gateway.url}/central/api/v3/streams?limit=100`),
    get('REST by hand', `${baseline.url}/streams`),
    post('GraphQL', gateway.url),
    post('GraphQL by hand', baseline.url),
  ] as const;
  await sameAnswers(targets[0], targets[1]);
  await sameAnswers(targets[2], targets[3]);
  const medians = await compare(targets);
  const of = (name: string) => medians.get(name)!;
  const ratio = (name: string) => of(name).perSecond / of(`${name} by hand`).perSecond;
  return {
    streams,
    rest: of('REST').p50,
    restRatio: ratio('REST'),
    graph: of('GraphQL').p50,
    graphRatio: ratio('GraphQL'),
  };
};

/** A comparison is fair only between answers that say the same; timing and cursors are each server's own. */
const sameAnswers = async (left: Target, right: Target): Promise<void> => {
  const [one, other] = await Promise.all([left, right].map(answer));
  deepStrictEqual(one, other, `${left.name} and ${right.name} answer differently`);
};

const answer = async ({ url, method = 'GET', headers = {}, body }: Target): Promise<unknown> => {
  const response = await fetch(url, { method, headers, ...(body === undefined ? {} : { body }) });
  const { timing: _timing, next: _next, ...rest } = (await response.json()) as Record<string, unknown>;
  return rest;
};
