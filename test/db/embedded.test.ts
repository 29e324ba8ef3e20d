import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, lstat, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBinaries, type Binaries } from '../../src/db/embedded/binaries.ts';
import { canRead } from '../../src/db/embedded/privileges.ts';
import { isAlive, waitForExit } from '../../src/db/embedded/processes.ts';
import { reachableBinaries } from '../../src/db/embedded/reachable.ts';
import {
  bundleInstance,
  startInstance,
  temporaryFolder,
  type Instance,
  type InstanceOptions,
} from '../setup/instance.ts';

const isRoot = process.geteuid?.() === 0;
const idOf = (flag: string) => Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout.trim());
const nobody = { uid: idOf('-u'), gid: idOf('-g') };
/** Only root can become somebody else; everyone else proves the case of a normal user by running the rest. */
const otherUsers = isRoot && canRead(nobody, process.execPath) ? [nobody] : [];

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let script: string;
let binaries: Binaries;

beforeAll(async () => {
  folder = await temporaryFolder();
  script = await bundleInstance(folder.path);
  const found = await findBinaries(null, []);
  binaries = isRoot ? await reachableBinaries(found, nobody, folder.path) : found;
});
afterAll(() => folder[Symbol.asyncDispose]());

const start = (dataDir: string, options: Partial<InstanceOptions> = {}) =>
  startInstance({ script, dataDir: join(folder.path, dataDir), pgBinDir: binaries.folder, ...options });
const dataFolderOf = (dataDir: string) => join(folder.path, dataDir, `pg${binaries.major}`);

/** Asks until the server is back. */
const answerOf = async (instance: Instance, statement: string, deadline = Date.now() + 20_000): Promise<unknown> => {
  try {
    return await instance.query(statement);
  } catch (error) {
    if (Date.now() > deadline) throw error;
    return answerOf(instance, statement, deadline);
  }
};

describe('the embedded Postgres', () => {
  it('starts on an empty folder in an empty environment, and warm with the data it had', async () => {
    await using cold = await start('plain');
    await cold.query(`create table notes as select 'я' as text`);
    const facts = await cold.query(
      `select current_setting('server_encoding') as encoding, current_setting('listen_addresses') as addresses,
        'Ёлка' ilike 'ёЛКА' as folds`,
    );
    expect(facts).toEqual([{ encoding: 'UTF8', addresses: '127.0.0.1', folds: true }]);
    await cold.interrupt();
    expect(isAlive(cold.pid)).toBe(false);
    await using warm = await start('plain', {
      env: { LANG: 'ru_RU.KOI8-R', LC_ALL: 'C', PGDATA: '/nowhere', PGPORT: '1' },
    });
    expect(await warm.query('select text from notes')).toEqual([{ text: 'я' }]);
  });

  it('stays until the application has drained when Ctrl-C reaches the whole process group', async () => {
    await using instance = await start('plain');
    await instance.interrupt();
    expect(instance.child.exitCode).toBe(0);
    expect(isAlive(instance.pid)).toBe(false);
    const log = await readFile(join(folder.path, 'plain', 'postgres.log'), 'utf8');
    expect(log.trim().split('\n').at(-1)).toContain('database system is shut down');
  });

  it('does not outlive an application killed with -9, and the next start has every committed row', async () => {
    await using killed = await start('plain');
    await killed.query(`create table survivors as select 1 as id`);
    await killed.kill();
    expect(await waitForExit(killed.pid, 10_000)).toBe(true);
    await using next = await start('plain');
    expect(await next.query('select id from survivors')).toEqual([{ id: 1 }]);
  });

  it('recovers when the server itself was killed with -9, and when that killed both', async () => {
    await using instance = await start('plain');
    await instance.query(`create table crashed as select 1 as id`);
    process.kill(instance.pid, 'SIGKILL');
    await instance.kill();
    await using next = await start('plain');
    expect(await next.query('select id from crashed')).toEqual([{ id: 1 }]);
  });

  it('is not fooled by a stale postmaster.pid whose number another program has now', async () => {
    await writeFile(
      join(dataFolderOf('plain'), 'postmaster.pid'),
      `${process.pid}\n${dataFolderOf('plain')}\n1\n54329\n\n\n`,
    );
    await using instance = await start('plain');
    expect(instance.adopted).toBe(false);
    expect(await instance.query('select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('serves a second instance, and lives on with it when the first stops', async () => {
    await using first = await start('plain');
    await using second = await start('plain');
    expect([second.adopted, second.pid, second.url]).toEqual([true, first.pid, first.url]);
    await first.interrupt();
    expect(await answerOf(second, 'select count(*)::int from survivors')).toEqual([{ count: 1 }]);
  });

  it('starts a server that crashed again, on the same port', async () => {
    await using instance = await start('plain');
    process.kill(instance.pid, 'SIGKILL');
    await waitForExit(instance.pid, 10_000);
    expect(await answerOf(instance, 'select count(*)::int from survivors')).toEqual([{ count: 1 }]);
  });

  it('starts once when two instances come at the same moment to an empty folder', async () => {
    const starting = [start('race'), start('race')] as const;
    await using one = await starting[0];
    await using two = await starting[1];
    expect([one.error, two.error]).toEqual([undefined, undefined]);
    expect(one.pid).toBe(two.pid);
    expect([one.adopted, two.adopted].sort()).toEqual([false, true]);
    const [owner, guest] = one.adopted ? [two, one] : [one, two];
    await guest.interrupt();
    expect(await owner.query('select 1 as one')).toEqual([{ one: 1 }]);
    await owner.interrupt();
    expect((await readdir(join(folder.path, 'race'))).filter((name) => name.includes('init'))).toEqual([]);
  });

  it('clears away what a start killed during initdb left', async () => {
    const abandoned = join(folder.path, 'abandoned', `pg${binaries.major}.init-4194305`);
    await mkdir(abandoned, { recursive: true });
    await using instance = await start('abandoned');
    expect(await instance.query('select 1 as one')).toEqual([{ one: 1 }]);
    expect(existsSync(abandoned)).toBe(false);
  });

  it('keeps its password and its data from other users', async () => {
    const modes = await Promise.all(
      [join(folder.path, 'plain', 'postgres.password'), dataFolderOf('plain')].map(
        async (path) => (await lstat(path)).mode & 0o777,
      ),
    );
    expect(modes).toEqual([0o600, 0o700]);
  });

  it.each(otherUsers)('runs for a normal user, here %o', async (user) => {
    const home = join(folder.path, 'home');
    await mkdir(home);
    spawnSync('chown', [`${user.uid}:${user.gid}`, home]);
    await using instance = await start('home/data', user);
    expect(instance.error).toBeUndefined();
    expect((await lstat(dataFolderOf('home/data'))).uid).toBe(user.uid);
    expect(await instance.query('select 1 as one')).toEqual([{ one: 1 }]);
  });

  it.each(otherUsers)('explains that a user id without a name cannot run it', async () => {
    const { error } = await start('nameless', { uid: 54_321, gid: 54_321 });
    expect(error).toMatch(/^ConfigError: .*user id 54321 has no entry in \/etc\/passwd.*DATABASE_URL/);
  });

  it.each(otherUsers)('explains that root must not put its data into a private home', async () => {
    await mkdir(join(folder.path, 'private'), { mode: 0o700 });
    const { error } = await start('private/data');
    expect(error).toMatch(/^ConfigError: DATA_DIR .*private\/data cannot be entered by user id \d+/);
  });

  it('works from a private checkout whose install scripts did not run', async () => {
    const native = join(folder.path, 'checkout', 'native');
    const source = dirname((await findBinaries(null, [])).folder);
    await cp(source, native, { recursive: true, filter: async (path) => !(await lstat(path)).isSymbolicLink() });
    await chmod(join(folder.path, 'checkout'), 0o700);
    await using instance = await start('linked', { pgBinDir: join(native, 'bin') });
    expect(instance.error).toBeUndefined();
    expect(await instance.query('select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('refuses to start empty beside the data of another version', async () => {
    await mkdir(join(folder.path, 'older', 'pg9'), { recursive: true });
    await writeFile(join(folder.path, 'older', 'pg9', 'PG_VERSION'), '9');
    const { error } = await start('older');
    expect(error).toMatch(
      /^ConfigError: DATA_DIR holds a database of Postgres 9, but only version \d+ is installed: set PG_BIN_DIR or/,
    );
  });

  it('names DATABASE_URL when there is no Postgres', async () => {
    const { error } = await start('none', { pgBinDir: folder.path });
    expect(error).toMatch(/^ConfigError: No Postgres for .* set DATABASE_URL/);
  });
});
