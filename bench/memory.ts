import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';
import { apiKey, benchDatabase, streamgate } from './processes.ts';
import { seed } from './seed.ts';

const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' };

/** Resident memory of a process in MB (Linux). */
const residentMb = (pid: number): number =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);

/**
 * Memory of the gateway's process idle, with its caches full, and at each minute of mixed load; `--minutes=10` unless told
 * otherwise.
 */
export const memory = async (args: readonly string[]): Promise<void> => {
  const minutes = Number(args.find((each) => each.startsWith('--minutes='))?.slice('--minutes='.length) ?? 10);
  console.log(`\n# memory: resident MB of the gateway, idle (≤ 250) and over ${minutes} minutes of load (no growth)\n`);
  await using database = await benchDatabase();
  await seed(database.pool, 10_000);
  await using gateway = await streamgate(database);
  console.log(`idle: ${residentMb(gateway.pid)} MB`);
  const load = async (requests: autocannon.Request[], until: Pick<autocannon.Options, 'amount' | 'duration'>) => {
    const result = await autocannon({ url: gateway.url, connections, requests, ...until });
    if (result.non2xx > 0) throw new Error(`${result.non2xx} answers were not 2xx`);
    return result.requests.average;
  };
  // Each connection sends every query, which is often enough for it to be compiled.
  const filling = [...Array(operationsKept * 1.2).keys()].map((n) => uniqueQuery(0, n));
  await load(filling, { amount: filling.length * connections });
  console.log(`caches full: ${residentMb(gateway.pid)} MB`);
  for (let minute = 1; minute <= minutes; minute++) {
    const rate = await load([...mixedRequests(minute)], { duration: 60 });
    console.log(`after minute ${minute}: ${residentMb(gateway.pid)} MB, ${Math.round(rate)} requests/s`);
  }
};

const connections = 8;
/** As many as the router keeps. */
const operationsKept = 1000;

const camera = (n: number): string => `camera-${String(n % 10_000 || 1).padStart(6, '0')}`;

const graphql = (query: string): autocannon.Request => ({
  method: 'POST',
  path: '/graphql',
  headers,
  body: JSON.stringify({ query }),
});

const uniqueQuery = (minute: number, n: number): autocannon.Request =>
  graphql(`{ unique${minute}x${n}: stream(name: "${camera(n)}") { name title stats { bitrate } } }`);

/** Pages, searches, single reads, joined queries and queries never seen before, so that bounded caches have to be bounded. */
function* mixedRequests(minute: number): Generator<autocannon.Request> {
  for (let n = 0; n < 1000; n++) {
    const name = camera(minute * 1000 + n);
    yield { method: 'GET', path: '/central/api/v3/streams?limit=100', headers };
    yield { method: 'GET', path: `/central/api/v3/streams?q=${name}&select=name,stats`, headers };
    yield { method: 'GET', path: `/central/api/v3/streams/${name}`, headers };
    yield {
      method: 'PUT',
      path: `/central/api/v3/streams/${name}`,
      headers,
      body: JSON.stringify({ comment: `minute ${minute}` }),
    };
    yield graphql('{ streams(first: 100) { nodes { name title layout { ingest { hostname } } } } }');
    yield uniqueQuery(minute, n);
  }
}
