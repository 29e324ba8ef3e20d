import { forwardedContextKey } from './auth/forwardedContext.ts';
import type { Closing } from './closing.ts';
import { startEpisodes } from './cluster/episodes/startEpisodes.ts';
import { startLayouter } from './cluster/layouter/startLayouter.ts';
import { startPersons } from './cluster/persons/startPersons.ts';
import { startPollers } from './cluster/polling/startPollers.ts';
import { ConfigError, subgraphNames, type Config, type SubgraphName } from './config.ts';
import { openDatabase } from './db/database.ts';
import { migrate } from './db/migrate.ts';
import { startDemo } from './demo.ts';
import { layFoundation, type Foundation } from './foundation.ts';
import { startGateway } from './gateway.ts';
import { greeting } from './greeting.ts';
import type { Logger } from './log.ts';
import { startReconciler } from './ome/reconciler/startReconciler.ts';
import { startPresetJobs } from './presets/presetJobs.ts';
import { startRetention } from './retention/startRetention.ts';
import { makeSubgraph } from './subgraphs.ts';
import { omeRepository } from '../subgraphs/mediaServers/repositoryOme.ts';
import { serveSubgraph } from '../subgraphs/serve.ts';
import { storedNodes } from '../subgraphs/streamers/repositoryNodes.ts';
import { presetCameras } from '../subgraphs/streams/presetCameras.ts';
import { version } from './version.ts';

/** What a role is started with. */
export interface RoleOptions {
  config: Config;
  log: Logger;
  /** Which subgraph, for the role that needs it. */
  name: string | undefined;
  /** Whether simulated media servers are attached. */
  demo: boolean;
  /** Takes charge of all that is opened. */
  closing: Closing;
  /** Tells the person at the terminal. */
  print(text: string): void;
}

type Role = (options: RoleOptions) => Promise<'running' | 'done'>;

const isSubgraphName = (name: string | undefined): name is SubgraphName => subgraphNames.some((each) => each === name);

/** What is done for all processes that share the database by one of them, each kind under a lease of its own. */
const startWork = (foundation: Foundation, closing: Closing): void => {
  const { config } = foundation;
  closing.use(startRetention(foundation));
  closing.use(startPresetJobs({ ...foundation, cameras: presetCameras }));
  closing.use(startPollers(foundation));
  const nodes = storedNodes(foundation.database, foundation.secretBox);
  closing.use(startEpisodes({ ...foundation, nodes }));
  closing.use(startPersons({ ...foundation, nodes }));
  closing.use(startLayouter({ ...foundation, outageShare: config.layouterOutagePercent / 100 }));
  closing.use(startReconciler({ ...foundation, repository: omeRepository(foundation.database, foundation.secretBox) }));
};

const all: Role = async ({ config, log, demo, closing, print }) => {
  const foundation = closing.use(await layFoundation(config, log));
  startWork(foundation, closing);
  const gateway = closing.use(await startGateway(foundation, version));
  print(greeting(gateway.address, foundation));
  if (demo) closing.use(await startDemo({ address: gateway.address, apiKey: foundation.masterKey.value, print }));
  return 'running';
};

const worker: Role = async ({ config, log, closing, print }) => {
  startWork(closing.use(await layFoundation(config, log)), closing);
  print('Streamgate worker is ready');
  return 'running';
};

const subgraph: Role = async ({ config, log, name, closing, print }) => {
  if (!isSubgraphName(name)) throw new ConfigError(`--name must be one of ${subgraphNames.join(', ')}`);
  const foundation = closing.use(await layFoundation(config, log));
  const { host, port } = config;
  const contextKey = forwardedContextKey(foundation.secretKey);
  const served = closing.use(await serveSubgraph(makeSubgraph(name, foundation), { contextKey, host, port, log }));
  print(`Streamgate subgraph ${name} is ready at ${served.url}`);
  return 'running';
};

const migration: Role = async ({ config, log, closing, print }) => {
  const applied = await migrate(closing.use(await openDatabase(config, { log })));
  print(applied.length > 0 ? `Migrated: ${applied.join(', ')}` : 'The database is up to date');
  return 'done';
};

/** What the program can be, by the value of `--role`. */
export const roles = { all, worker, subgraph, migrate: migration } as const satisfies Readonly<Record<string, Role>>;

/** Whether `--role` names one. */
export const isRole = (name: string): name is keyof typeof roles => Object.hasOwn(roles, name);
