import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import type { Config } from '../../config.ts';
import { findBinaries } from './binaries.ts';
import { existingMajors, initialize, readPassword, superuser } from './initialize.ts';
import { chooseUser } from './privileges.ts';
import { isAlive, pause, waitForExit } from './processes.ts';
import { reachableBinaries } from './reachable.ts';
import { findRunningServer, type RunningServer } from './runningServer.ts';
import { freePort, spawnServer, type ServerOptions, type ServerProcess } from './serverProcess.ts';

/** A Postgres server of our own on loopback. Disposing it stops the server unless another instance started it. */
export interface EmbeddedPostgres extends AsyncDisposable {
  /** Connects as superuser to the database `streamgate`; holds the password. */
  readonly url: string;
  readonly version: string;
  /** Process id of the server, which changes when it had to be restarted. */
  pid(): number;
  /** True when another instance started the server. */
  adopted(): boolean;
}

export interface EmbeddedOptions {
  /** Server parameters over the defaults. */
  settings?: Readonly<Record<string, string>>;
  /** Used when it is free; 0: any. */
  preferredPort?: number;
}

interface Session extends RunningServer {
  /** Null: adopted. */
  process: ServerProcess | null;
}

const database = 'streamgate';
const startTimeoutMs = 60_000;

/**
 * Starts Postgres on `dataDir`, or adopts the server another instance runs there. The data folder is `pg<major>`.
 *
 * A server that ends behind our back (its owner stopped, or it crashed) is started again on the same port, so that pools
 * only have to reconnect. Throws `ConfigError` when this machine cannot run Postgres.
 *
 */
export const startEmbeddedPostgres = async (
  config: Pick<Config, 'dataDir' | 'pgBinDir'>,
  { settings = {}, preferredPort = 54329 }: EmbeddedOptions = {},
): Promise<EmbeddedPostgres> => {
  const { dataDir } = config;
  const user = chooseUser();
  await mkdir(dataDir, { recursive: true });
  // The user that runs Postgres passes through; secrets in the folder have modes of their own.
  if (user.uid !== undefined) await chmod(dataDir, 0o755);
  const found = await findBinaries(config.pgBinDir, await existingMajors(dataDir));
  const binaries = await reachableBinaries(found, user, dataDir);
  const dataFolder = join(dataDir, `pg${binaries.major}`);
  const password = await readPassword(dataDir);
  await initialize(binaries, user, dataFolder, password);

  const options = { binaries, user, dataFolder, logFile: join(dataDir, 'postgres.log'), settings };
  const urlOf = (port: number, name: string) => `postgres://${superuser}:${password}@127.0.0.1:${port}/${name}`;
  let session = await adoptOrStart(options, await freePort(preferredPort), (port) => urlOf(port, 'postgres'));
  const { port } = session;

  let restarting: Promise<void> | undefined;
  const watch = setInterval(() => {
    if (isAlive(session.pid) && !session.process?.hasExited()) return;
    restarting ??= adoptOrStart(options, port, (each) => urlOf(each, 'postgres'))
      .then((next) => void (session = next))
      .catch(() => {})
      .finally(() => (restarting = undefined));
  }, 500).unref();

  return {
    url: urlOf(port, database),
    version: binaries.version,
    pid: () => session.pid,
    adopted: () => session.process === null,
    async [Symbol.asyncDispose]() {
      clearInterval(watch);
      await restarting;
      if (!session.process) return;
      session.process.release();
      await waitForExit(session.pid, 30_000);
    },
  };
};

/** Of instances that start at the same moment one wins; the others' servers exit at once, and they adopt the winner's. */
const adoptOrStart = async (
  options: Omit<ServerOptions, 'port'>,
  port: number,
  urlOf: (port: number) => string,
): Promise<Session> => {
  for (let attempt = 0; ; attempt++) {
    const running = await findRunningServer(options.dataFolder);
    if (running && (await becomesReady(urlOf(running.port), () => !isAlive(running.pid))))
      return { ...running, process: null };
    if (running) continue;
    // The port may have been taken since it was found free.
    const chosen = attempt === 0 ? port : await freePort(0);
    const process = spawnServer({ ...options, port: chosen });
    const ready = await becomesReady(urlOf(chosen), process.hasExited);
    const started = ready ? await findRunningServer(options.dataFolder) : null;
    if (started) return { ...started, process };
    process.release();
    if (attempt === 5) throw new Error(`The embedded Postgres does not start, see ${options.logFile}`);
  }
};

/** Waits until the server accepts connections and holds our database; false when it ended first. */
const becomesReady = async (url: string, hasEnded: () => boolean): Promise<boolean> => {
  for (const deadline = Date.now() + startTimeoutMs; !hasEnded() && Date.now() < deadline; await pause(15)) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
    client.on('error', () => {});
    try {
      await client.connect();
      const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
      if (!rowCount) await client.query(`create database ${database}`);
      return true;
    } catch (error) {
      // Another program's server may have taken the port: then ours is about to end.
      if (!isPassing(error)) await pause(500);
      if (!isPassing(error) && !hasEnded()) throw error;
    } finally {
      await client.end().catch(() => {});
    }
  }
  return false;
};

/** Not listening yet, starting or shutting down, or another instance makes the database at this moment. */
const isPassing = (error: unknown): boolean => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const passing = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03', '42P04', '23505', '55006'];
  return passing.includes(code) || (error instanceof Error && /terminated|timeout/i.test(error.message));
};
