import { parseArgs } from 'node:util';
import { forwardedContextKey } from './auth/forwardedContext.ts';
import { serveSubgraph } from '../subgraphs/serve.ts';
import { greeting } from './greeting.ts';
import { ConfigError, loadConfig, subgraphNames, type SubgraphName } from './config.ts';
import { layFoundation } from './foundation.ts';
import { startGateway } from './gateway.ts';
import { createLog } from './log.ts';
import { makeSubgraph } from './subgraphs.ts';
import { version } from './version.ts';
import { Closing } from './closing.ts';

const usage = `npm start                                        everything in one process
npm start -- --role=subgraph --name=NAME         one subgraph alone: ${subgraphNames.join(', ')}
npm start -- --role=migrate                      bring the database up to date, and end`;

const isSubgraphName = (name: string | undefined): name is SubgraphName => subgraphNames.some((each) => each === name);

const start = async (closing: Closing): Promise<'running' | 'done'> => {
  const { values } = parseArgs({
    options: { role: { type: 'string', default: 'all' }, name: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(usage);
    return 'done';
  }
  const config = loadConfig();
  const log = createLog(config);
  switch (values.role) {
    case 'all': {
      const foundation = closing.use(await layFoundation(config, log));
      const gateway = closing.use(await startGateway(foundation, version));
      console.log(greeting(gateway.address, foundation));
      return 'running';
    }
    case 'subgraph': {
      const { name } = values;
      if (!isSubgraphName(name)) throw new ConfigError(`--name must be one of ${subgraphNames.join(', ')}`);
      const foundation = closing.use(await layFoundation(config, log));
      const { host, port } = config;
      const contextKey = forwardedContextKey(foundation.secretKey);
      const served = closing.use(await serveSubgraph(makeSubgraph(name, foundation), { contextKey, host, port, log }));
      console.log(`Streamgate subgraph ${name} is ready at ${served.url}`);
      return 'running';
    }
    case 'migrate':
      closing.use(await layFoundation(config, log));
      return 'done';
    default:
      throw new ConfigError(`--role must be all, subgraph or migrate\n${usage}`);
  }
};

const closing = new Closing();
let stopping = false;
const stop = async (code: number) => {
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
  const isMistake = error instanceof ConfigError || (error instanceof TypeError && 'code' in error);
  console.error(isMistake ? `Streamgate cannot start: ${(error as Error).message}` : error);
  await stop(1);
}
