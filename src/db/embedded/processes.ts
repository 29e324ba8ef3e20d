import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** True while a process of that id exists, whoever owns it; a zombie counts. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** What a process is: its command line, or null when there is none; a zombie has died but was not reaped yet. */
export const inspect = async (pid: number): Promise<{ command: string; zombie: boolean } | null> => {
  if (!isAlive(pid)) return null;
  if (process.platform === 'linux') {
    // Slim container images have no `ps`.
    const [status, command] = await Promise.all([read(`/proc/${pid}/stat`), read(`/proc/${pid}/cmdline`)]);
    if (status === '') return null;
    return { command: command.replaceAll('\0', ' '), zombie: /^\d+ \(.*\) Z/s.test(status) };
  }
  const { stdout } = await run('ps', ['-o', 'stat=,command=', '-p', String(pid)]).catch(() => ({ stdout: '' }));
  return stdout.trim() === '' ? null : { command: stdout, zombie: stdout.startsWith('Z') };
};

/** Waits until the process is gone; false when it still runs after `timeoutMs`. */
export const waitForExit = async (pid: number, timeoutMs: number): Promise<boolean> => {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const found = await inspect(pid);
    if (!found || found.zombie) return true;
    if (Date.now() > deadline) return false;
    await pause(10);
  }
};

/** Resolves after `milliseconds`. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

const read = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '');
