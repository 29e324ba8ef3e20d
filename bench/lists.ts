import { apiKey, benchDatabase, streamgate } from './processes.ts';
import { seedLists } from './seedLists.ts';

const central = '/central/api/v3';
const watcher = '/watcher/admin-api/v3';

/** Lists from light to heavy. As a cluster grows it has more nodes and organizations, each as full as before. */
const lists: Readonly<Record<string, string>> = {
  streams: `${central}/streams`,
  'streams by node': `${central}/streams?layout.ingest=node-1.example.com`,
  'streams by title': `${central}/streams?title_like=Camera%20777%20of`,
  'streams searched': `${central}/streams?q=camera%20777%20of`,
  'layouts of a stream': `${central}/streams/camera-000001/layouts`,
  agents: `${central}/agents`,
  'agents by node': `${central}/agents?layout.ingest=node-1.example.com`,
  'agents of a stream': `${central}/agents?stream=camera-000001`,
  'agents by title of a stream': `${watcher}/agents?title_like=Camera%20777%20of`,
  'agents without streams': `${watcher}/agents?stream_is=null`,
  'agents of an organization': `${watcher}/agents?organization_id=1`,
  episodes: `${central}/episodes`,
  'episodes of a stream': `${central}/episodes?media=camera-000001`,
  'episodes since': `${central}/episodes?opened_at_gt=1700000000000&sort=opened_at`,
  persons: `${central}/persons`,
  users: `${watcher}/users`,
  'users of an organization': `${watcher}/users?organization_id=1`,
  presets: `${watcher}/presets`,
  'presets of an organization': `${watcher}/presets?organization_id=1`,
  tokens: `${central}/api_tokens`,
};

const rounds = 3;
const requestsPerRound = 7;

/**
 * The p50 of each list, page of 100, at 1,000 and at 100,000 rows of everything, and how much it grew.
 *
 * One request at a time, all lists in turns, medians over 3 rounds: the time of an answer, not how many fit in a second.
 */
export const listGrowth = async (): Promise<void> => {
  console.log('\n# lists: p50 of a page in milliseconds, medians of 3 rounds in turns\n');
  const small = await measure(1000);
  const large = await measure(100_000);
  const rows = Object.keys(lists)
    .map((name) => ({ name, from: small.get(name)!, to: large.get(name)! }))
    .sort((left, right) => left.to - right.to);
  console.log('| list | 1,000 rows | 100,000 rows | growth (≤ 1.3) |');
  console.log('| --- | --- | --- | --- |');
  for (const { name, from, to } of rows) {
    console.log(`| ${name} | ${from.toFixed(2)} | ${to.toFixed(2)} | ${(to / from).toFixed(2)} |`);
  }
  const [lightest, heaviest] = [rows[0]!, rows.at(-1)!];
  console.log(
    `\nlightest: ${lightest.name} ${(lightest.to / lightest.from).toFixed(2)}, heaviest: ${heaviest.name} ${(heaviest.to / heaviest.from).toFixed(2)}`,
  );
};

const measure = async (rows: number): Promise<ReadonlyMap<string, number>> => {
  await using database = await benchDatabase();
  await seedLists(database.pool, rows);
  await using gateway = await streamgate(database);
  const ask = async (path: string) => {
    const started = performance.now();
    const response = await fetch(gateway.url + path, { headers: { authorization: `Bearer ${apiKey}` } });
    const text = await response.text();
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}: ${text.slice(0, 300)}`);
    return performance.now() - started;
  };
  const times = new Map(Object.keys(lists).map((name) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, path] of Object.entries(lists)) {
      const answers: number[] = [];
      for (let request = 0; request < requestsPerRound; request++) answers.push(await ask(path));
      // The first round warms up.
      if (round > 0) times.get(name)!.push(median(answers));
    }
  }
  return new Map([...times].map(([name, medians]) => [name, median(medians)]));
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
