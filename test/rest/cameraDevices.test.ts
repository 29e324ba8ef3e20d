import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { saying, startCameraNode, type CameraNode } from './cameraNode.ts';
import { contractAnswers } from './contractAnswers.ts';
import { startRestApplication, type RestApplication } from './restApplication.ts';
import type { Answer, ErrorBody, RestClient } from './restClient.ts';
import { memberClient, administratorClient } from './cameraClients.ts';

let application: RestApplication;
let node: CameraNode;
let watcher: RestClient;
let editor: RestClient;
let onlooker: RestClient;
let stranger: RestClient;
beforeAll(async () => {
  application = await startRestApplication();
  node = await startCameraNode();
  watcher = await administratorClient(application);
  const { central, graphql } = application;
  const { done } = (await graphql(
    'mutation { done: createOrganization(input: { title: "Theirs" }) { organization { id } } }',
  )) as { done: { organization: { id: number } } };
  const { id } = done.organization;
  await central.put('/streamers/node.example.com', { role: 'streamer', cluster_key: 'key', api_url: node.url });
  await central.put('/streamers/dead.example.com', {
    role: 'streamer',
    cluster_key: 'key',
    api_url: 'http://127.0.0.1:9',
  });
  await graphql(`mutation { saveStream(name: "cam/1", input: { organizationId: ${id} }) { stream { name } } }`);
  await central.put('/streams/cam%2F1', { layout: { ingest: 'node.example.com' } });
  await central.put('/streams/nowhere', {});
  await central.put('/streams/dead', { layout: { ingest: 'dead.example.com' } });
  await central.put('/streams/unknown', { layout: { ingest: 'unknown.example.com' } });
  editor = await memberClient(application, id, 'canViewStreams: true, canEditStreams: true');
  onlooker = await memberClient(application, id, 'canViewStreams: true');
  stranger = await memberClient(application, 1, 'canViewStreams: true, canEditStreams: true');
});
afterAll(async () => {
  await application[Symbol.asyncDispose]();
  await node[Symbol.asyncDispose]();
});
beforeEach(() => {
  node.asked.length = 0;
  node.answer = saying(204);
});

const answers = contractAnswers('watcher-admin');
const errorOf = (answer: Answer) => answer.json<ErrorBody>().errors[0];
const config = {
  sensor: { sharpness: 50, blacklight_compensation: { mode: 'on' }, image_orientation: 'upside_down' },
  camera_info: { firmware: '1.2', model: 'M1', serial_number: '9007199254740993' },
  media_quality: 'high',
};

describe('the settings of a camera', () => {
  test('are those the camera tells its node, which is asked with the cluster key', async () => {
    node.answer = saying(200, config);
    const answer = await watcher.get('/streams/cam%2F1/camera_config');
    expect([answer.status, answer.json(), answers.faults('camera_config_get', 200, answer.json())]).toEqual([
      200,
      config,
      [],
    ]);
    const { method, path, headers } = node.asked[0]!;
    expect([method, path]).toEqual(['GET', '/streamer/api/v3/streams/cam%2F1/camera_config']);
    expect(headers['authorization']).toMatch(/^Cluster \d+:[0-9a-f]{40}$/);
  });

  test('are the same in the graph', async () => {
    node.answer = saying(200, config);
    const asked = `{ stream(name: "cam/1") { camera { config {
      mediaQuality sensor { sharpness blacklightCompensation { mode } imageOrientation } cameraInfo { model serialNumber }
    } } } }`;
    expect(await application.graphql(asked)).toEqual({
      stream: {
        camera: {
          config: {
            mediaQuality: 'HIGH',
            sensor: { sharpness: 50, blacklightCompensation: { mode: 'ON' }, imageOrientation: 'UPSIDE_DOWN' },
            cameraInfo: { model: 'M1', serialNumber: '9007199254740993' },
          },
        },
      },
    });
  });

  test('are changed on the camera itself, member by member', async () => {
    node.answer = saying(200, config);
    const change = { media_quality: 'high', sensor: { sharpness: 50 } };
    const saved = await editor.put('/streams/cam%2F1/camera_config', { ...change, camera_info: { model: 'fake' } });
    expect([saved.status, saved.json()]).toEqual([200, config]);
    await application.graphql(
      'mutation { saveCameraConfig(name: "cam/1", input: { sensor: { infraredCutoffFilter: { mode: AUTO } } }) { name } }',
    );
    expect(node.asked.map(({ method, body }) => [method, JSON.parse(body.toString())])).toEqual([
      ['PUT', change],
      ['PUT', { sensor: { infrared_cutoff_filter: { mode: 'auto' } } }],
    ]);
  });

  test.each([
    [{ sensor: { sharpness: 101 } }, '/sensor/sharpness'],
    [{ sensor: { saturation: -1 } }, '/sensor/saturation'],
    [{ media_quality: 'best' }, '/media_quality'],
    [{ sensor: { infrared_cutoff_filter: { mode: 'maybe' } } }, '/sensor/infrared_cutoff_filter/mode'],
  ])('with %j are refused before anybody is asked', async (body, pointer) => {
    const answer = await watcher.put('/streams/cam%2F1/camera_config', body);
    expect([answer.status, errorOf(answer).source, node.asked.length]).toEqual([400, { pointer }, 0]);
  });
});

test('what a camera was told is in the audit log, from either face, and what it did not take is not', async () => {
  const events = async () =>
    (await application.central.get('/events?entity_id=cam/1&entity_type=stream&action_ne=update&sort=event_id')).json<{
      events: { action: string; subject: string }[];
    }>().events;
  const before = (await events()).length;
  await editor.ask('POST', '/streams/cam%2F1/reboot');
  await application.graphql('mutation { rebootCamera(name: "cam/1") { name } }');
  node.answer = saying(200, config);
  await editor.put('/streams/cam%2F1/camera_config', { media_quality: 'high' });
  await application.graphql('mutation { prepareCameraFirmware(name: "cam/1") { ticket } }');
  node.answer = saying(504);
  await editor.ask('POST', '/streams/cam%2F1/reboot');
  const told = (await events()).slice(before);
  expect(told.map(({ action, subject }) => [action, subject.replace(/\d+/, 'N')])).toEqual([
    ['reboot', 'user:N'],
    ['reboot', 'master'],
    ['configure', 'user:N'],
    ['update_firmware', 'master'],
  ]);
});

describe('how a camera is entered', () => {
  const rows = () => application.database.query<{ secrets: Buffer }>('select secrets from camera_access');

  test('is kept sealed once the camera was entered so, sent along with every question, and never shown', async () => {
    const answer = await editor.put('/streams/cam%2F1/auth', { login: 'root', password: 'hush:hush', port: 8080 });
    expect([answer.status, answer.json(), answers.faults('camera_auth_save', 200, answer.json())]).toEqual([
      200,
      { port: 8080 },
      [],
    ]);
    const { method, path, body } = node.asked[0]!;
    expect([method, path]).toEqual(['PUT', '/streamer/api/v3/streams/cam%2F1/auth']);
    expect(JSON.parse(body.toString())).toEqual({ login: 'root', password: 'hush:hush', port: 8080 });
    const [{ secrets }] = (await rows()) as [{ secrets: Buffer }];
    expect(secrets.includes('hush')).toBe(false);

    await editor.put('/streams/cam%2F1/auth', { port: 8081 });
    await editor.ask('POST', '/streams/cam%2F1/reboot');
    const { headers } = node.asked.at(-1)!;
    const entered = Buffer.from(String(headers['x-camera-authorization']).split(' ')[1]!, 'base64').toString();
    expect([entered, headers['x-camera-port']]).toEqual(['root:hush:hush', '8081']);

    const read = await watcher.get('/streams/cam%2F1/auth');
    expect([read.json(), answers.faults('camera_auth_get', 200, read.json())]).toEqual([{ port: 8081 }, []]);
    expect(await application.graphql('{ stream(name: "cam/1") { camera { access { port hasLogin } } } }')).toEqual({
      stream: { camera: { access: { port: 8081, hasLogin: true } } },
    });
    for (const shown of [await application.central.get('/streams/cam%2F1'), await watcher.get('/streams/cam%2F1')]) {
      expect(shown.text).not.toMatch(/hush|root/);
    }
  });

  test('stays as it was when the camera does not let its node in, or is not there', async () => {
    const [before] = await rows();
    for (const [status, code] of [
      [400, 'camera_refused'],
      [504, 'camera_offline'],
      [502, 'camera_offline'],
    ] as const) {
      node.answer = saying(status, { errors: [{ title: 'wrong password' }] });
      const answer = await watcher.put('/streams/cam%2F1/auth', { password: 'other' });
      expect([answer.status, errorOf(answer).code]).toEqual([400, code]);
    }
    expect(await rows()).toEqual([before]);
  });

  test('leaves an event in the audit log each time it is kept, without a word of it', async () => {
    const logged = async () =>
      (await application.central.get('/events?collection=camera_access')).json<{ events: object[] }>().events;
    const earlier = await logged();
    await watcher.put('/streams/cam%2F1/auth', { password: 'whispered' });
    const [latest, ...others] = await logged();
    expect(others).toEqual(earlier);
    expect(latest).toMatchObject({ action: 'update', entity_id: 'cam/1' });
    expect(JSON.stringify(latest)).not.toContain('whispered');
  });

  test.each([
    [{ login: 'a:b' }, '/login'],
    [{ password: 'a\nb' }, '/password'],
    [{ password: 'a'.repeat(201) }, '/password'],
    [{ login: 5 }, '/login'],
    [{ port: 0 }, '/port'],
    [{ port: 65_536 }, '/port'],
    [{ port: '80' }, '/port'],
  ])('as %j is refused', async (body, pointer) => {
    const answer = await watcher.put('/streams/cam%2F1/auth', body);
    expect([answer.status, errorOf(answer).source, node.asked.length]).toEqual([400, { pointer }, 0]);
  });
});

describe('a camera that cannot be asked', () => {
  const asks: readonly (readonly [string, (stream: string, client?: RestClient) => Promise<Answer>])[] = [
    ['camera_config_get', (stream, client = watcher) => client.get(`/streams/${stream}/camera_config`)],
    ['camera_config_save', (stream, client = watcher) => client.put(`/streams/${stream}/camera_config`, {})],
    ['camera_auth_save', (stream, client = watcher) => client.ask('PUT', `/streams/${stream}/auth`)],
    ['camera_reboot', (stream, client = watcher) => client.ask('POST', `/streams/${stream}/reboot`)],
    [
      'stream_firmware_update',
      (stream, client = watcher) => client.put(`/streams/${stream}/firmware_update`, { image: 'AAAA' }),
    ],
  ];

  test.each(asks)('%s says that the node is offline, not known, or none at all', async (_, ask) => {
    for (const stream of ['dead', 'unknown', 'nowhere']) {
      const answer = await ask(stream);
      expect([stream, answer.status, errorOf(answer).code]).toEqual([stream, 503, 'node_offline']);
    }
  });

  test.each(asks)('%s says what the node says', async (id, ask) => {
    const said: [number, number, string][] = [
      [401, 503, 'node_offline'],
      [403, 503, 'node_offline'],
      [404, 400, 'camera_offline'],
      [422, 400, 'camera_refused'],
      [500, 503, 'node_offline'],
      [501, 501, 'not_implemented'],
      [504, 400, 'camera_offline'],
    ];
    for (const [status, expected, code] of said) {
      node.answer = saying(status, { errors: [{ title: 'the lens is dirty' }] });
      const answer = await ask('cam%2F1');
      expect([status, answer.status, errorOf(answer).code]).toEqual([status, expected, code]);
      if (code === 'camera_refused') expect(errorOf(answer).title).toBe('The camera refuses: the lens is dirty');
      expect(answers.faults(id, answer.status, answer.json())).toEqual([]);
    }
  });

  test('answers nonsense, and gets no further', async () => {
    const nonsense: CameraNode['answer'][] = [
      saying(200, []),
      saying(200, { sensor: { sharpness: 1000 } }),
      (_, response) => response.end('{"sensor":'),
      (_, response) => response.end('x'.repeat(2 * 1024 * 1024)),
    ];
    for (const answer of nonsense) {
      node.answer = answer;
      expect(errorOf(await watcher.get('/streams/cam%2F1/camera_config')).code).toBe('node_offline');
    }
  });

  test.each(asks)('%s is not found for a stream that the viewer may not see, and nobody is asked', async (id, ask) => {
    for (const [client, stream] of [
      [watcher, 'nobody'],
      [stranger, 'cam%2F1'],
    ] as const) {
      expect([id, (await ask(stream, client)).status]).toEqual([id, 404]);
    }
    expect(node.asked).toEqual([]);
  });

  test.each(asks.slice(1))('%s is forbidden to who may only look', async (_, ask) => {
    expect((await ask('cam%2F1', onlooker)).status).toBe(403);
    expect(node.asked).toEqual([]);
  });
});

test('the address of a camera is gone with its stream', async () => {
  await application.central.put('/streams/passing', { layout: { ingest: 'node.example.com' } });
  await watcher.put('/streams/passing/auth', { login: 'root' });
  expect((await application.central.ask('DELETE', '/streams/passing')).status).toBe(204);
  expect(await application.database.query("select from camera_access where name = 'passing'")).toEqual([]);
});
