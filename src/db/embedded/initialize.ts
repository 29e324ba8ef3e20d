import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, link, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.ts';
import type { RunAs } from './privileges.ts';
import { isAlive } from './processes.ts';

const run = promisify(execFile);

export const superuser = 'streamgate';

/** The environment of every Postgres program: nothing of ours may change its encoding or time zone. */
export const cleanEnvironment = (): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '/usr/local/bin:/usr/bin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
});

/** The versions of Postgres whose data lies in `dataDir`. */
export const existingMajors = async (dataDir: string): Promise<number[]> => {
  const names = await readdir(dataDir).catch(() => []);
  return names
    .filter((name) => existsSync(join(dataDir, name, 'PG_VERSION')))
    .flatMap((name) => /^pg(\d+)$/.exec(name)?.[1] ?? [])
    .map(Number);
};

/** Reads the superuser's password, made on first use. */
export const readPassword = async (dataDir: string): Promise<string> => {
  const file = join(dataDir, 'postgres.password');
  if (!existsSync(file)) {
    const unfinished = `${file}.${process.pid}`;
    await writeFile(unfinished, randomBytes(24).toString('base64url'), { mode: 0o600 });
    // Fails when another instance was faster: then its password counts.
    await link(unfinished, file).catch(() => {});
    await rm(unfinished);
  }
  return readFile(file, 'utf8');
};

/** Makes the database cluster `folder` unless it exists. It appears complete or not at all, whenever we are killed. */
export const initialize = async (binaries: Binaries, user: RunAs, folder: string, password: string): Promise<void> => {
  if (existsSync(join(folder, 'PG_VERSION'))) return;
  await removeAbandoned(folder);
  const unfinished = `${folder}.init-${process.pid}`;
  const passwordFile = `${unfinished}.password`;
  await mkdir(unfinished, { mode: 0o700 });
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (user.uid !== undefined) for (const path of [unfinished, passwordFile]) await chown(path, user.uid, user.gid);
  try {
    await run(join(binaries.folder, 'initdb'), initdbArguments(binaries, unfinished, passwordFile), {
      ...user,
      env: cleanEnvironment(),
      cwd: '/',
    });
    await rename(unfinished, folder).catch((error: unknown) => {
      // Another instance was faster.
      if (!existsSync(join(folder, 'PG_VERSION'))) throw error;
    });
  } finally {
    await rm(passwordFile, { force: true });
    await rm(unfinished, { recursive: true, force: true });
  }
};

const initdbArguments = ({ major }: Binaries, folder: string, passwordFile: string): string[] => [
  ...['-D', folder, '-U', superuser, '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--no-instructions'],
  ...['--encoding=UTF8', '--locale=C'],
  ...(major >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : [`--lc-ctype=${unicodeLocale}`]),
];

/** Texts are ordered bytewise, but letters of every alphabet have two cases. Older versions take these from the system. */
const unicodeLocale = process.platform === 'darwin' ? 'UTF-8' : 'C.UTF-8';

const removeAbandoned = async (folder: string): Promise<void> => {
  const parent = join(folder, '..');
  for (const name of await readdir(parent)) {
    const pid = /\.init-(\d+)(\.password)?$/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) await rm(join(parent, name), { recursive: true, force: true });
  }
};
