import { afterAll, beforeAll, expect, test } from 'vitest';
import { startRestApplication, type RestApplication } from './restApplication.ts';
import { faultOf, watcherClient, type WatcherClient } from './watcherClient.ts';

let application: RestApplication;
let admin: WatcherClient;

beforeAll(async () => {
  application = await startRestApplication();
  admin = await watcherClient(application, application.administrator);
});
afterAll(() => application[Symbol.asyncDispose]());

const over = (method: string, name: string, body?: object) =>
  admin.ask(method, `/streams/${name}?part=config_override`, body);
const both = async (name: string) => [
  (await admin.ask('GET', `/streams/${name}`)).json<Record<string, unknown>>(),
  (await application.central.get(`/streams/${name}`)).json<Record<string, unknown>>(),
];

test('an override is laid over a stream, in both APIs, with what lies below it beside', async () => {
  await admin.saved('over', {
    title: 'Gate',
    comment: 'East',
    dvr: { expiration: 60 },
    inputs: [{ url: 'fake://fake' }],
  });
  const answer = await over('PUT', 'over', {
    title: 'Closed gate',
    dvr: { disk_usage_limit: 90 },
    coordinates: { latitude: 'x' },
  });
  expect([answer.status, answer.json()]).toMatchObject([200, { title: 'Closed gate' }]);
  for (const shown of await both('over')) {
    expect(shown).toMatchObject({
      title: 'Closed gate',
      comment: 'East',
      dvr: { expiration: 60, disk_usage_limit: 90 },
    });
  }
  const [, central] = await both('over');
  expect(central).toHaveProperty('config_on_disk', {
    name: 'over',
    title: 'Gate',
    comment: 'East',
    dvr: { expiration: 60 },
    inputs: [{ url: 'fake://fake' }],
  });
  expect(await application.graphql('{ stream(name: "over") { title override configOnDisk { title } } }')).toEqual({
    stream: {
      title: 'Closed gate',
      override: { title: 'Closed gate', dvr: { disk_usage_limit: 90 } },
      configOnDisk: { title: 'Gate' },
    },
  });
  const listed = async (query: string) => (await application.central.get(`/streams?${query}`)).json<object>();
  expect(await listed('title=Closed+gate&config_on_disk.title=Gate&select=config_on_disk.title')).toMatchObject({
    streams: [{ name: 'over', config_on_disk: { title: 'Gate' } }],
  });
  expect(await listed('config_on_disk.title=Closed+gate')).toMatchObject({ streams: [] });
});

test('what is saved meanwhile lies below the override, and comes up when a member or all of it is taken away', async () => {
  await admin.saved('below', { title: 'One', comment: 'One' });
  await over('PUT', 'below', { title: 'Over', comment: 'Over' });
  await application.central.put('/streams/below', { title: 'Two', comment: 'Two' });
  await application.central.put('/streams/batch', [
    { name: 'below', provider: 'P' },
    { name: 'below', namespace: 'n' },
  ]);
  for (const shown of await both('below')) expect(shown).toMatchObject({ title: 'Over', comment: 'Over' });
  await over('PUT', 'below', { comment: null });
  for (const shown of await both('below')) expect(shown).toMatchObject({ title: 'Over', comment: 'Two' });

  expect((await over('DELETE', 'below')).status).toBe(204);
  const [watcher, central] = await both('below');
  expect(watcher).toMatchObject({ title: 'Two', comment: 'Two' });
  const own = { title: 'Two', comment: 'Two', provider: 'P', namespace: 'n' };
  expect(central).toMatchObject({ ...own, config_on_disk: { name: 'below', ...own } });
  expect(faultOf(await over('DELETE', 'below')).slice(0, 2)).toEqual([404, 'not_found']);
});

test('an override needs a stream, fits the contract, and goes with its stream', async () => {
  expect(faultOf(await over('PUT', 'nobody', { title: 'x' })).slice(0, 2)).toEqual([404, 'not_found']);
  expect(faultOf(await over('DELETE', 'nobody')).slice(0, 2)).toEqual([404, 'not_found']);
  await admin.saved('gone', { title: 'One' });
  expect(faultOf(await over('PUT', 'gone', { dvr: { expiration: 'x' } }))).toEqual([
    400,
    'bad_user_input',
    { pointer: '/dvr/expiration' },
  ]);
  expect(faultOf(await over('PUT', 'gone', { name: 'other' })).slice(0, 2)).toEqual([400, 'key_mismatch']);
  expect((await over('PUT', 'gone', { title: 'Over' })).status).toBe(200);
  expect((await admin.ask('DELETE', '/streams/gone?part=all')).status).toBe(400);
  expect((await admin.ask('DELETE', '/streams/gone?part=config_on_disk')).status).toBe(204);
  await admin.saved('gone', {});
  expect((await admin.ask('GET', '/streams/gone')).json()).not.toHaveProperty('title');
});

test('a preset that cameras may not adjust overrules an override too', async () => {
  const { createPreset } = (await application.graphql(
    'mutation { createPreset(input: { title: "Fixed", isAdjustable: false, dvr: { expiration: 30 } }) { preset { id } } }',
  )) as { createPreset: { preset: { id: number } } };
  await admin.saved('fixed', { preset_id: createPreset.preset.id });
  await over('PUT', 'fixed', { title: 'Over', dvr: { expiration: 90 } });
  for (const shown of await both('fixed')) expect(shown).toMatchObject({ title: 'Over', dvr: { expiration: 30 } });
});
