import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from '../../config.ts';
import { inspect, pause } from './processes.ts';

export interface RunningServer {
  pid: number;
  port: number;
}

/**
 * The server that already runs on this data folder, by its `postmaster.pid`; null: none.
 *
 * A file whose process id now belongs to another program (usual in containers with a volume) is removed: Postgres would
 * refuse to start. A killed server that is not reaped yet is waited for.
 */
export const findRunningServer = async (dataFolder: string): Promise<RunningServer | null> => {
  const file = join(dataFolder, 'postmaster.pid');
  // Lines: process id, data folder, start time, port, …
  const [pidLine, , , portLine] = (await readFile(file, 'utf8').catch(() => '')).split('\n');
  const pid = Number(pidLine);
  const found = pid > 0 ? await reaped(pid, file) : null;
  if (!found) return null;
  if (!found.command.includes('postgres') || !found.command.includes(dataFolder)) {
    await rm(file, { force: true });
    return null;
  }
  return { pid, port: Number(portLine) };
};

/** Postgres takes a zombie for a running server, so it must be gone before a start. */
const reaped = async (pid: number, file: string): Promise<{ command: string } | null> => {
  for (let attempt = 0; attempt < 500; attempt++) {
    const found = await inspect(pid);
    if (!found?.zombie) return found;
    await pause(10);
  }
  throw new ConfigError(
    `Nobody reaps the dead process ${pid} named in ${file}: run the container with an init (docker --init)`,
  );
};
