import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { basic, masterKey, startOmeApplication, type OmeApplication } from './omeApplication.ts';

let application: OmeApplication;
let following: OmeApplication;
beforeAll(async () => {
  application = await startOmeApplication();
  following = await startOmeApplication({ OME_ANSWERS: 'server' });
  for (const { ome } of [application, following]) {
    await ome('POST', '/vhosts', [{ name: 'default', host: { names: ['*'] } }]);
    await ome('POST', '/vhosts/default/apps', [
      { name: 'app', type: 'live', publishers: { llhls: {}, file: {}, push: {} } },
      { name: 'plain', type: 'live' },
    ]);
    await ome('POST', `${app}/streams`, { name: 'cam', urls: ['rtsp://camera/1'] });
    await ome('POST', `${app}:startRecord`, record);
    await ome('POST', `${app}:startPush`, push);
    await ome('POST', `${cam}:startHlsDump`, dump);
  }
});
afterAll(async () => {
  await application[Symbol.asyncDispose]();
  await following[Symbol.asyncDispose]();
});

const app = '/vhosts/default/apps/app';
const cam = `${app}/streams/cam`;
const record = { id: 'r', stream: { name: 'cam' } };
const push = { id: 'p', stream: { name: 'cam' }, protocol: 'srt', url: 'srt://there:9000?mode=caller' };
const dump = { id: 'd', outputStreamName: 'cam', outputPath: '/tmp' };
const profile = { name: 'p', outputStreamName: 'o', encodes: { videos: [{ bypass: true }] } };

const refusals: readonly (readonly [call: string, body: unknown, status: number, message: string])[] = [
  ['GET /vhosts/default1', undefined, 404, '[HTTP] Could not find the virtual host: [default1] (404)'],
  ['DELETE /vhosts/default1', undefined, 404, '[HTTP] Could not find the virtual host: [default1] (404)'],
  ['GET /vhosts/default/apps/app2', undefined, 404, '[HTTP] Could not find the application: [default/app2] (404)'],
  ['GET /stats/current/vhosts/no/apps/app', undefined, 404, '[HTTP] Could not find the virtual host: [no] (404)'],
  [
    `GET ${app}/streams/stream`,
    undefined,
    404,
    '[HTTP] Could not find the stream: [default/#default#app/stream] (404)',
  ],
  [`GET ${app}/outputProfiles/x`, undefined, 404, '[HTTP] Could not find the output profile: [default/app/x] (404)'],
  ['GET /nothing', undefined, 404, '[HTTP] Could not find the API (404)'],
  ['PUT /vhosts', [], 404, '[HTTP] Could not find the API (404)'],
  ['POST /vhosts', {}, 400, '[HTTP] The request body must be an array (400)'],
  ['POST /vhosts', undefined, 400, '[HTTP] The request body must be an array (400)'],
  [`PATCH ${app}`, { name: 'x' }, 400, '[HTTP] Cannot change [name] using this API (400)'],
  [`PATCH ${app}`, { outputProfiles: {} }, 400, '[HTTP] Cannot change [outputProfiles] using this API (400)'],
  [`PATCH ${app}`, { publisher: {} }, 400, '[Config] Unknown item found: [publisher]'],
  [`PATCH ${app}`, { publishers: { llhls: { dvr: {} } } }, 400, '[Config] Unknown item found: [publishers.llhls.dvr]'],
  [`POST ${app}/outputProfiles`, [profile, { name: 'q' }], 400, '[Config] [outputStreamName] is required'],
  [`PATCH ${app}/outputProfiles/default`, { NAME: 'x' }, 400, '[HTTP] Cannot change [NAME] using this API (400)'],
  ['POST /vhosts/default/apps', [{ name: 'x' }], 400, '[Config] [type] is required'],
  [`POST ${app}:startRecord`, { id: 'x' }, 400, '[HTTP] [stream] is required (400)'],
  [
    `POST ${app}:startRecord`,
    { ...record, id: 'x', interval: 1, schedule: '* * *' },
    400,
    '[HTTP] [interval] and [schedule] cannot be used together (400)',
  ],
  [
    'POST /vhosts/default/apps/plain:startRecord',
    record,
    404,
    '[HTTP] The file publisher is not enabled: [default/plain] (404)',
  ],
  [
    'POST /vhosts/default/apps/plain:startPush',
    push,
    404,
    '[HTTP] The push publisher is not enabled: [default/plain] (404)',
  ],
  [
    'POST /vhosts/default/apps/plain:records',
    undefined,
    404,
    '[HTTP] The file publisher is not enabled: [default/plain] (404)',
  ],
  [`POST ${app}:stopRecord`, { id: 'x' }, 404, '[HTTP] Could not find the recording: [x] (404)'],
  [`POST ${app}:stopRecord`, {}, 400, '[HTTP] [id] is required (400)'],
  [`POST ${app}:stopPush`, { id: 'x' }, 404, '[HTTP] Could not find the push: [x] (404)'],
  [
    `POST ${app}:startPush`,
    { ...push, protocol: 'ftp' },
    400,
    '[HTTP] [protocol] must be one of srt, rtmp, mpegts (400)',
  ],
  [
    `POST ${app}:startPush`,
    { ...push, url: 'srt://there:1?mode=listener' },
    400,
    '[HTTP] Only the caller mode of SRT is supported (400)',
  ],
  [`POST ${app}:startRecord`, record, 409, '[HTTP] The recording already exists: [r] (409)'],
  [`POST ${app}:startPush`, push, 409, '[HTTP] The push already exists: [p] (409)'],
  [`POST ${app}/streams`, { name: 'cam', urls: ['rtsp://a/b'] }, 409, '[HTTP] The stream already exists: [cam] (409)'],
  [`POST ${app}/streams`, { name: 'x', urls: [] }, 400, '[HTTP] [urls] must NOT have fewer than 1 items (400)'],
  [
    `POST ${app}/streams`,
    { name: 'x', urls: ['rtmp://a/b'] },
    502,
    '[HTTP] There is no provider for the scheme of the url (502)',
  ],
  [`POST ${cam}:startHlsDump`, dump, 500, '[HTTP] The HLS dump already exists: [d] (500)'],
  [
    `POST ${cam}:stopHlsDump`,
    { id: 'x', outputStreamName: 'cam' },
    500,
    '[HTTP] Could not find the HLS dump: [x] (500)',
  ],
  [
    `POST ${cam}:stopHlsDump`,
    { outputStreamName: 'no' },
    404,
    '[HTTP] Could not find the output stream: [default/#default#app/no] (404)',
  ],
  [`POST ${cam}:sendEvent`, { eventFormat: 'mp3' }, 400, '[HTTP] [eventFormat] is not supported: mp3 (400)'],
  [`POST ${cam}:sendEvents`, [], 400, '[HTTP] The request body must not be empty (400)'],
  [
    `POST ${app}/scheduledChannels`,
    { stream: { name: 'tv' } },
    403,
    '[HTTP] The schedule provider is not enabled: [default/app] (403)',
  ],
];

test.each(refusals)('%s with %j is refused in the documented words', async (call, body, statusCode, message) => {
  const [method = '', path = ''] = call.split(' ');
  const answer = await application.ome(method, path, body);
  expect([answer.status, answer.body]).toEqual([statusCode, { statusCode, message }]);
});

test('a body that is not JSON is 400, whatever its media type', async () => {
  expect(await application.ome('POST', '/vhosts', '[{')).toMatchObject({ status: 400, body: { statusCode: 400 } });
});

test('lists of an unknown id are empty, and those of pushes also where the application does not push', async () => {
  for (const path of [`${app}:records`, `${app}:pushes`]) {
    expect((await application.ome('POST', path, { id: 'x' })).body.response).toEqual([]);
  }
  expect((await application.ome('POST', '/vhosts/default/apps/plain:pushes')).body.response).toEqual([]);
});

describe('batches', () => {
  const taken = { name: 'default', host: { names: [] } };

  test('are 200 with an empty array for none, and have the status of a lone item', async () => {
    expect(await application.ome('POST', '/vhosts', [])).toMatchObject({ status: 200, body: [] });
    const { status, body } = await application.ome('POST', '/vhosts', [taken]);
    expect([status, body]).toEqual([409, [{ statusCode: 409, message: 'Conflict', response: {} }]]);
  });

  test('of applications end with a fault of configuration, after the items before it were made', async () => {
    const { ome } = application;
    const answer = await ome('POST', '/vhosts/default/apps', [{ name: 'first', type: 'live' }, { name: 'second' }]);
    expect(answer).toMatchObject({ status: 400, body: { message: '[Config] [type] is required' } });
    expect((await ome('GET', '/vhosts/default/apps')).body.response).toEqual(['app', 'plain', 'first']);
  });
});

describe('credentials', () => {
  const ask = (authorization: string | null, path = '/vhosts', method = 'GET') =>
    fetch(`${application.origin}/v1${path}`, { method, headers: authorization === null ? {} : { authorization } });

  test.each([
    ['none', null],
    ['another scheme', `Bearer ${masterKey}`],
    ['a wrong token', basic('wrong')],
    ['what is no base64', 'Basic $$$'],
    ['more than two words', `${basic(masterKey)} more`],
  ])('%s are refused before the path is looked at', async (_, authorization) => {
    const answer = await ask(authorization, '/nothing');
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Basic realm="OvenMediaEngine"']);
    expect(await answer.json()).toMatchObject({
      statusCode: 401,
      message: expect.stringMatching(/^\[HTTP\] .+ \(401\)$/),
    });
  });

  test('that are missing are told in the documented words', async () => {
    const { message } = (await (await ask(null)).json()) as { message: string };
    expect(message).toBe('[HTTP] Authorization header is required to call API (401)');
  });

  test('may name their scheme in any case, and are not needed to ask which methods there are', async () => {
    expect((await ask(basic(masterKey).replace('Basic', 'bASIC'))).status).toBe(200);
    expect((await ask(null, '/anything', 'OPTIONS')).status).toBe(204);
  });
});

describe('following current servers', () => {
  test('duplicate ids of tasks are 400, items that failed hold their text, and stopping answers the recording', async () => {
    const { ome } = following;
    expect((await ome('POST', `${app}:startRecord`, record)).body).toEqual({
      statusCode: 400,
      message: '[HTTP] The recording already exists: [r] (400)',
    });
    expect((await ome('POST', '/vhosts', [{ name: 'default', host: { names: [] } }])).body).toEqual([
      { statusCode: 409, message: 'The virtual host already exists: [default]' },
    ]);
    expect((await ome('POST', `${app}:stopRecord`, { id: 'r' })).body.response).toMatchObject({
      id: 'r',
      state: 'stopping',
    });
    expect((await ome('POST', `${cam}:stopHlsDump`, { outputStreamName: 'cam' })).body).toEqual({
      statusCode: 200,
      message: 'OK',
    });
  });
});

test('another server than those attached is not found', async () => {
  expect((await application.ome('GET', '/vhosts', undefined, 'no')).body).toEqual({
    statusCode: 404,
    message: '[HTTP] Could not find the media server: [no] (404)',
  });
  expect((await application.ome('GET', '/vhosts', undefined, 'default')).status).toBe(200);
});
