import { expect, test } from 'vitest';
import { countStatements } from '../../src/db/statements.ts';
import { storeReports, type Report } from '../../subgraphs/episodes/repositoryCollected.ts';
import { testGraph } from '../subgraphs/graph.ts';
import { startSite, type StoredEpisode } from './inference.ts';

test('what an inference node tells is stored, with who told it and when, and followers see it', async () => {
  await using site = await startSite({ inference: 1 });
  const [node] = site.fleet.inference;
  await using changes = await site.graph.follow<{ episodeChanges: { kind: string; key: string; node: object } }>(
    `subscription { episodeChanges { kind key node { media closedAtMs } } }`,
  );
  await changes.next();
  await using _ = site.collector();
  const id = node!.emit({ media: 'gate', episode_type: 'qr_code', payload: { qr_url: 'tel:1000' } });
  const [episode] = await site.until(({ length }) => length === 1);
  const { episode_appearance_timestamps: times, ...config } = episode!.config;
  expect(episode!.id).toBe(String(id));
  expect(config).toEqual({
    media: 'gate',
    episode_type: 'qr_code',
    payload: { qr_url: 'tel:1000' },
    opened_at: expect.any(Number),
    originator: { source: 'inference', hostname: node!.hostname },
  });
  expect(times).toEqual({ inference_timestamp: expect.any(Number), central_timestamp: expect.any(Number) });
  expect(await changes.next()).toEqual({
    episodeChanges: { kind: 'UPSERT', key: String(id), node: { media: 'gate', closedAtMs: null } },
  });

  node!.closeEpisode(id);
  const [closed] = await site.until(([only]) => only?.config['closed_at'] !== undefined);
  expect(await changes.next()).toMatchObject({ episodeChanges: { node: { closedAtMs: closed!.config['closed_at'] } } });
  expect(closed!.config['episode_appearance_timestamps']).toEqual(times);
  expect(closed!.position).toBeGreaterThan(episode!.position);
});

test('ids of 64 bits keep every digit, also where a number would round them', async () => {
  await using site = await startSite({ inference: 1 });
  const [node] = site.fleet.inference;
  const ids = Array.from({ length: 5 }, () => node!.emit({ media: 'gate', opened_at: 1_720_204_525_414 }));
  expect(new Set(ids.map(Number)).size).toBeLessThan(5);
  await using _ = site.collector();
  const stored = await site.until(({ length }) => length === 5);
  expect(stored.map(({ id }) => BigInt(id))).toEqual(ids);
});

test('of what happens within the delay only the latest is written', async () => {
  await using site = await startSite({ inference: 1 }, { EPISODES_BUFFER_DELAY: '500' });
  const [node] = site.fleet.inference;
  let writes = 0;
  site.graph.database.onStatement((text) => {
    if (text.includes('insert into episodes')) writes++;
  });
  await using _ = site.collector();
  const ids = Array.from({ length: 80 }, (_each, n) => node!.emit({ media: `cam-${n}` }));
  for (const id of ids) node!.updateEpisode(id, { payload: 'late' });
  const late = await site.until((all) => all.filter(({ config }) => config['payload'] === 'late').length === 80);
  expect(late).toHaveLength(80);
  expect(writes).toBeLessThan(3);
});

test('a flush is as many statements for one episode as for five hundred, and writes them all in one', async () => {
  await using graph = await testGraph();
  const lease = { fence: async () => undefined };
  const reports = (count: number, stamp: number) =>
    Array.from({ length: count }, (_, n): Report => ({
      key: String(stamp * 1000 + n),
      source: `node-${n % 7}`,
      stamp: stamp + n,
      reached: stamp + n,
      receivedAt: stamp,
      episode: { media: `cam-${n}`, opened_at: stamp },
    }));
  const counted = (count: number, stamp: number) =>
    countStatements(graph.database, () => storeReports({ ...graph, lease }, reports(count, stamp)));
  const one = await counted(1, 1_700_000_000_000);
  const many = await counted(500, 1_700_000_001_000);
  expect([one.result.written, many.result.written]).toEqual([1, 500]);
  const own = ({ statements }: typeof one) => statements.filter((text) => !text.includes('pg_notify'));
  expect([own(one).length, own(many).length]).toEqual([4, 4]);
  expect(own(many).filter((text) => text.includes('insert into episodes'))).toHaveLength(1);
  // Told again, nothing is written.
  expect((await counted(500, 1_700_000_001_000)).result.written).toBe(0);
});

test('a closed episode stays as it is, and one saved by a client meanwhile keeps what only the client knows', async () => {
  await using site = await startSite({ inference: 1 });
  const [node] = site.fleet.inference;
  await using _ = site.collector();
  const id = String(node!.emit({ media: 'gate' }));
  await site.until(({ length }) => length === 1);
  const save = (patch: object) =>
    site.graph.ask(
      `mutation ($id: Snowflake!, $patch: JSONText!) { saveEpisode(id: $id, patch: $patch) { episode { id } } }`,
      { id, patch: JSON.stringify(patch) },
    );
  await save({ preview: 'aGVsbG8=' });
  node!.updateEpisode(BigInt(id), { payload: 1 });
  const [updated] = await site.until(([only]) => only?.config['payload'] === 1);
  expect(updated!.config['preview']).toBe('aGVsbG8=');
  await save({ closed_at: Date.now() });
  const [closed] = await site.stored();
  node!.updateEpisode(BigInt(id), { payload: 2 });
  node!.emit({ media: 'next' });
  const [same] = await site.until(({ length }) => length === 2);
  expect(same).toEqual(closed);
});

test('an answer that is malformed, cut off or an error is as if there had been none', async () => {
  await using site = await startSite({ inference: 1 });
  const [node] = site.fleet.inference;
  await using _ = site.collector();
  const emitted: bigint[] = [];
  for (const fault of [{ body: 'malformed' }, { body: 'truncated' }, { body: 'cut' }, { status: 500 }] as const) {
    node!.setFaults(fault);
    const { requests } = node!.counters;
    emitted.push(node!.emit({ media: 'gate' }));
    await node!.until(({ counters }) => counters.requests > requests);
    node!.clearFaults();
    const stored = await site.until(({ length }) => length === emitted.length);
    expect(stored.map(({ id }) => BigInt(id))).toEqual(emitted);
  }
});

test('a page that fails does not lose what it would have told, and pages are followed to the end', async () => {
  await using site = await startSite({ inference: 1 });
  const [node] = site.fleet.inference;
  const ids = Array.from({ length: 950 }, (_, n) => node!.emit({ media: `cam-${n}` }));
  node!.setFaults({ failsPage: 2 });
  await using _ = site.collector();
  const stored = await site.until(({ length }) => length === ids.length);
  expect(stored.map(({ id }) => BigInt(id))).toEqual(ids);
});

test('an item that is no episode does not keep the others from being stored', async () => {
  await using site = await startSite({ inference: 1 });
  const [node] = site.fleet.inference;
  const good = node!.emit({ media: 'gate' });
  node!.emit({ media: 'bad', started_at: 'yesterday' });
  node!.emit({ media: 'bad', payload: 'a\u0000b' });
  const last = node!.emit({ media: 'gate' });
  await using _ = site.collector();
  const stored = await site.until(({ length }) => length === 2);
  expect(stored.map(({ id }) => BigInt(id))).toEqual([good, last]);
});

test('episodes that a node left open are closed by time-out when it is gone, and when it began anew', async () => {
  await using site = await startSite({ inference: 2 }, { STREAMER_DEAD_TIMEOUT: '1000' });
  const [gone, anew] = site.fleet.inference;
  await using _ = site.collector();
  gone!.emit({ media: 'gone' });
  anew!.emit({ media: 'anew' });
  await site.until(({ length }) => length === 2);
  // What a node tells of its beginning is in whole seconds.
  await site.graph.database.query('select pg_sleep(1.1)');
  await Promise.all([gone!.kill(), anew!.kill()]);
  await anew!.revive();
  const later = anew!.emit({ media: 'later' });
  const isClosed = ({ config }: StoredEpisode) => config['closed_at'] !== undefined;
  const stored = await site.until((all) => all.length === 3 && all.filter(isClosed).length === 2);
  expect(stored.map(({ config }) => [config['media'], config['close_reason']]).sort()).toEqual([
    ['anew', 'timeout'],
    ['gone', 'timeout'],
    ['later', undefined],
  ]);
  expect(anew!.closeEpisode(later)).toBe(true);
  const closed = await site.until((all) => all.every(isClosed));
  expect(closed.filter(({ config }) => config['close_reason'] === undefined)).toHaveLength(1);
});

test('a node that is added, changed or moved is followed from where it was heard to', async () => {
  await using site = await startSite({ inference: 1 });
  const [node] = site.fleet.inference;
  await using _ = site.collector();
  node!.emit({ media: 'first' });
  await site.until(({ length }) => length === 1);
  const save = (patch: object) =>
    site.graph.ask(
      `mutation ($hostname: String!, $patch: JSONText!) { saveStreamer(hostname: $hostname, patch: $patch) { streamer { hostname } } }`,
      { hostname: node!.hostname, patch: JSON.stringify(patch) },
    );
  await save({ api_url: 'http://127.0.0.1:9' });
  node!.emit({ media: 'second' });
  await save({ api_url: node!.url });
  expect(await site.until(({ length }) => length === 2)).toHaveLength(2);
});
