import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routes } from '../../fleet/node/routes.ts';
import { startFleet } from '../../fleet/startFleet.ts';
import type { Fleet } from '../../fleet/types.ts';
import { contract } from '../../src/contract/contract.ts';
import { validateDocument } from '../../src/contract/validator.ts';
import { contractAnswers } from '../rest/contractAnswers.ts';
import { ask } from './asking.ts';
import { startCentral, telling, type ScriptedCentral } from './central.ts';
import { unknownMembers } from './unknownMembers.ts';

const answers = contractAnswers('nodes');
const { resolve } = contract('nodes');
const hour = 3_600_000;

let central: ScriptedCentral;
let fleet: Fleet;
let face: bigint;
const streams = [
  {
    name: 'cam/1 é',
    static: true,
    inputs: [{ url: 'rtsp://10.0.0.1/main' }],
    dvr: { expiration: 3600 },
    updated_at: 1,
  },
  {
    name: 'fed',
    inputs: [{ url: 'rtsp://10.0.0.2/main', via: 'agent://box-1' }],
    vision: { alg: 'faces' },
    updated_at: 1,
  },
  { name: 'on-demand', static: false, inputs: [{ url: 'fake://fake' }], updated_at: 1 },
];
beforeAll(async () => {
  central = await startCentral();
  central.answers(telling(...streams));
  fleet = await startFleet({ target: central.url, nodes: 1, inference: 1, identification: 1, episodesPerMinute: 0 });
  const [streamer, inference] = [fleet.streamers[0]!, fleet.inference[0]!];
  await streamer.until(({ running }) => running.length === 3);
  await inference.until(({ running }) => running.length === 3);
  streamer.record('cam/1 é', [{ opened_at: Date.now() - 2 * hour, closed_at: Date.now() - hour }]);
  streamer.connectAgent('box-1');
  await streamer.play('cam/1 é', { ip: '10.0.0.9', user_id: '7', token: 'secret' });
  streamer.emit({ media: 'cam/1 é', episode_type: 'generic', opened_at: Date.now() - 1.5 * hour });
  face = inference.emit({ media: 'fed', episode_type: 'face', fingerprint: { version: 'sim64', data: 'AAAA' } });
  inference.emit({ media: 'fed', episode_type: 'qr_code', payload: { qr_url: 'tel:1000' } });
});
afterAll(async () => {
  await fleet[Symbol.asyncDispose]();
  await central[Symbol.asyncDispose]();
});

/** Members of a stream that Central tells and a node repeats, though the contract does not say so. */
const repeated = /^(streams\.)?(updated_at|vision)(\.|$)/;

/** How each operation is asked, and what shows that its answer is not empty. */
const requests: Record<string, { route: string; body?: object | string; shows?: string; status?: number }> = {
  media_config_stats_get: { route: 'GET /streamer/api/v3/config/stats', shows: '"total_streams":3' },
  media_config_get: { route: 'GET /streamer/api/v3/config?full=true', shows: '"cluster_key":"fleet-cluster-key-' },
  media_config_save: {
    route: 'PUT /streamer/api/v3/config',
    body: { auth_backends: [{ name: 'main', backends: [{ url: 'http://c/auth' }] }], rproxy: { streampoint_key: 'k' } },
    shows: '"name":"main"',
  },
  media_streams_list: { route: 'GET /streamer/api/v3/streams', shows: '"name":"cam/1 é"' },
  media_stream_get: { route: 'GET /streamer/api/v3/streams/cam%2F1%20%C3%A9', shows: '"alive":true' },
  media_dvr_ranges_list: {
    route: 'GET /streamer/api/v3/streams/cam/1%20%C3%A9/dvr/ranges',
    shows: '"estimated_count":2',
  },
  media_dvrs_list: { route: 'GET /streamer/api/v3/dvrs', shows: '"usage":10' },
  media_rproxy_agents_list: { route: 'GET /streamer/api/v3/rproxy/agents', shows: '"id":"box-1"' },
  media_episodes_list: {
    route: 'GET /streamer/api/v3/episodes?updated_at_gt=0&dvr_presence_check=true',
    shows: '"recording_status":"partial"',
  },
  media_dvr_episodes_list: { route: 'GET /streamer/api/v3/dvr_episodes', shows: '"recording_status":"partial"' },
  media_sessions_list: { route: 'GET /streamer/api/v3/sessions', shows: '"user_id":"7"' },
  media_sessions_reauth: {
    route: 'POST /streamer/api/v3/sessions/reauth?name=cam/1%20%C3%A9',
    shows: '"estimated_count":1',
  },
  media_liveness_probe: { route: 'GET /streamer/api/v3/monitoring/liveness', shows: '"server_version"' },
  media_readiness_probe: { route: 'GET /streamer/api/v3/monitoring/readiness', shows: '"server_version"' },
  inference_episodes_list: { route: 'GET /vision/api/v3/episodes?updated_at_gt=0', shows: '"estimated_count":2' },
  inference_streams_list: { route: 'GET /vision/api/v3/streams', shows: '"alg":"faces"' },
  inference_config_get: { route: 'GET /vision/api/v3/config', shows: '"config_external":{"url"' },
  inference_stats_get: { route: 'GET /vision/api/v3/stats', shows: '"utilization_percent"' },
  inference_process: { route: 'POST /vision/api/v3/process', body: 'bytes of an image', shows: '"fingerprint"' },
  identification_person_save: {
    route: 'PUT /vision/api/v3/persons/7036001172460666880',
    body: {
      originator: 'api',
      updated_at: 1637034282845,
      external_id: 'x',
      fingerprints: [{ version: 'sim64', data: 'AAAA' }],
    },
    shows: '"person_id":7036001172460666880',
  },
  identification_person_get: { route: 'GET /vision/api/v3/persons/7036001172460666880', shows: '"external_id":"x"' },
  identification_persons_list: { route: 'GET /vision/api/v3/persons', shows: '"estimated_count":1' },
  identification_episodes_identify: {
    route: 'POST /vision/api/v3/episodes/identify',
    body: { episodes: [{ episode_id: 1, fingerprint: { version: 'sim64', data: 'AAAA' } }] },
    shows: '"bad_quality"',
  },
  identification_person_delete: { route: 'DELETE /vision/api/v3/persons/7036001172460666880', status: 204 },
  vision_liveness_probe: { route: 'GET /vision/api/v3/monitoring/liveness', shows: '"server_version"' },
};

const nodeFor = (operationId: string) => {
  const { roles } = routes.find((route) => route.operationId === operationId)!;
  return fleet.nodes.find(({ role }) => roles.includes(role))!;
};

test('nodes answer each operation of their contract', () => {
  expect(routes.map(({ operationId }) => operationId).sort()).toEqual([...answers.operationIds].sort());
  expect(Object.keys(requests).sort()).toEqual([...answers.operationIds].sort());
});

describe('the answer of a node is as the contract says', () => {
  test.each(Object.entries(requests))('%s', async (operationId, { route, body, shows = '', status = 200 }) => {
    const answer = await ask(nodeFor(operationId), route, body === undefined ? {} : { body });
    expect([answer.status, answer.text]).toEqual([status, expect.stringContaining(shows)]);
    if (status === 204) return;
    expect(answers.faults(operationId, status, answer.body)).toEqual([]);
    expect(unknownMembers(operationId, answer.body).filter((path) => !repeated.test(path))).toEqual([]);
  });

  test('also when it refuses', async () => {
    const [streamer, , identification] = fleet.nodes as [Fleet['nodes'][0], Fleet['nodes'][0], Fleet['nodes'][0]];
    const refused = [
      [401, await ask(streamer, 'GET /streamer/api/v3/streams', { headers: { authorization: 'Bearer guess' } })],
      [404, await ask(streamer, 'GET /streamer/api/v3/streams/nobody')],
      [404, await ask(streamer, 'POST /streamer/api/v3/sessions/reauth?name=nobody')],
      [404, await ask(streamer, 'GET /vision/api/v3/stats')],
      [405, await ask(streamer, 'POST /streamer/api/v3/streams')],
      [400, await ask(streamer, 'GET /streamer/api/v3/streams?limit=0')],
      [400, await ask(streamer, 'GET /streamer/api/v3/streams?cursor=nonsense')],
      [501, await ask(streamer, 'GET /streamer/api/v3/streams?format=openmetrics')],
      [404, await ask(identification, 'DELETE /vision/api/v3/persons/1')],
      [400, await ask(identification, 'PUT /vision/api/v3/persons/1', { body: { person_id: 2 } })],
    ] as const;
    for (const [status, answer] of refused) {
      expect([answer.status, answer.text]).toEqual([status, expect.any(String)]);
      expect(answers.faults('media_streams_list', status, answer.body)).toEqual([]);
    }
  });

  test('and tells what is wrong with a configuration, of which nothing is stored', async () => {
    const [streamer] = fleet.streamers;
    const before = (await ask(streamer!, 'GET /streamer/api/v3/config')).body;
    const schema = resolve({ $ref: '#/components/schemas/ConfigError' });
    for (const body of [{ config_external: 'no url' }, { cluster_key: null }, { auth_backends: [{ name: 'a' }, {}] }]) {
      const answer = await ask(streamer!, 'PUT /streamer/api/v3/config', { body: { server_names: [], ...body } });
      expect([answer.status, answer.body['path']]).toEqual([400, expect.arrayContaining([Object.keys(body)[0]])]);
      expect(validateDocument(schema, answer.body as never)).toEqual([]);
    }
    expect((await ask(streamer!, 'GET /streamer/api/v3/config')).body).toEqual({ ...before, stats: expect.anything() });
  });
});

test('ids of episodes have 64 bits, which hold when they were opened', async () => {
  const { text } = await ask(fleet.inference[0]!, 'GET /vision/api/v3/episodes');
  expect(face).toBeGreaterThan(BigInt(Number.MAX_SAFE_INTEGER));
  expect(text).toContain(`"episode_id":${face},`);
  expect(Number(face >> 22n)).toBe(JSON.parse(text).episodes[0].opened_at);
});
