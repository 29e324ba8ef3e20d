import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startFleet } from '../../fleet/startFleet.ts';
import type { FleetNode } from '../../fleet/node/types.ts';
import type { Fleet } from '../../fleet/types.ts';
import { askingNodes } from '../../src/cluster/episodes/presence.ts';
import type { DocumentRow } from '../../src/collection/types.ts';
import { countStatements } from '../../src/db/statements.ts';
import { checkingRecordings } from '../../subgraphs/episodes/checkRecordings.ts';
import { startRestApplication, type RestApplication } from '../rest/restApplication.ts';

const key = 'test-master-key-of-rest';
const start = 1_700_000_000_000;
let application: RestApplication;
let fleet: Fleet;
let ingest: FleetNode;
let backup: FleetNode;

const put = async (path: string, body: object) => {
  const answer = await application.central.put(path, body);
  expect([path, answer.status]).toEqual([path, 200]);
};

beforeAll(async () => {
  application = await startRestApplication();
  fleet = await startFleet({ target: application.origin, key, nodes: 2, cleanIntervalMs: 0 });
  [ingest, backup] = fleet.streamers as [FleetNode, FleetNode];
  await put('/streams/cam', { layout: { ingest: ingest.hostname, dvr_backups: [backup.hostname] } });
  await put('/streams/other', { layout: { ingest: backup.hostname } });
  await fleet.until(({ runningOn }) => runningOn('cam').length === 2 && runningOn('other').length === 1);
  ingest.record('cam', [{ opened_at: start, closed_at: start + 100_000 }]);
  backup.record('cam', [{ opened_at: start + 100_000, closed_at: start + 200_000 }]);
  const times: Record<number, [from: number, to: number]> = {
    1: [10, 20],
    2: [90, 110],
    3: [190, 300],
    4: [400, 500],
  };
  for (const [id, [from, to]] of Object.entries(times)) {
    const [opened_at, closed_at] = [start + from * 1000, start + to * 1000];
    await put(`/episodes/${id}`, { episode_id: Number(id), media: 'cam', opened_at, closed_at, updated_at: start });
  }
  const elsewhere = { media: 'unplaced', opened_at: start, closed_at: start + 1000, updated_at: start };
  await put('/episodes/5', { episode_id: 5, ...elsewhere });
});
afterAll(async () => {
  await fleet[Symbol.asyncDispose]();
  await application[Symbol.asyncDispose]();
});
beforeEach(() => {
  for (const node of fleet.nodes) node.clearFaults();
});

interface Listed {
  episode_id: number;
  media?: string;
  has_dvr?: boolean | null;
  recording_status?: string;
}

const listed = async (query: string): Promise<Listed[]> => {
  const answer = await application.central.get(`/episodes?sort=episode_id&${query}`);
  expect(answer.status).toBe(200);
  return answer.json<{ episodes: Listed[] }>().episodes;
};

const checked = async (query = 'dvr_presence_check=true') =>
  (await listed(query)).map(({ has_dvr: has, recording_status: status }) => [has, status]);

test('a list tells, when asked to, of which episodes recordings are there, on whichever node', async () => {
  expect(await checked()).toEqual([
    [true, 'full'],
    [true, 'full'],
    [true, 'partial'],
    [false, 'none'],
    [null, undefined],
  ]);
  const one = await application.central.get('/episodes/4?dvr_presence_check=true');
  expect(one.json()).toMatchObject({ episode_id: 4, has_dvr: false, recording_status: 'none' });
  expect(
    await application.graphql(
      '{ episodes(dvrPresenceCheck: true, sort: [ID_ASC], first: 2) { nodes { id hasDvr recordingStatus } } }',
    ),
  ).toMatchObject({
    episodes: {
      nodes: [
        { id: '1', hasDvr: true, recordingStatus: 'full' },
        { id: '2', hasDvr: true },
      ],
    },
  });
});

test('no node is asked unless the client asks, nor for a page that does not show it', async () => {
  const requests = () => ingest.counters.requests + backup.counters.requests;
  const before = requests();
  expect(await checked('')).toEqual(Array(5).fill([undefined, undefined]));
  expect(await listed('dvr_presence_check=true&select=media&limit=1')).toEqual([
    { episode_id: 1, media: 'cam', opened_at: expect.anything(), updated_at: expect.anything() },
  ]);
  expect(requests()).toBe(before);
});

test.each([
  ['fails', { status: 500 }],
  ['does not know the stream', { status: 404 }],
  ['talks nonsense', { body: 'malformed' }],
  ['refuses the cluster key', { wrongKey: true }],
  ['is silent', { hangs: true }],
] as const)('of a node that %s it is unknown what it holds, never that it holds nothing', async (_, fault) => {
  ingest.setFaults(fault);
  expect(await checked()).toEqual([
    [null, undefined],
    [true, undefined],
    [true, undefined],
    [null, undefined],
    [null, undefined],
  ]);
});

test('each node is asked once for each stream of a page, however many episodes there are', async () => {
  const { requests } = ingest.counters;
  await checked();
  expect(ingest.counters.requests - requests).toBe(1);
});

test('the database is asked as often for one episode as for all of a page', async () => {
  const { database } = application;
  const client = { ask: () => Promise.reject(new Error('asked')) };
  const check = checkingRecordings(database, askingNodes({ database, nodes: { named: async () => [] }, client }));
  const row = (episode: number) => ({
    key: String(episode),
    position: 1,
    organizationId: null,
    document: '{}',
    cursor: '',
  });
  const counted = (rows: DocumentRow[]) =>
    countStatements(database, () => check(rows, undefined, new AbortController().signal));
  const [one, all] = [await counted([row(1)]), await counted([1, 2, 3, 4, 5].map(row))];
  expect([one.count, all.count]).toEqual([2, 2]);
  expect(all.result.map(({ document }) => document)).toEqual(Array(5).fill('{"has_dvr":null}'));
});
