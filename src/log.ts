import { pino, stdSerializers, type DestinationStream, type Logger } from 'pino';
import type { Config } from './config.ts';

export type { Logger } from 'pino';

const secretNames = [
  'authorization',
  'cookie',
  '["set-cookie"]',
  'password',
  'secret',
  'token',
  'accessToken',
  'refreshToken',
  'apiKey',
  'cluster_key',
];
// Each secret at the top of a line, one level down (`headers.cookie`) and two (`request.headers.cookie`).
const redactedPaths = secretNames.flatMap((name) => {
  const member = name.startsWith('[') ? name : `.${name}`;
  return [member.replace(/^\./, ''), `*${member}`, `*.*${member}`];
});

/**
 * The process's log: one JSON line per event on stdout. Errors keep their stack and cause; credentials are never written.
 *
 * @param destination Where lines go instead of stdout, for tests.
 */
export const createLog = (config: Pick<Config, 'logLevel'>, destination?: DestinationStream): Logger =>
  pino(
    {
      level: config.logLevel,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { error: stdSerializers.err },
      redact: { paths: redactedPaths, censor: '[redacted]' },
      hooks: { streamWrite: withoutPasswords },
    },
    ...(destination ? [destination] : []),
  );

// A connection string in an error's message would show its password. Quotes end it: the line is JSON.
const withoutPasswords = (line: string): string =>
  line.replace(/(\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@"]*):[^\s/@"]*@/gi, '$1:***@');
