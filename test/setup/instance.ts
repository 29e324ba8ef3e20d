import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import pg from 'pg';
import { projectFile } from '../../src/projectRoot.ts';

/** A folder any user may enter, removed on dispose. */
export const temporaryFolder = async (): Promise<AsyncDisposable & { path: string }> => {
  const path = await mkdtemp(join(tmpdir(), 'streamgate-'));
  await chmod(path, 0o755);
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
};

/** Bundles test/db/instance.ts with all it needs, so that a user who cannot enter the checkout can run it. */
export const bundleInstance = async (folder: string): Promise<string> => {
  const outfile = join(folder, 'instance.mjs');
  await build({
    entryPoints: [projectFile('test/db/instance.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    external: ['pg-native'],
    banner: {
      js: `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);`,
    },
  });
  await writeFile(join(folder, 'package.json'), '{}');
  return outfile;
};

export interface InstanceOptions {
  script: string;
  dataDir: string;
  pgBinDir: string;
  /** Nothing by default. */
  env?: Record<string, string>;
  uid?: number;
  gid?: number;
}

export interface Instance extends AsyncDisposable {
  child: ChildProcess;
  /** What it said: `url`, `pid` and `adopted`, or `error`. */
  url: string;
  pid: number;
  adopted: boolean;
  error: string | undefined;
  query(statement: string): Promise<Record<string, unknown>[]>;
  /** Ctrl-C: the signal goes to the whole process group. */
  interrupt(): Promise<void>;
  /** kill -9 of the program alone. */
  kill(): Promise<void>;
}

/** Runs the program and resolves when it is ready or has said why not. */
export const startInstance = async ({
  script,
  dataDir,
  pgBinDir,
  env = {},
  ...user
}: InstanceOptions): Promise<Instance> => {
  const child = spawn(process.execPath, [script, dataDir, pgBinDir], {
    ...user,
    env,
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const failed = exited.then(([status]) => Promise.reject(new Error(`The instance ended with status ${status}`)));
  const [line] = (await Promise.race([once(createInterface({ input: child.stdout }), 'line'), failed])) as [string];
  failed.catch(() => {});
  const said = JSON.parse(line) as Pick<Instance, 'url' | 'pid' | 'adopted' | 'error'>;
  const signal = async (pid: number, name: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) process.kill(pid, name);
    await exited;
  };
  const interrupt = () => signal(-(child.pid ?? 0), 'SIGINT');
  return {
    ...said,
    child,
    query: async (statement) => {
      const client = new pg.Client({ connectionString: said.url });
      await client.connect();
      try {
        return (await client.query<Record<string, unknown>>(statement)).rows;
      } finally {
        await client.end();
      }
    },
    interrupt,
    kill: () => signal(child.pid ?? 0, 'SIGKILL'),
    [Symbol.asyncDispose]: interrupt,
  };
};
