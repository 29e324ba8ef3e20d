import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { omeApi } from '../../gateway/rest/ome/useOme.ts';
import { operations, startOmeApplication, violationOf, type OmeApplication } from './omeApplication.ts';

let application: OmeApplication;
beforeAll(async () => {
  application = await startOmeApplication();
  await application.ome('POST', '/vhosts', [host('default')]);
  await application.ome('POST', '/vhosts/default/apps', [live('app')]);
  await application.ome('POST', `${app}/streams`, { name: 'stream', urls: ['rtsp://camera/1'] });
});
afterAll(() => application[Symbol.asyncDispose]());

const app = '/vhosts/default/apps/app';
const stream = `${app}/streams/stream`;
const host = (name: string) => ({ name, host: { names: ['*'] } });
const live = (name: string) => ({
  name,
  type: 'live',
  publishers: { llhls: {}, file: {}, push: {} },
  providers: {
    rtspPull: {},
    schedule: { mediaRootDir: '/m', scheduleFilesDir: '/s' },
    multiplex: { muxFilesDir: '/x' },
  },
});
const profile = (name: string) => ({
  name,
  outputStreamName: '${OriginStreamName}_b',
  encodes: { videos: [{ bypass: true }] },
});
const record = { id: 'r1', stream: { name: 'stream' }, interval: 60000 };
const push = { id: 'p1', stream: { name: 'stream' }, protocol: 'rtmp', url: 'rtmp://there/app', streamKey: 'key' };
const dump = { outputStreamName: 'stream', id: 'd1', outputPath: '/tmp/', playlist: ['llhls.m3u8'] };
const event = { eventFormat: 'id3v2', eventType: 'VIDEO', events: [{ frameType: 'TXXX', info: 'a', data: 'b' }] };
const subtitles = { format: 'webvtt', data: [{ label: 'en', subtitles: [{ text: 'Hello' }] }] };
const multiplex = {
  outputStream: { name: 'mux' },
  sourceStreams: [{ name: 'one', url: 'stream://default/app/stream', trackMap: [] }],
};

interface Asked {
  readonly operationId: string;
  readonly call: string;
  readonly body: unknown;
  readonly status: number;
  /** The member `response`, where it is known. */
  readonly told: unknown;
}

/** In this order: what one makes the next reads. */
const calls: readonly Asked[] = (
  [
    ['createVirtualHosts', 'POST /vhosts', [host('spare'), host('default'), { name: 'x', hosts: 1 }], 207],
    ['listVirtualHosts', 'GET /vhosts', undefined, 200, ['default', 'spare']],
    ['getVirtualHost', 'GET /vhosts/spare', undefined, 200, host('spare')],
    ['reloadCertificate', 'POST /vhosts/spare:reloadCertificate', undefined, 200],
    ['reloadAllCertificates', 'POST /vhosts:reloadAllCertificates', undefined, 200],
    ['reloadApiCertificate', 'POST /managers/api:reloadCertificate', undefined, 200],
    ['deleteVirtualHost', 'DELETE /vhosts/spare', undefined, 200],
    ['createApplications', 'POST /vhosts/default/apps', [{ name: 'app2', type: 'live' }, live('app')], 207],
    ['listApplications', 'GET /vhosts/default/apps', undefined, 200, ['app', 'app2']],
    ['getApplication', 'GET /vhosts/default/apps/app2', undefined, 200],
    ['patchApplication', 'PATCH /vhosts/default/apps/app2', { publishers: { file: {} } }, 200],
    ['deleteApplication', 'DELETE /vhosts/default/apps/app2', undefined, 200],
    ['createOutputProfiles', `POST ${app}/outputProfiles`, [profile('b'), profile('b')], 207],
    ['listOutputProfiles', `GET ${app}/outputProfiles`, undefined, 200, ['default', 'b']],
    ['getOutputProfile', `GET ${app}/outputProfiles/b`, undefined, 200, profile('b')],
    [
      'replaceOutputProfile',
      `PATCH ${app}/outputProfiles/b`,
      { outputStreamName: 'b2' },
      200,
      { name: 'b', outputStreamName: 'b2' },
    ],
    ['deleteOutputProfile', `DELETE ${app}/outputProfiles/b`, undefined, 200],
    ['listStreams', `GET ${app}/streams`, undefined, 200, ['stream']],
    ['createPullStream', `POST ${app}/streams`, { name: 'other', urls: ['ovt://origin/app/s'] }, 201],
    ['getStream', `GET ${stream}`, undefined, 200],
    ['deleteStream', `DELETE ${app}/streams/other`, undefined, 200],
    ['startRecord', `POST ${app}:startRecord`, record, 200],
    ['listRecords', `POST ${app}:records`, { id: 'r1' }, 200],
    ['listRecordsDeprecated', `GET ${app}:records`, undefined, 200],
    ['stopRecord', `POST ${app}:stopRecord`, { id: 'r1' }, 200],
    ['startPush', `POST ${app}:startPush`, push, 200],
    ['listPushes', `POST ${app}:pushes`, undefined, 200],
    ['listPushesDeprecated', `GET ${app}:pushes`, undefined, 200],
    ['stopPush', `POST ${app}:stopPush`, { id: 'p1' }, 200],
    ['sendEvent', `POST ${stream}:sendEvent`, event, 200],
    ['sendEvents', `POST ${stream}:sendEvents`, [event, {}], 207],
    ['sendSubtitles', `POST ${stream}:sendSubtitles`, subtitles, 200],
    ['concludeHlsLive', `POST ${stream}:concludeHlsLive`, undefined, 200],
    ['startHlsDump', `POST ${stream}:startHlsDump`, dump, 200, ['d1']],
    ['listHlsDumps', `POST ${stream}:hlsDumps`, { outputStreamName: 'stream' }, 200, [{ ...dump, enabled: true }]],
    ['stopHlsDump', `POST ${stream}:stopHlsDump`, { outputStreamName: 'stream' }, 200, ['d1']],
    ['createScheduledChannel', `POST ${app}/scheduledChannels`, { stream: { name: 'tv' }, programs: [] }, 201],
    ['listScheduledChannels', `GET ${app}/scheduledChannels`, undefined, 200, ['tv']],
    [
      'patchScheduledChannel',
      `PATCH ${app}/scheduledChannels/tv`,
      { programs: [{ scheduled: '2026-01-01T00:00:00Z' }] },
      201,
    ],
    ['getScheduledChannel', `GET ${app}/scheduledChannels/tv`, undefined, 200],
    ['deleteScheduledChannel', `DELETE ${app}/scheduledChannels/tv`, undefined, 200],
    ['createMultiplexChannel', `POST ${app}/multiplexChannels`, multiplex, 201],
    ['listMultiplexChannels', `GET ${app}/multiplexChannels`, undefined, 200, ['mux']],
    ['getMultiplexChannel', `GET ${app}/multiplexChannels/mux`, undefined, 200, { ...multiplex, state: 'None' }],
    ['deleteMultiplexChannel', `DELETE ${app}/multiplexChannels/mux`, undefined, 200],
    ['getVirtualHostStatistics', 'GET /stats/current/vhosts/default', undefined, 200],
    ['getApplicationStatistics', `GET /stats/current${app}`, undefined, 200],
    ['getStreamStatistics', `GET /stats/current${stream}`, undefined, 200],
    ['getServerStatistics', 'GET /stats/current', undefined, 200],
    ['listInternalStatistics', 'GET /stats/current/internals', undefined, 200, ['queues']],
    ['getQueueStatistics', 'GET /stats/current/internals/queues', undefined, 200, []],
    ['getVersion', 'GET /version', undefined, 200],
  ] as const satisfies readonly (readonly [string, string, unknown, number, unknown?])[]
).map(([operationId, call, body, status, told]) => ({ operationId, call, body, status, told }));

test('every operation of the contract is answered, and each is tried here', () => {
  const all = operations.map(({ id }) => id).toSorted();
  expect(
    omeApi('documentation')
      .rows.map(({ id }) => id)
      .toSorted(),
  ).toEqual(all);
  expect(calls.map(({ operationId }) => operationId).toSorted()).toEqual(all);
});

describe('without any server attached', () => {
  test.each(calls)(
    '$operationId: $call answers as the contract says',
    async ({ operationId, call, body, status, told }) => {
      const [method = '', path = ''] = call.split(' ');
      const answer = await application.ome(method, path, body);
      expect(answer).toMatchObject({ status });
      expect(violationOf(operationId, answer)).toBeNull();
      expect(answer.headers.get('content-type')?.toLowerCase()).toBe('application/json;charset=utf-8');
      if (told !== undefined) expect(answer.body.response).toEqual(told);
    },
  );
});
