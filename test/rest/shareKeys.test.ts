import { afterAll, beforeAll, expect, test } from 'vitest';
import { startRestApplication, type RestApplication } from './restApplication.ts';
import { watcherClient, type WatcherClient } from './watcherClient.ts';

let application: RestApplication;
let admin: WatcherClient;

beforeAll(async () => {
  application = await startRestApplication();
  admin = await watcherClient(application, application.administrator);
  await application.central.put('/auth_backends/closed', { allow_default: false });
  await application.central.put('/streams/shared', { on_play: { url: 'auth://closed' } });
});
afterAll(() => application[Symbol.asyncDispose]());

const session = {
  name: 'shared',
  proto: 'hls',
  ip: '10.77.0.150',
  request_type: 'new_session',
  request_number: '0',
  session_id: '6217fd62-16da-4206-9da9-0173d7552a14',
  stream_clients: '1',
  total_clients: '2',
};
const play = (token: string, more: Record<string, string> = {}) =>
  application.anonymous.get(`/auth?${new URLSearchParams({ ...session, token, ...more })}`);

test('the key of a share opens its stream to whoever holds it, until the share is deleted', async () => {
  const permissions = [{ live: true, dvr: true, dvr_depth_limit: 3600 }];
  const made = await admin.ask('POST', '/shares', { name: 'Police', media: 'shared', permissions });
  const { key } = made.json<{ key: string }>();
  expect((await play('another key')).status).toBe(403);

  const opened = await play(key);
  expect([opened.status, opened.headers.get('x-authduration')]).toEqual([200, '60']);
  const { allowed_dvr_ranges: ranges } = opened.json<{
    allowed_dvr_ranges: { opened_at: number; closed_at: number }[];
  }>();
  expect(ranges.map(({ opened_at: from, closed_at: to }) => to - from)).toEqual([3660]);
  expect((await play(key, { name: 'other' })).status).toBe(403);

  expect((await admin.ask('DELETE', `/shares/${key}`)).status).toBe(204);
  expect((await play(key, { request_type: 'update_session', request_number: '1' })).status).toBe(403);
});
