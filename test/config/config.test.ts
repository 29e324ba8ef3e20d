import { describe, expect, it } from 'vitest';
import { ConfigError, loadConfig } from '../../src/config.ts';

describe('configuration', () => {
  it('needs no variable at all', () => {
    const config = loadConfig({});
    expect(config).toMatchObject({ port: 4000, databaseUrl: null, apiKey: null, editAuth: null, introspection: true });
    expect(config.dataDir).toMatch(/^\//);
  });

  it('reads every documented variable', () => {
    const config = loadConfig({
      PORT: '8080',
      DATABASE_URL: 'postgres://app:secret@db/streamgate',
      DATA_DIR: '/srv/streamgate',
      API_KEY: 'key',
      EDIT_AUTH: 'admin:pass:word',
      API_URL: 'https://video.example.com/',
      NATS_URL: 'nats://bus:4222',
      LOG_LEVEL: 'DEBUG',
      INTROSPECTION: 'off',
      MAX_QUERY_DEPTH: '7',
    });
    expect(config).toMatchObject({
      port: 8080,
      databaseUrl: 'postgres://app:secret@db/streamgate',
      dataDir: '/srv/streamgate',
      apiKey: 'key',
      editAuth: { login: 'admin', password: 'pass:word' },
      apiUrl: 'https://video.example.com',
      natsUrl: 'nats://bus:4222',
      logLevel: 'debug',
      introspection: false,
      limits: { queryDepth: 7 },
    });
  });

  it('takes an empty variable for an unset one', () => {
    expect(loadConfig({ PORT: '', DATABASE_URL: ' ', API_KEY: '' })).toEqual(loadConfig({}));
  });

  it.each([
    ['PORT', '99999', "PORT must be an integer from 0 to 65535, got '99999'"],
    ['PORT', '4e3', "PORT must be an integer from 0 to 65535, got '4e3'"],
    [
      'DATABASE_URL',
      'mysql://root:hunter2@db',
      'DATABASE_URL must be a URL that starts with postgres:// or postgresql://',
    ],
    ['API_URL', 'video.example.com', 'API_URL must be a URL that starts with http:// or https://'],
    ['EDIT_AUTH', 'admin', 'EDIT_AUTH must be of the form login:password'],
    ['LOG_LEVEL', 'loud', /^LOG_LEVEL must be one of trace, .*, got 'loud'$/],
    ['INTROSPECTION', 'maybe', /^INTROSPECTION must be one of on, off/],
    ['PG_BIN_DIR', '/nowhere', "PG_BIN_DIR must be a folder that holds 'postgres', got '/nowhere'"],
  ])('says in one line what is wrong with %s=%s', (name, value, message) => {
    expect(() => loadConfig({ [name]: value })).toThrow(ConfigError);
    expect(() => loadConfig({ [name]: value })).toThrow(message);
  });
});
