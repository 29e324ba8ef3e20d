import { mkdir, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { loadConfig } from '../../src/config.ts';
import { openDatabase } from '../../src/db/database.ts';
import { startEmbeddedPostgres } from '../../src/db/embedded/launcher.ts';
import { isAlive } from '../../src/db/embedded/processes.ts';
import { migrate } from '../../src/db/migrate.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The migrated database that each test's own is cloned from; nobody stays connected to it. */
    templateUrl: string;
  }
}

const prefix = 'streamgate-test-';

/** Starts one Postgres for the whole run and migrates the template of the tests' databases. */
const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  await removeAbandoned();
  const dataDir = join(tmpdir(), `${prefix}${process.pid}`);
  await mkdir(dataDir, { mode: 0o755 });
  // Nothing here has to survive a crash.
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', shared_buffers: '64MB' };
  const server = await startEmbeddedPostgres(
    { dataDir, pgBinDir: loadConfig().pgBinDir },
    { settings, preferredPort: 0 },
  );
  await using template = await openDatabase({ ...loadConfig({}), databaseUrl: server.url });
  await migrate(template);
  project.provide('templateUrl', server.url);
  return async () => {
    await server[Symbol.asyncDispose]();
    await rm(dataDir, { recursive: true, force: true });
  };
};
export default setup;

/** What runs that were killed left behind. */
const removeAbandoned = async (): Promise<void> => {
  for (const name of await readdir(tmpdir())) {
    const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : 0;
    if (pid && !isAlive(pid)) await rm(join(tmpdir(), name), { recursive: true, force: true });
  }
};
