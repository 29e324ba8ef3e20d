import { parseArgs } from 'node:util';
import { Closing } from './closing.ts';
import { ConfigError, loadConfig, subgraphNames } from './config.ts';
import { demoEnvironment } from './demo.ts';
import { boundHeapGrowth } from './heapGrowth.ts';
import { createLog } from './log.ts';
import { isRole, roles } from './roles.ts';
import { failureLine } from './startFailure.ts';

const usage = `npm start                                        everything in one process
npm start -- --demo                              and a few simulated media servers, to look at and to kill
npm start -- --role=worker                       the work behind it alone: layouts, presets, retention
npm start -- --role=subgraph --name=NAME         one subgraph alone: ${subgraphNames.join(', ')}
npm start -- --role=migrate                      bring the database up to date, and end`;

const start = async (closing: Closing): Promise<'running' | 'done'> => {
  const { values } = parseArgs({
    options: {
      role: { type: 'string', default: 'all' },
      name: { type: 'string' },
      demo: { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(usage);
    return 'done';
  }
  const { role, name, demo } = values;
  if (!isRole(role)) throw new ConfigError(`--role must be one of ${Object.keys(roles).join(', ')}`);
  if (demo && role !== 'all') throw new ConfigError('--demo goes with everything in one process only');
  const config = loadConfig(demo ? { ...demoEnvironment, ...process.env } : process.env);
  return roles[role]({ config, log: createLog(config), name, demo, closing, print: console.log });
};

boundHeapGrowth();
const closing = new Closing();
let stopping = false;
const stop = async (code: number) => {
  // Ctrl-C under npm arrives twice, from the terminal and from npm.
  if (stopping) return;
  stopping = true;
  await closing[Symbol.asyncDispose]().catch((error: unknown) => {
    console.error(error);
    code = 1;
  });
  process.exit(code);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));

try {
  if ((await start(closing)) === 'done') await stop(0);
} catch (error) {
  // What a signal interrupts may fail on its way down.
  if (!stopping) console.error(failureLine(error) ?? error);
  await stop(1);
}
