import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openDatabase, type Database } from '../src/db/database.ts';
import { loadConfig } from '../src/config.ts';
import { migrate } from '../src/db/migrate.ts';
import { projectFile } from '../src/projectRoot.ts';

/** A program under measurement. Disposing ends it. */
export interface Running extends AsyncDisposable {
  /** Its base URL. */
  url: string;
  pid: number;
}

/** The key the benched gateway is started with. */
export const apiKey = 'bench-key';

const firstMatch = async (child: ChildProcess, pattern: RegExp): Promise<string> => {
  for await (const line of createInterface({ input: child.stdout! })) {
    const found = pattern.exec(line)?.[0];
    if (found) return found;
  }
  throw new Error('The program ended before it was ready');
};

const run = async (command: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Running> => {
  const child = spawn(process.execPath, command, {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await firstMatch(child, /http:\/\/[\w.[\]:]+/);
  child.stdout!.resume();
  return {
    url,
    pid: child.pid!,
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM');
      child.stdin!.end();
      await ended;
    },
  };
};

/** A database of its own on an embedded Postgres in a temporary folder, migrated and empty. */
export const benchDatabase = async (): Promise<Database> => {
  const dataDir = await mkdtemp(join(process.geteuid?.() === 0 ? '/var/tmp' : tmpdir(), 'streamgate-bench-'));
  const database = await openDatabase({ ...loadConfig({ STATEMENT_TIMEOUT_MS: '600000' }), dataDir });
  await migrate(database);
  return {
    ...database,
    async [Symbol.asyncDispose]() {
      await database[Symbol.asyncDispose]();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};

/** The real program, bundled, against `database`. */
export const streamgate = async (database: Database): Promise<Running> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'streamgate-bench-secrets-'));
  return run(['--enable-source-maps', projectFile('dist', 'main.js')], {
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    API_KEY: apiKey,
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'warn',
  });
};

/** `handwritten.ts` against the same database. */
export const handwritten = (database: Database): Promise<Running> =>
  run(['--import', 'tsx', projectFile('bench', 'handwritten.ts'), database.url]);
