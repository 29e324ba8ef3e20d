import { layouter } from './layouter.ts';
import { listGrowth } from './lists.ts';
import { memory } from './memory.ts';
import { nodes } from './nodes.ts';
import { requests } from './requests.ts';
import { stats } from './stats.ts';

/** `npm run bench` runs every bench; `npm run bench -- requests` or `-- memory --minutes=10` runs one. */
const benches: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  requests,
  lists: listGrowth,
  layouter,
  nodes,
  stats,
  memory,
};

const [only, ...args] = process.argv.slice(2);
if (only !== undefined && !(only in benches)) throw new Error(`Benches are: ${Object.keys(benches).join(', ')}`);
for (const [name, run] of Object.entries(benches)) {
  if (only === undefined || only === name) await run(args);
}
