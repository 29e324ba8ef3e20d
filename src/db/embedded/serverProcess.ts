import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { cleanEnvironment } from './initialize.ts';
import type { RunAs } from './privileges.ts';

/** A started `postgres` under its watchdog. */
export interface ServerProcess {
  hasExited(): boolean;
  /** Asks for a fast shutdown, as our own death does. */
  release(): void;
}

export interface ServerOptions {
  binaries: Binaries;
  user: RunAs;
  dataFolder: string;
  /** Postgres writes there; an unread pipe would stall it. */
  logFile: string;
  port: number;
  settings: Readonly<Record<string, string>>;
}

// Postgres runs in a process group of its own, so that Ctrl-C lets the application drain first. The shell holds the read end
// of a pipe from us: when we end, even by kill -9, it closes, and Postgres gets a fast shutdown.
const watchdog = `
  trap "" INT TERM HUP
  exec 3<&0
  "$0" "$@" </dev/null 3<&- &
  server=$!
  (while read -r _ <&3; do :; done; kill -INT $server 2>/dev/null) &
  watcher=$!
  wait $server
  status=$?
  kill -KILL $watcher 2>/dev/null
  exit $status`;

const defaults = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '256MB',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '1GB',
  checkpoint_timeout: '15min',
  jit: 'off',
  log_min_messages: 'warning',
};

/** Starts `postgres`, without waiting until it accepts connections. */
export const spawnServer = ({ binaries, user, dataFolder, logFile, port, settings }: ServerOptions): ServerProcess => {
  const options = Object.entries({ ...defaults, port: `${port}`, ...settings }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const log = openSync(logFile, 'a');
  const child = spawn('/bin/sh', ['-c', watchdog, join(binaries.folder, 'postgres'), '-D', dataFolder, ...options], {
    ...user,
    env: cleanEnvironment(),
    cwd: '/',
    detached: true,
    stdio: ['pipe', log, log],
  });
  closeSync(log);
  let exited = false;
  child.once('exit', () => (exited = true));
  child.once('error', () => (exited = true));
  const pipe = child.stdin as Socket;
  pipe.on('error', () => {});
  // Neither the process nor the pipe keeps ours alive.
  child.unref();
  pipe.unref();
  return { hasExited: () => exited, release: () => pipe.end() };
};

/** The preferred loopback port if it is free, else any free one. */
export const freePort = (preferred: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => (preferred === 0 ? reject(error) : resolve(freePort(0))));
    server.listen(preferred, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : preferred));
    });
  });
