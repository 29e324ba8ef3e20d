import { constants } from 'node:fs';
import { copyFile, link, mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ConfigError } from '../../config.ts';
import type { Binaries } from './binaries.ts';
import { canRead, type RunAs } from './privileges.ts';

/**
 * Returns binaries the user can execute: the same, or hard links (copies across file systems) of them under `dataDir` when
 * the checkout lies in a private home, such as root's. Throws `ConfigError` when `dataDir` itself is out of reach.
 */
export const reachableBinaries = async (binaries: Binaries, user: RunAs, dataDir: string): Promise<Binaries> => {
  if (!canRead(user, dataDir)) {
    throw new ConfigError(
      `DATA_DIR ${dataDir} cannot be entered by user id ${user.uid ?? process.geteuid?.()}, who runs Postgres: choose a folder outside private homes`,
    );
  }
  if (canRead(user, join(binaries.folder, 'postgres'))) return binaries;
  const target = join(dataDir, `postgres-${binaries.version}`);
  const folder = join(target, 'bin');
  if (!canRead(user, join(folder, 'postgres'))) {
    const unfinished = `${target}.new-${process.pid}`;
    await linkTree(dirname(binaries.folder), unfinished);
    await rename(unfinished, target).catch(() => rm(unfinished, { recursive: true, force: true }));
  }
  return { ...binaries, folder };
};

const linkTree = async (source: string, target: string): Promise<void> => {
  await mkdir(target, { recursive: true, mode: 0o755 });
  for (const entry of await readdir(source, { withFileTypes: true })) {
    const [from, to] = [join(source, entry.name), join(target, entry.name)];
    if (entry.isDirectory()) await linkTree(from, to);
    else if (entry.isSymbolicLink()) await symlink(await readlink(from), to);
    else await link(from, to).catch(() => copyFile(from, to, constants.COPYFILE_FICLONE));
  }
};
