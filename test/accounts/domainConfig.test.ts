import { afterAll, beforeAll, expect, test } from 'vitest';
import { masterViewer } from '../../src/auth/viewers.ts';
import type { Viewer } from '../../src/auth/viewer.ts';
import { systemConfig } from '../../subgraphs/accounts/systemConfig.ts';
import { accountsGraph, type AccountsGraph } from './accountsGraph.ts';

let graph: AccountsGraph;
beforeAll(async () => {
  graph = await accountsGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());

const ask = (query: string, variables: Record<string, unknown> = {}, viewer: Viewer = masterViewer) =>
  graph.ask(viewer, query, variables);

const save = async (patch: object, expectedVersion: string | null = null) => {
  const answer = await ask(
    'mutation ($p: JSONText, $v: String) { saveDomainConfig(patch: $p, expectedVersion: $v) { domainConfig { document version } } }',
    { p: JSON.stringify(patch), v: expectedVersion },
  );
  const saved = answer.data?.['saveDomainConfig'] as
    { domainConfig: { document: string; version: string } } | null | undefined;
  return { ...answer, saved: saved?.domainConfig };
};

const picture = (bytes: number, type = 'png') =>
  `data:image/${type};base64,${Buffer.alloc(bytes, 1).toString('base64')}`;

test('settings merge, are typed, and say who was faster', async () => {
  const mail = { sending_method: 'SMTP', host: 'mail.example.com', port: 25, security: 'starttls' };
  const { saved } = await save({ mail, appearance: { title: 'My site', colors: { primary: '#444951' } } });
  const { saved: again } = await save({ appearance: { logo: picture(100) } }, saved!.version);
  expect(JSON.parse(again!.document)).toEqual({
    mail,
    appearance: { title: 'My site', colors: { primary: '#444951' }, logo: picture(100) },
  });
  const { data } = await ask(
    '{ domainConfig { mail { sendingMethod host port security } appearance { title logo colors { primary } } } }',
  );
  expect(data!['domainConfig']).toEqual({
    mail: { sendingMethod: 'SMTP', host: 'mail.example.com', port: 25, security: 'STARTTLS' },
    appearance: { title: 'My site', logo: picture(100), colors: { primary: '#444951' } },
  });
  expect((await save({}, saved!.version)).codes).toEqual(['PRECONDITION_FAILED']);
});

test('the password of the mail server is kept sealed, survives other changes, and is never answered', async () => {
  const password = 'correct horse battery';
  const stored = async () => {
    const [row] = await graph.database.query<{ secrets: Buffer | null; config: string }>(
      'select secrets, config from domain_config',
    );
    return row!;
  };
  const answers = [
    await save({ mail: { sending_method: 'SMTP', password, api_key: password } }),
    await save({ mail: { login: 'postmaster' } }),
    await ask('{ domainConfig { document mail { login } } }'),
  ];
  for (const { text, codes } of answers) expect([codes, text.includes(password)]).toEqual([[], false]);
  const { secrets, config } = await stored();
  expect([secrets!.includes(password), config.includes(password)]).toEqual([false, false]);
  await save({ mail: null });
  expect((await stored()).secrets).toBeNull();
});

test.each([
  [{ mail: { sending_method: null, host: 'x' } }, ['mail', 'sending_method']],
  [{ mail: { sending_method: 'SMTP', port: 'many' } }, ['mail', 'port']],
  [{ mail: { sending_method: 'SMTP', security: 'prayer' } }, ['mail', 'security']],
  [{ appearance: { logo: picture(256 * 1024 + 1) } }, ['appearance', 'logo']],
  [{ appearance: { favicon: picture(2_000_000) } }, ['appearance', 'favicon']],
  [{ appearance: { logo_auth: 'https://example.com/logo.png' } }, ['appearance', 'logo_auth']],
  [{ appearance: { logo: 'data:text/html;base64,PGI+' } }, ['appearance', 'logo']],
])('what is wrong in %.60j is refused with its path', async (patch, path) => {
  expect((await save(patch)).errors[0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path });
});

test('a picture of just 256 KiB is taken', async () => {
  expect((await save({ appearance: { logo: picture(256 * 1024, 'svg+xml') } })).codes).toEqual([]);
});

test('the settings in effect hold no secrets', async () => {
  const { data, text } = await ask(
    '{ systemConfig { document loglevel apiUrl centralUrl listeners { http { port } } } }',
  );
  expect(data!['systemConfig']).toMatchObject({
    loglevel: 'info',
    apiUrl: 'https://video.example.com',
    centralUrl: 'https://video.example.com/central/api/v3',
    listeners: { http: [{ port: 4000 }] },
  });
  expect(text).not.toContain('key@');
  const shown = systemConfig({
    host: '::',
    port: 1,
    logLevel: 'info',
    apiUrl: null,
    databaseUrl: 'postgres://me:secret@db:5432/streamgate?password=secret',
  });
  expect(shown['database']).toEqual({ url: 'postgres://me@db:5432/streamgate' });
});

test('what is not offered says so, and what is known is told', async () => {
  const { data } = await ask(
    '{ tlsCertificate { document cert { issuerName } } watcherStatus { operatorId checks { isWatcherUrlAvailable } } }',
  );
  expect(data).toEqual({
    tlsCertificate: { document: '{}', cert: null },
    watcherStatus: { operatorId: null, checks: { isWatcherUrlAvailable: false } },
  });
  expect((await ask('mutation { provisionWatcher { document } }')).codes).toEqual(['NOT_IMPLEMENTED']);
  const issue = (domains: string[]) =>
    ask('mutation ($d: [String!]!) { issueTlsCertificate(domains: $d) { document } }', { d: domains });
  expect((await issue(['video.example.com'])).codes).toEqual(['NOT_IMPLEMENTED']);
  expect([(await issue([])).codes, (await issue(['no host'])).codes]).toEqual([['BAD_USER_INPUT'], ['BAD_USER_INPUT']]);
});

test('members of organizations neither see nor change any of it', async () => {
  await ask('mutation { createUser(input: { name: "member", password: "secret" }) { user { id } } }');
  const member = await graph.viewerOf('member');
  for (const query of [
    '{ domainConfig { document } }',
    '{ systemConfig { document } }',
    '{ tlsCertificate { document } }',
    '{ watcherStatus { document } }',
    'mutation { saveDomainConfig(patch: "{}") { domainConfig { version } } }',
    'mutation { provisionWatcher { document } }',
    'mutation { issueTlsCertificate(domains: ["a.example.com"]) { document } }',
  ]) {
    expect((await ask(query, {}, member)).codes).toEqual(['FORBIDDEN']);
  }
});
