import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createSecretBox } from '../src/auth/secrets.ts';
import { createNodeClient } from '../src/cluster/nodeClient.ts';
import { startPollers } from '../src/cluster/polling/startPollers.ts';
import type { StreamRow } from '../src/cluster/polling/streamReports.ts';
import type { NodeReport } from '../src/cluster/polling/types.ts';
import { loadConfig } from '../src/config.ts';
import type { Database } from '../src/db/types.ts';
import { createFeed } from '../src/feed/feed.ts';
import { projectFile } from '../src/projectRoot.ts';
import { fixedSettings } from '../src/settings/liveSettings.ts';
import { writeReport } from '../subgraphs/streamers/repositoryPolls.ts';
import { benchDatabase } from './processes.ts';

const nodes = 100;
const streamsOfNode = 1000;
const streams = nodes * streamsOfNode;
const periodMs = 5_000;
const measuredMs = 30_000;

/** How fast reports are stored, and what polling 100 nodes of 1,000 streams costs. */
export const stats = async (): Promise<void> => {
  console.log(`\n# stats: ${nodes} nodes × ${streamsOfNode} streams, every member of every stream anew each time\n`);
  await using database = await benchDatabase();
  await database.query(
    `insert into streams (name, config, layout, position)
      select 'camera-' || lpad(n::text, 6, '0'), '{}', jsonb_build_object('ingest', 'node-' || n / $2), n + 1 from generate_series(0, $1 - 1) n`,
    [streams, streamsOfNode],
  );
  await database.query('analyze streams');
  await ingest(database);
  await polling(database);
};

/** CPU seconds of the server of a database and of all its processes, also of those that have ended (Linux). */
const serverSeconds = async (database: Database): Promise<number> => {
  const [backend] = await database.query<{ pid: number }>('select pg_backend_pid() as pid');
  const fieldsOf = (pid: number | string): string[] => {
    try {
      return readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
    } catch {
      return [];
    }
  };
  const server = fieldsOf(backend!.pid)[1] ?? '';
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && fieldsOf(name)[1] === server);
  const ticks = (fields: string[], from: number, to: number) =>
    fields.slice(from, to).reduce((sum, each) => sum + Number(each), 0);
  const ended = ticks(fieldsOf(server), 11, 15);
  return (ended + children.reduce((sum, pid) => sum + ticks(fieldsOf(pid), 11, 13), 0)) / 100;
};

const row = (number: number, round: number): StreamRow => ({
  name: `camera-${String(number).padStart(6, '0')}`,
  hostname: `node-${Math.floor(number / streamsOfNode)}`,
  rank: 0,
  stats: {
    alive: true,
    status: 'running',
    bitrate: 2000 + ((number + round) % 500),
    ts_delay: 40,
    last_dts_at: Date.now(),
    lifetime: round * 5000,
    online_clients: 3,
    bytes_out: number * round,
    running_on: [`node-${Math.floor(number / streamsOfNode)}`],
    last_running_at: Date.now(),
  },
  details: null,
});

const ingest = async (database: Database): Promise<void> => {
  await database.query(
    `insert into leases (name, holder, expires_at) values ('bench', gen_random_uuid(), now() + interval '1 hour')`,
  );
  const [lease] = await database.query<{ token: string }>(`select token from leases where name = 'bench'`);
  const rounds = 4;
  let round = 0;
  const write = async (node: number) => {
    const rows = Array.from({ length: streamsOfNode }, (_, index) => row(node * streamsOfNode + index, round));
    const report: NodeReport = {
      ...{ hostname: `node-${node}`, stats: null, reached: true, dvrs: null, agents: [] },
      streams: rows,
    };
    await writeReport(database, { name: 'bench', token: lease!.token }, report);
  };
  const all = async () => {
    const queue = Array.from({ length: nodes }, (_, node) => node);
    const worker = async () => {
      for (let node = queue.pop(); node !== undefined; node = queue.pop()) await write(node);
    };
    await Promise.all([worker(), worker(), worker()]);
    round++;
  };
  await all();
  const [start, cpu, server] = [performance.now(), process.cpuUsage(), await serverSeconds(database)];
  for (let count = 0; count < rounds; count++) await all();
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  console.log(
    `stored: ${Math.round((rounds * streams) / seconds)} rows/s (≥ 20000), ` +
      `${((user + system) / 1000 / ((rounds * streams) / 1000)).toFixed(1)} µs of the program and ` +
      `${((((await serverSeconds(database)) - server) * 1e6) / (rounds * streams)).toFixed(1)} µs of Postgres a row`,
  );
};

const startNodes = async (): Promise<AsyncDisposable & { urls: readonly string[] }> => {
  const command = ['--import', 'tsx', projectFile('bench', 'statsNodes.ts'), String(nodes), String(streamsOfNode)];
  const child = spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  for await (const line of createInterface({ input: child.stdout })) {
    const urls = JSON.parse(line.slice(line.indexOf('['))) as string[];
    return {
      urls,
      async [Symbol.asyncDispose]() {
        child.stdin.end();
        await ended;
      },
    };
  }
  throw new Error('The nodes ended before they were ready');
};

const polling = async (database: Database): Promise<void> => {
  await using simulated = await startNodes();
  const secretKey = randomBytes(32);
  const box = createSecretBox(secretKey);
  for (const [index, url] of simulated.urls.entries()) {
    await database.query(
      `insert into streamers (hostname, config, secrets, position) values ($1, $2, $3, feed_next('streamers', 1))`,
      [
        `node-${index}`,
        JSON.stringify({ role: 'streamer', api_url: url, fetch_timeout: periodMs }),
        box.seal(JSON.stringify({ cluster_key: 'bench' })),
      ],
    );
  }
  await using feed = await createFeed(database);
  await using nodeClient = createNodeClient();
  let rows = 0;
  let reports = 0;
  let whole = () => {};
  const first = new Promise<void>((resolve) => (whole = resolve));
  await using _pollers = startPollers({
    ...{ database, feed, secretKey, secretBox: box, nodeClient, settings: fixedSettings(loadConfig({}).settings) },
    onStored: (report) => {
      rows += report.streams.length;
      reports += Number(report.streams.length > 0);
      if (rows >= streams) whole();
    },
  });
  await first;
  await sleep(2 * periodMs);
  [rows, reports] = [0, 0];
  const [start, cpu, server] = [performance.now(), process.cpuUsage(), await serverSeconds(database)];
  await sleep(measuredMs);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const share = (user + system) / 1e6 / seconds;
  console.log(
    `polled: ${Math.round(rows / seconds)} rows/s in ${(reports / seconds).toFixed(1)} statements/s, ` +
      `${(share * 100).toFixed(1)} % of a core for the program (≤ 30), ` +
      `${((((await serverSeconds(database)) - server) / seconds) * 100).toFixed(1)} % for Postgres`,
  );
};
