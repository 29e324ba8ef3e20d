import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withMaskedCredentials } from '../../subgraphs/streamers/secrets.ts';
import { startRestApplication, type RestApplication } from './restApplication.ts';
import { watcherClient, type WatcherClient } from './watcherClient.ts';

let application: RestApplication;
let admin: WatcherClient;

beforeAll(async () => {
  application = await startRestApplication();
  admin = await watcherClient(application, application.administrator);
});
afterAll(() => application[Symbol.asyncDispose]());

const central = async (path: string) => (await application.central.get(path)).json<Record<string, unknown>>();
const watcher = async (path: string) => (await admin.ask('GET', path)).json<Record<string, unknown>>();

describe('what only Watcher has of a node', () => {
  const node = '/streamers/settings.example.com';
  const config = {
    loglevel: 'debug',
    meta: 'x',
    vods: [{ prefix: 'vod' }],
    server_names: [{ domain: 'settings.example.com' }],
  };

  beforeAll(async () => {
    const saved = await admin.ask('PUT', node, {
      role: 'streamer',
      cluster_key: 'k',
      zones: ['north'],
      config,
    });
    expect(saved.json()).toMatchObject({ zones: ['north'], config });
  });

  test('is shown to Watcher, one by one, in lists and where it is selected, and can be filtered by', async () => {
    expect(await watcher(node)).toMatchObject({ zones: ['north'], config });
    const list = '/streamers?config.loglevel=debug&select=config.vods,zones';
    expect(await watcher(list)).toMatchObject({
      streamers: [{ hostname: 'settings.example.com', zones: ['north'], config: { vods: config.vods } }],
    });
    expect(await watcher('/streamers?config.loglevel=error')).toMatchObject({ streamers: [] });
  });

  test('is never shown to Central, whose own members Watcher shows too', async () => {
    expect(await central(node)).toHaveProperty('config', { server_names: config.server_names });
    expect(await central(node)).not.toHaveProperty('zones');
    const [selected] = (await central('/streamers?hostname=settings.example.com&select=config.loglevel,zones'))[
      'streamers'
    ] as object[];
    expect(selected).not.toHaveProperty('zones');
    expect(selected).not.toHaveProperty('config.loglevel');
  });

  test('holds passwords sealed, and shows only that they are set', async () => {
    const secret = 'never-to-be-seen';
    const credentials = { view_auth: { login: 'viewer', password: secret }, auth_token: secret };
    const saved = await admin.ask('PUT', node, { config: credentials });
    const shown = { config: { view_auth: { login: 'viewer', password: '********' }, auth_token: '********' } };
    expect(saved.json()).toMatchObject(shown);
    expect(await watcher(node)).toMatchObject(shown);
    const [row] = await application.database.query<{ row: string }>(
      `select t::text || encode(secrets, 'escape') as row from streamers t where hostname = 'settings.example.com'`,
    );
    expect(row?.row).not.toContain(secret);
    await admin.ask('PUT', node, { config: { view_auth: null, auth_token: null } });
    expect(await watcher(node)).not.toMatchObject({ config: { auth_token: '********' } });
  });

  test('keeps a password that is sent back as it was shown', () => {
    const shown = { config: { view_auth: { login: 'viewer', password: '********' }, auth_token: '********' } };
    expect(withMaskedCredentials(shown)).toEqual({ patch: shown, change: {} });
    const set = { config: { view_auth: { login: 'viewer', password: 'p' }, edit_auth: null, auth_token: 't' } };
    expect(withMaskedCredentials(set)).toEqual({
      patch: { config: { ...shown.config, edit_auth: null } },
      change: { node_view_password: 'p', node_edit_password: null, node_auth_token: 't' },
    });
  });

  test('outlasts a reset by Central, and what Central sends of it is passed over', async () => {
    await application.central.put(node, {
      $reset: true,
      role: 'streamer',
      cluster_key: 'k',
      config: { loglevel: 'x' },
    });
    const { server_names: _, ...own } = config;
    expect(await watcher(node)).toMatchObject({ zones: ['north'], config: own });
    expect(await watcher(node)).not.toHaveProperty('config.server_names');
  });

  test('is merged by Watcher, and taken away by null and by a reset', async () => {
    await admin.ask('PUT', node, { config: { meta: null, loglevel: 'info' } });
    expect(await watcher(node)).toHaveProperty('config', { loglevel: 'info', vods: config.vods });
    await admin.ask('PUT', node, { $reset: true, role: 'streamer', cluster_key: 'k' });
    expect(await watcher(node)).not.toHaveProperty('config');
    expect(await watcher(node)).not.toHaveProperty('zones');
  });

  test('has fields of its own in the graph', async () => {
    await application.graphql(`mutation {
      saveStreamer(
        hostname: "typed.example.com"
        input: { role: STREAMER, clusterKey: "k", zones: ["south"], watcherConfig: { loglevel: "info" } }
      ) { streamer { hostname } }
    }`);
    expect(
      await application.graphql(`{ streamer(hostname: "typed.example.com") { zones watcherConfig config } }`),
    ).toEqual({
      streamer: { zones: ['south'], watcherConfig: { loglevel: 'info' }, config: { role: 'streamer' } },
    });
    expect(await watcher('/streamers/typed.example.com')).toMatchObject({
      zones: ['south'],
      config: { loglevel: 'info' },
    });
  });
});

describe('titles of the regions of a camera', () => {
  const detector = (id: string, title?: string) => ({
    detector_type: 'faces',
    region_id: id,
    ...(title !== undefined && { region_title: title }),
  });
  const path = '/streams/titled';

  test('are shown to Watcher alone, at the region they were given to, in whatever order Central has the regions', async () => {
    await admin.saved('titled', {
      vision: { detectors: [detector('a', 'Gate'), detector('b'), detector('c', 'Yard')] },
    });
    await application.central.put(path, { vision: { detectors: [detector('c'), detector('a')] } });
    expect(await watcher(path)).toHaveProperty('vision', { detectors: [detector('c', 'Yard'), detector('a', 'Gate')] });
    expect(await central(path)).toHaveProperty('vision', { detectors: [detector('c'), detector('a')] });
    const [selected] = await admin.listed('name=titled&select=vision.detectors.region_title');
    expect(selected).toMatchObject({ vision: { detectors: [{ region_title: 'Yard' }, { region_title: 'Gate' }] } });
  });

  test('change with their region, and go with it', async () => {
    await admin.saved('titled', { vision: { detectors: [{ $index: 0, region_title: 'Back yard' }] } });
    expect(await watcher(path)).toMatchObject({
      vision: { detectors: [{ region_title: 'Back yard' }, { region_title: 'Gate' }] },
    });
    expect(await application.graphql('{ stream(name: "titled") { regionTitles } }')).toEqual({
      stream: { regionTitles: { c: 'Back yard', a: 'Gate' } },
    });
    await admin.saved('titled', { vision: { detectors: [detector('a'), detector('c', 'Yard')] } });
    expect(await watcher(path)).toHaveProperty('vision', { detectors: [detector('a'), detector('c', 'Yard')] });
  });
});
