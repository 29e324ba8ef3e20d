import { spawnSync } from 'node:child_process';
import { userInfo } from 'node:os';
import { ConfigError } from '../../config.ts';

/** The user that runs Postgres; empty: the present one. Fits into the options of `spawn`. */
export type RunAs = { uid: number; gid: number } | Record<string, never>;

/**
 * Chooses who runs Postgres, which refuses to run as root: then the existing user `postgres` or `nobody`; none is created.
 *
 * Throws `ConfigError` when there is no such user, and for a user id without a passwd entry, which initdb cannot work with.
 */
export const chooseUser = (): RunAs => {
  if (process.geteuid?.() !== 0) {
    assertHasName();
    return {};
  }
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = [idOf('-u', name), idOf('-g', name)];
    if (uid && gid) return { uid, gid };
  }
  throw new ConfigError(
    'The embedded Postgres cannot run as root, and there is no user `postgres` or `nobody`: run as another user or set DATABASE_URL',
  );
};

/** Whether that user can read a file, or enter and list a folder, through all the folders above it. */
export const canRead = (user: RunAs, path: string): boolean =>
  spawnSync('sh', ['-c', 'test -r "$0" && { test ! -d "$0" || test -x "$0"; }', path], { ...user, cwd: '/' }).status ===
  0;

const idOf = (flag: '-u' | '-g', name: string): number =>
  Number(spawnSync('id', [flag, name]).stdout?.toString().trim());

const assertHasName = (): void => {
  try {
    userInfo();
  } catch {
    throw new ConfigError(
      `The embedded Postgres needs a named user, but user id ${process.geteuid?.()} has no entry in /etc/passwd: add one or set DATABASE_URL`,
    );
  }
};
