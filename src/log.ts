import { pino, stdSerializers, type DestinationStream, type Logger } from 'pino';
import type { Config } from './config.ts';
import type { LiveSettings } from './settings/liveSettings.ts';

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

/** Lets the settings decide from now on what is logged. */
export const followLevel = (log: Logger, settings: Pick<LiveSettings, 'current' | 'given' | 'onChange'>): void => {
  // Otherwise the log has begun with that level, or with one that whoever made it chose.
  if (settings.given.logLevel === null && settings.current().logLevel !== 'info')
    log.level = settings.current().logLevel;
  settings.onChange((now, before) => {
    if (now.logLevel !== before.logLevel) log.level = now.logLevel;
  });
};

// A connection string in an error's message would show its password. Quotes end it: the line is JSON.
const withoutPasswords = (line: string): string =>
  line.replace(/(\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@"]*):[^\s/@"]*@/gi, '$1:***@');
