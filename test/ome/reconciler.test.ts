import { afterEach, beforeEach, expect, test } from 'vitest';
import { omeRepository } from '../../subgraphs/mediaServers/repositoryOme.ts';
import { createSecretBox } from '../../src/auth/secrets.ts';
import { startReconciler } from '../../src/ome/reconciler/startReconciler.ts';
import { startOmeApplication, type OmeApplication, type OmeBody } from './omeApplication.ts';
import { startOmeServer, type OmeServer } from './server/omeServer.ts';

let application: OmeApplication;
let server: OmeServer;
let reconciler: AsyncDisposable;

const secretKey = '11'.repeat(32);

beforeEach(async () => {
  application = await startOmeApplication({ SECRET_KEY: secretKey });
  server = await startOmeServer();
  const repository = omeRepository(application.database, createSecretBox(Buffer.from(secretKey, 'hex')));
  reconciler = startReconciler({ database: application.database, repository, lookMs: 50, statisticsMs: 50 });
});
afterEach(async () => {
  await reconciler[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
  await application[Symbol.asyncDispose]();
});

const app = '/vhosts/main/apps/live';

const attach = () =>
  application.graphql(
    `mutation ($url: String!, $token: String!) {
      saveMediaServer(input: { ovenMediaEngine: { name: "fra", url: $url, token: $token, default: true } }) { mediaServer { id } }
    }`,
    { url: server.url, token: server.accessToken },
  );

/** One of everything, and what it is called on the server. */
const createEverything = async (): Promise<void> => {
  const made = async (method: string, path: string, body: unknown) => {
    const answer = await application.ome(method, path, body);
    expect(answer, `${method} ${path}`).toMatchObject({ status: expect.toSatisfy((status: number) => status < 300) });
  };
  await made('POST', '/vhosts', [{ name: 'main', host: { names: ['*'] } }]);
  await made('POST', '/vhosts/main/apps', [
    {
      name: 'live',
      type: 'live',
      publishers: { llhls: {}, file: {}, push: {} },
      providers: {
        rtspPull: {},
        schedule: { mediaRootDir: '/m', scheduleFilesDir: '/s' },
        multiplex: { muxFilesDir: '/x' },
      },
    },
  ]);
  await made('POST', `${app}/outputProfiles`, [
    { name: 'small', outputStreamName: '${OriginStreamName}_small', encodes: { videos: [{ bypass: true }] } },
  ]);
  await made('POST', `${app}/streams`, { name: 'cam', urls: ['rtsp://camera/1'] });
  await made('POST', `${app}:startRecord`, { id: 'r', stream: { name: 'cam_small' } });
  await made('POST', `${app}:startPush`, {
    id: 'p',
    stream: { name: 'cam' },
    protocol: 'srt',
    url: 'srt://there:9000',
  });
  await made('POST', `${app}/streams/cam:startHlsDump`, { id: 'd', outputStreamName: 'cam', outputPath: '/tmp' });
  await made('POST', `${app}/scheduledChannels`, { stream: { name: 'tv' }, programs: [] });
  await made('POST', `${app}/multiplexChannels`, { outputStream: { name: 'mux' }, sourceStreams: [] });
};

const onServer = (): string[] => {
  const live = server.world.hosts.get('main')?.applications.get('live');
  if (!live) return [];
  const cam = live.streams.get('cam');
  const dumps = [...(cam?.dumps.values() ?? [])].filter((dump) => dump['enabled']).map(({ id }) => String(id));
  const records = [...live.records].map(([id, { state }]) => `${id} ${state}`);
  return [...live.streams.keys(), ...records, ...live.pushes.keys(), ...dumps, ...server.world.files.keys()].sort();
};

const everything = ['cam', 'd', 'multiplex/main/live/mux', 'p', 'r recording', 'scheduled/main/live/tv'];

const has = (wanted: readonly string[]) => server.until(() => JSON.stringify(onServer()) === JSON.stringify(wanted));

/** Asks again after each request that the server answers, until the answer is as it shall be. */
const told = async <Told>(ask: () => Promise<Told>, holds: (told: Told) => boolean): Promise<Told> => {
  for (;;) {
    const answer = await ask();
    if (holds(answer)) return answer;
    const seen = server.requests.length;
    await server.until(() => server.requests.length > seen);
  }
};

const reconciliation = async (path: string): Promise<OmeBody> => {
  const fields = 'reconciliation { phase drift lastError lastErrorAt }';
  const { at } = (await application.graphql(`{ at: omeServer { ${path.replace('*', fields)} } }`)) as OmeBody;
  let found = at;
  while (!found.reconciliation) found = Object.values(found)[0];
  return found.reconciliation;
};

test('what waited without a server is on it soon after it is attached, and all of it is back within 5 s of a restart', async () => {
  await attach();
  await server.kill();
  await createEverything();
  await server.start();
  await has(everything);
  await server.kill();
  const startedAt = performance.now();
  await server.start();
  expect(onServer()).toEqual([]);
  await has(everything);
  expect(performance.now() - startedAt).toBeLessThan(5000);
});

test('what is deleted while the server is down is gone after it is back, and the rest is there', async () => {
  await attach();
  await createEverything();
  await has(everything);
  await server.kill();
  for (const [method, path, body] of [
    ['POST', `${app}:stopRecord`, { id: 'r' }],
    ['POST', `${app}/streams/cam:stopHlsDump`, { outputStreamName: 'cam' }],
    // A file on the disk of the server: it survives there.
    ['DELETE', `${app}/scheduledChannels/tv`, undefined],
  ] as const) {
    expect((await application.ome(method, path, body)).status).toBe(200);
  }
  await server.start();
  await has(['cam', 'multiplex/main/live/mux', 'p']);
});

test('states, tracks and counters of the server are shown', async () => {
  await attach();
  await createEverything();
  const records = await told(
    async () => (await application.ome('POST', `${app}:records`)).body.response,
    ([record]) => record?.state === 'recording',
  );
  expect(records).toMatchObject([{ id: 'r', vhost: 'main', app: 'live', stream: { name: 'cam_small', trackIds: [] } }]);
  await told(
    async () => (await application.ome('POST', `${app}:pushes`)).body.response,
    ([push]) => push?.state === 'pushing',
  );
  const cam = await told(
    async () => (await application.ome('GET', `${app}/streams/cam`)).body.response,
    ({ input }) => input.tracks.length > 0,
  );
  expect(cam.outputs.map(({ name }: { name: string }) => name)).toEqual(['cam', 'cam_small']);
  await told(
    async () => (await application.ome('GET', `/stats/current${app}/streams/cam`)).body.response,
    ({ totalBytesIn }) => totalBytesIn === 1234,
  );
  await told(
    async () => (await application.ome('GET', '/version')).body.response,
    ({ version }) => version === 'v0.20.0',
  );
});

test('another resource of the same name, made by hand, is reported and left alone until it is gone', async () => {
  await application.ome('POST', '/vhosts', [{ name: 'main', host: { names: ['wanted.example.com'] } }], 'default');
  await server.byHand('POST', '/v1/vhosts', [{ name: 'main', host: { names: ['by.hand'] } }]);
  await application.graphql(
    `mutation ($url: String!, $token: String!) {
      saveMediaServer(input: { ovenMediaEngine: { name: "default", url: $url, token: $token } }) { mediaServer { id } }
    }`,
    { url: server.url, token: server.accessToken },
  );
  const conflict = await told(
    () => reconciliation('virtualHost(name: "main") { * }'),
    ({ phase }) => phase === 'CONFLICT',
  );
  expect(conflict).toMatchObject({ drift: ['host.names.0'], lastError: expect.stringContaining('not made here') });
  expect(server.world.hosts.get('main')!.document['host']).toEqual({ names: ['by.hand'] });
  await server.byHand('DELETE', '/v1/vhosts/main');
  await told(
    () => reconciliation('virtualHost(name: "main") { * }'),
    ({ phase }) => phase === 'APPLIED',
  );
  expect(server.world.hosts.get('main')!.document['host']).toEqual({ names: ['wanted.example.com'] });
});

test('what somebody changed by hand is reported as drift, and a change made here goes through', async () => {
  await attach();
  await createEverything();
  await has(everything);
  await told(
    () => reconciliation('virtualHost(name: "main") { application(name: "live") { * } }'),
    ({ phase }) => phase === 'APPLIED',
  );
  await server.byHand('PATCH', `/v1${app}`, {
    providers: { rtspPull: { maxConnection: 1 } },
    publishers: { llhls: null },
  });
  const drifted = await told(
    () => reconciliation('virtualHost(name: "main") { application(name: "live") { * } }'),
    ({ phase }) => phase === 'DRIFTED',
  );
  expect(drifted.drift).toEqual(['publishers.llhls']);
  expect((await application.ome('PATCH', app, { publishers: { webrtc: {} } })).status).toBe(200);
  await told(
    () => reconciliation('virtualHost(name: "main") { application(name: "live") { * } }'),
    ({ phase }) => phase === 'APPLIED',
  );
  await has(everything);
});

test('what the server has by itself is shown, may be recorded, and is not changed', async () => {
  await server.byHand('POST', '/v1/vhosts', [
    { name: 'own', applications: [{ name: 'app', type: 'live', publishers: { file: {} } }] },
  ]);
  server.publish('own/app', 'guest');
  await attach();
  await told(
    async () => (await application.ome('GET', '/vhosts/own/apps/app/streams')).body.response ?? [],
    (names) => names.length > 0,
  );
  const record = { id: 'r', stream: { name: 'guest' } };
  expect((await application.ome('POST', '/vhosts/own/apps/app:startRecord', record)).status).toBe(200);
  await server.until(
    () => server.world.hosts.get('own')!.applications.get('app')!.records.get('r')?.state === 'recording',
  );
  for (const [method, path, body] of [
    ['DELETE', '/vhosts/own', undefined],
    ['POST', '/vhosts/own/apps', [{ name: 'x', type: 'live' }]],
    ['PATCH', '/vhosts/own/apps/app', {}],
  ] as const) {
    expect((await application.ome(method, path, body)).body).toEqual({
      statusCode: 403,
      message: '[HTTP] The virtual host [own] is read-only (403)',
    });
  }
});

test('what the server refuses says why, and what it fails at is tried again', async () => {
  await attach();
  server.failWith({ matching: /POST \/v1\/vhosts$/, status: 500 });
  await application.ome('POST', '/vhosts', [{ name: 'main', host: { names: ['*'] } }]);
  const failed = await told(
    () => reconciliation('virtualHost(name: "main") { * }'),
    ({ phase }) => phase === 'FAILED',
  );
  expect(failed).toMatchObject({ lastError: '[HTTP] Internal Server Error (500)', lastErrorAt: expect.any(String) });
  server.failWith(null);
  await told(
    () => reconciliation('virtualHost(name: "main") { * }'),
    ({ phase }) => phase === 'APPLIED',
  );
});

test('a pull that the server refuses is 502 and leaves nothing; one that works answers after it', async () => {
  await attach();
  await createEverything();
  await has(everything);
  await told(
    () => reconciliation('virtualHost(name: "main") { application(name: "live") { * } }'),
    ({ phase }) => phase === 'APPLIED',
  );
  const refused = await application.ome('POST', `${app}/streams`, { name: 'no', urls: ['rtsp://unreachable/1'] });
  expect(refused.body).toEqual({
    statusCode: 502,
    message: '[HTTP] Could not pull the stream: [rtsp://unreachable/1] (502)',
  });
  expect((await application.ome('GET', `${app}/streams`)).body.response).toEqual(['cam']);
  const made = await application.ome('POST', `${app}/streams`, { name: 'yes', urls: ['rtsp://camera/2'] });
  expect(made.body).toEqual({ statusCode: 201, message: 'Created' });
  expect(server.world.hosts.get('main')!.applications.get('live')!.streams.has('yes')).toBe(true);
});

test('a server that fails, or refuses the access token, is told as not reachable, and nothing is forgotten', async () => {
  await attach();
  await createEverything();
  await has(everything);
  const reachable = async () => {
    const query = '{ at: omeServer { reachable lastError virtualHosts { name } } }';
    return ((await application.graphql(query)) as OmeBody).at;
  };
  server.failWith({ matching: /GET/, status: 503 });
  const failing = await told(reachable, (at) => at.reachable === false);
  expect(failing).toMatchObject({
    lastError: expect.stringContaining('GET /v1/'),
    virtualHosts: [{ name: 'main' }],
  });
  server.failWith(null);
  await told(reachable, (at) => at.reachable === true);
  server.changeAccessToken('another');
  const refused = await told(reachable, (at) => at.reachable === false);
  expect(refused.lastError).toBe('The server refuses the access token (401)');
  expect(onServer()).toEqual(everything);
});
