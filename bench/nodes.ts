import { setMaxListeners } from 'node:events';
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import type { Database } from '../src/db/database.ts';
import { apiKey, benchDatabase, streamgate } from './processes.ts';
import { seed } from './seed.ts';

/** Of which node the changes are measured, and how many streams it has. */
const large = { hostname: 'node-1.example.com', streams: 1000 };
const pollMs = 3000;
const measuredMs = 30_000;

/**
 * What nodes ask every three seconds, all of them at the same time: 304 while nothing changed, and the whole list of a node with
 * 1,000 streams when one of them has, asked for right after the change.
 */
export const nodes = async (): Promise<void> => {
  console.log('\n# nodes: config-external while every node polls every 3 s\n');
  const small = await measured(100, 10_000);
  const big = await measured(1000, 100_000);
  const rows = (Object.keys(big) as (keyof Measured)[]).map((name) => [
    name,
    {
      '100 nodes, 10,000 streams': Number(small[name].toFixed(2)),
      '1,000 nodes, 100,000 streams': Number(big[name].toFixed(2)),
      growth: `× ${(big[name] / small[name]).toFixed(2)}`,
    },
  ]);
  console.table(Object.fromEntries(rows));
  const within = (name: keyof Measured, limit: number) =>
    console.log(`${name}: ${big[name].toFixed(2)} of at most ${limit}: ${big[name] <= limit ? 'ok' : 'TOO SLOW'}`);
  within('304 p99, ms', 2);
  within('changed body p99, ms', 100);
};

interface Answer {
  status: number;
  tag: string;
  bytes: number;
  body: Buffer;
  ms: number;
}

const measured = async (nodeCount: number, streamCount: number) => {
  await using database = await benchDatabase();
  await seed(database.pool, streamCount, nodeCount);
  await crowd(database);
  await using gateway = await streamgate(database);
  const agent = new Agent({ keepAlive: true });
  const keys = await nodeKeys(gateway.url, nodeCount);

  const ask = (hostname: string, tag?: string): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const startedAt = performance.now();
      const headers = {
        authorization: `Bearer ${keys.get(hostname)}`,
        'accept-encoding': 'gzip',
        ...(tag === undefined ? {} : { 'if-none-match': tag }),
      };
      const url = `${gateway.url}/streamer/api/v3/streamers/${hostname}/streams`;
      const asked = request(url, { agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const body = Buffer.concat(chunks);
          const ms = performance.now() - startedAt;
          resolve({ status: response.statusCode!, tag: response.headers.etag ?? '', bytes: body.length, body, ms });
        });
      });
      asked.on('error', reject);
      asked.end();
    });

  const tags = new Map<string, string>();
  for (const hostname of keys.keys()) {
    const { status, tag } = await ask(hostname);
    if (status !== 200) throw new Error(`${hostname} was answered ${status}`);
    tags.set(hostname, tag);
  }

  const unchanged: number[] = [];
  const changed: number[] = [];
  const again: number[] = [];
  const stop = new AbortController();
  setMaxListeners(0, stop.signal);
  const poll = async (hostname: string, offset: number) => {
    await sleep(offset);
    for (let turn = 1; !stop.signal.aborted; turn++) {
      const { status, ms } = await ask(hostname, tags.get(hostname));
      if (status !== 304) throw new Error(`${hostname} was answered ${status}`);
      // The first round opens connections.
      if (turn > 1) unchanged.push(ms);
      await sleep(pollMs - ms, undefined, { signal: stop.signal }).catch(() => {});
    }
  };
  const others = [...keys.keys()].filter((hostname) => hostname !== large.hostname);
  const polling = Promise.all(others.map((hostname, index) => poll(hostname, (pollMs * index) / others.length)));
  await Promise.race([polling, sleep(2 * pollMs)]);

  let bytes = 0;
  let tag = tags.get(large.hostname)!;
  const endsAt = Date.now() + measuredMs;
  for (let turn = 0; Date.now() < endsAt; turn++) {
    const title = `Changed ${turn}`;
    await rename(gateway.url, 'camera-000001', title);
    const answer = await ask(large.hostname, tag);
    const { streams } = JSON.parse(gunzipSync(answer.body).toString()) as { streams: { title: string }[] };
    if (answer.status !== 200 || streams.length !== large.streams || !streams.some((each) => each.title === title)) {
      throw new Error(`A change was answered ${answer.status} with ${streams.length} streams`);
    }
    changed.push(answer.ms);
    ({ tag, bytes } = answer);
    again.push((await ask(large.hostname)).ms);
    await Promise.race([polling, sleep(200)]);
  }
  stop.abort();
  await polling;
  agent.destroy();
  return {
    '304 p50, ms': quantile(unchanged, 0.5),
    '304 p99, ms': quantile(unchanged, 0.99),
    'changed body p50, ms': quantile(changed, 0.5),
    'changed body p99, ms': quantile(changed, 0.99),
    'same body again p99, ms': quantile(again, 0.99),
    '304s a second': unchanged.length / (measuredMs / 1000),
    'changed bodies': changed.length,
    'body, kB compressed': bytes / 1000,
  };
};

type Measured = Awaited<ReturnType<typeof measured>>;

/** Gives the large node its streams, the first ones there are; and nodes, of which none runs, addresses that say so at once. */
const crowd = async ({ pool }: Database): Promise<void> => {
  await pool.query(
    `update streamers set config = config || '{"api_url": "http://127.0.0.1:9", "fetch_timeout": 60000}'`,
  );
  const place = async (condition: string, hostname: string) =>
    pool.query(
      `with first as materialized (select feed_next('streams', 100000) as position),
         moved as (select name, row_number() over () - 1 as n from streams where ${condition})
       update streams s set layout = jsonb_build_object('ingest', $1::text), position = first.position + moved.n
         from first, moved where s.name = moved.name`,
      [hostname],
    );
  const first = `name in (select name from streams order by name limit ${large.streams})`;
  await place(`ingest = '${large.hostname}'`, 'node-2.example.com');
  await place(first, large.hostname);
  await pool.query('vacuum analyze streams');
};

const nodeKeys = async (url: string, count: number): Promise<Map<string, string>> => {
  const keys = new Map<string, string>();
  const query = `query ($after: Cursor) { streamers(first: 100, after: $after) { nodes { hostname configExternalKey } pageInfo { endCursor } } }`;
  for (let after: string | null = null; keys.size < count;) {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` },
      body: JSON.stringify({ query, variables: { after } }),
    });
    const { data } = (await response.json()) as { data: { streamers: Streamers } };
    for (const { hostname, configExternalKey } of data.streamers.nodes) keys.set(hostname, configExternalKey);
    after = data.streamers.pageInfo.endCursor;
  }
  return keys;
};

interface Streamers {
  nodes: { hostname: string; configExternalKey: string }[];
  pageInfo: { endCursor: string };
}

const rename = async (url: string, name: string, title: string): Promise<void> => {
  const response = await fetch(`${url}/central/api/v3/streams/${name}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` },
    body: JSON.stringify({ title }),
  });
  if (!response.ok) throw new Error(`A stream was not saved: ${response.status}`);
  await response.text();
};

const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? NaN;
