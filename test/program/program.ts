import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectFile, projectRoot } from '../../src/projectRoot.ts';

export interface ProgramOptions {
  /** What is kept between starts; also where nothing is written with a `DATABASE_URL`, except keys. */
  dataDir: string;
  /** Over an environment that holds only PATH, DATA_DIR, a free PORT and a log level. */
  env?: Record<string, string>;
  args?: readonly string[];
}

/** The program as users start it: the bundle, in a process of its own. Disposing interrupts it. */
export interface Program extends AsyncDisposable {
  pid: number;
  /** Where it says it is ready; empty for one that does not listen, and when it ended before. */
  url: string;
  /** What it has written to both of its outputs. */
  output(): string;
  exited: Promise<number | null>;
  /** Ctrl-C: SIGINT to the whole process group, as a terminal does. Resolves with the exit code. */
  interrupt(): Promise<number | null>;
  /** kill -9 of the program alone. */
  kill(): Promise<void>;
  /** Calls with the key `test-key`. */
  call(path: string, init?: RequestInit): Promise<Response>;
  graphql<Data>(query: string, variables?: Record<string, unknown>): Promise<GraphqlAnswer<Data>>;
}

export interface GraphqlAnswer<Data> {
  data: Data | null;
  errors?: { message: string; path?: unknown[]; extensions: { code: string } }[];
}

/** The key that `startProgram` sets unless `env` says otherwise. */
export const key = 'test-key';
export const authorization = `Bearer ${key}`;

const startTimeoutMs = 45_000;

/** Builds dist/main.js from the sources as they are. */
export const buildProgram = (): void => {
  execFileSync(process.execPath, [projectFile('scripts', 'build.js')], { stdio: 'inherit' });
};

/** Starts the program and resolves when it says that it is ready, or has ended. */
export const startProgram = async ({ dataDir, env = {}, args = [] }: ProgramOptions): Promise<Program> => {
  const child = spawn(process.execPath, ['--enable-source-maps', join(projectRoot, 'dist', 'main.js'), ...args], {
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'] ?? '',
      HOST: '127.0.0.1',
      PORT: '0',
      DATA_DIR: dataDir,
      API_KEY: key,
      LOG_LEVEL: 'error',
      ...env,
    },
  });
  let output = '';
  const url = () => / is ready at (\S+)/.exec(output)?.[1]?.replace(/\/graphql$/, '') ?? '';
  const ready = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        // The greeting is written at once, and ends in a line break.
        if (/ is ready\b/.test(output) && output.endsWith('\n')) resolve();
      });
    }
  });
  const exited = once(child, 'close').then(([code]) => code as number | null);
  const late = new AbortController();
  const tooLate = sleep(startTimeoutMs, undefined, { signal: late.signal, ref: false }).then(
    () => Promise.reject(new Error(`The program is neither ready nor ended: ${output}`)),
    () => undefined,
  );
  await Promise.race([ready, exited, tooLate]);
  late.abort();

  const signal = async (pid: number, name: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) process.kill(pid, name);
    return exited;
  };
  const pid = child.pid ?? 0;
  const program: Program = {
    pid,
    url: url(),
    output: () => output,
    exited,
    interrupt: () => signal(-pid, 'SIGINT'),
    kill: async () => void (await signal(pid, 'SIGKILL')),
    call: (path, init = {}) =>
      fetch(`${program.url}${path}`, { ...init, headers: { authorization, ...(init.headers as object) } }),
    graphql: async (query, variables = {}) => {
      const response = await program.call('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as never;
    },
    [Symbol.asyncDispose]: async () => void (await program.interrupt()),
  };
  return program;
};

/** Saves a stream by Central REST; the answer's status and document. */
export const putStream = async (program: Program, name: string, body: object) => {
  const response = await program.call(`/central/api/v3/streams/${encodeURIComponent(name)}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, document: (await response.json()) as Record<string, unknown> };
};

/** Process id of the embedded Postgres of a data folder. */
export const postgresPid = (dataDir: string): number => {
  const folder = readdirSync(dataDir).find((name) => /^pg\d+$/.test(name)) ?? 'pg';
  return Number(readFileSync(join(dataDir, folder, 'postmaster.pid'), 'utf8').split('\n')[0]);
};

/** Asks until the answer will do; throws what it last was when that takes longer than a machine under load may need. */
export const eventually = async <T>(ask: () => Promise<T>, willDo: (answer: T) => boolean): Promise<T> => {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const answer = await ask();
    if (willDo(answer)) return answer;
    if (Date.now() > deadline) throw new Error(`Still ${JSON.stringify(answer)} after 30 s`);
  }
};
