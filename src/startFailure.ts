import { ConfigError } from './config.ts';
import { CodedError } from './errors.ts';

interface SystemError extends Error {
  code: string;
  syscall?: string;
  address?: string;
  port?: number;
  path?: string;
}

/** One line on why the program cannot start and which setting is at fault; null for a bug of ours, to be shown whole. */
export const failureLine = (error: unknown): string | null => {
  const reason = reasonOf(error);
  return reason === null ? null : `Streamgate cannot start: ${reason}`;
};

const reasonOf = (error: unknown): string | null => {
  if (error instanceof ConfigError) return error.message;
  if (!(error instanceof Error)) return null;
  if (error instanceof CodedError) return error.code === 'UNAVAILABLE' ? unreachable(error.cause) : null;
  if (!('code' in error)) return null;
  const { code, syscall, address, port, path, message } = error as SystemError;
  // Wrong options of the command line.
  if (code.startsWith('ERR_PARSE_ARGS')) return `${message} Try --help.`;
  if (code === 'EADDRINUSE') return `PORT ${port} is in use: stop the program that has it, or set PORT to another`;
  if (code === 'EACCES' && syscall === 'listen')
    return `PORT ${port} may not be opened by this user: set PORT to another`;
  if (code === 'EADDRNOTAVAIL' || syscall === 'getaddrinfo')
    return `HOST ${address ?? ''} is no address of this machine`;
  if (path && ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOSPC'].includes(code)) {
    return `${path} cannot be written (${code}): set DATA_DIR to a folder of your own`;
  }
  // Postgres: a login it refuses, a database it does not have. Its message names the user or the database.
  if (/^(28|3D)/.test(code)) return `the server of DATABASE_URL refuses: ${message}`;
  return null;
};

const unreachable = (cause: unknown): string => {
  const first = cause instanceof AggregateError ? cause.errors[0] : cause;
  return `the server of DATABASE_URL cannot be reached${first instanceof Error ? `: ${first.message}` : ''}`;
};
