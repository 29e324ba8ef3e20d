import { expect, test } from 'vitest';
import { fingerprintOf } from '../../fleet/node/vision/fingerprint.ts';
import type { FleetNode } from '../../fleet/node/types.ts';
import type { FleetOptions } from '../../fleet/types.ts';
import { startPersons, type PersonsOptions } from '../../src/cluster/persons/startPersons.ts';
import { storedNodes } from '../../subgraphs/streamers/repositoryNodes.ts';
import { ask } from '../fleet/asking.ts';
import { startSite, type Site } from '../episodes/inference.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const photo = (text: string) => ({ data: base64(text), mimeType: 'IMAGE_JPEG' });
const fingerprint = (text: string) => fingerprintOf(Buffer.from(text));

const startWork = ({ graph }: Site, options: Partial<PersonsOptions> = {}) =>
  startPersons({
    database: graph.database,
    feed: graph.feed,
    nodes: storedNodes(graph.database, graph.secretBox),
    ttlMs: 1000,
    retryMs: 100,
    ...options,
  });

const withNodes = (options: FleetOptions = {}) => startSite({ inference: 1, identification: 2, ...options });

const save = ({ graph }: Site, id: string, input: object) =>
  graph.ask(
    `mutation ($id: Snowflake!, $input: PersonPatch) { savePerson(id: $id, input: $input) { person { id } } }`,
    { id, input },
  );

const remove = ({ graph }: Site, id: string) =>
  graph.ask(`mutation ($id: Snowflake!) { deletePerson(id: $id) { id } }`, { id });

const knownAt = ({ state }: FleetNode, id: string) => state.persons.get(BigInt(id))?.document;

const id = '7036001172460666880';

test('a photo becomes a fingerprint, which all identification nodes learn, and the photo stays here', async () => {
  await using site = await withNodes();
  await using _ = startWork(site);
  await save(site, id, { externalId: 'ann', photos: [photo('ann')] });
  for (const node of site.fleet.identification) {
    await node.until(() => (knownAt(node, id)?.['fingerprints'] as unknown[] | undefined)?.length === 1);
    expect(knownAt(node, id)).toEqual({
      person_id: BigInt(id),
      external_id: 'ann',
      originator: 'api',
      updated_at: expect.any(Number),
      fingerprints: [fingerprint('ann')],
    });
  }
  expect(await site.graph.ask(`{ person(id: "${id}") { fingerprints { data version } photos { data } } }`)).toEqual({
    person: { fingerprints: [fingerprint('ann')], photos: [{ data: base64('ann') }] },
  });
});

test('fingerprints follow the photos, and those that a client gave stay', async () => {
  await using site = await withNodes({ identification: 1 });
  const [node] = site.fleet.identification;
  await using _ = startWork(site);
  const given = { data: base64('given'), version: 'v1' };
  const told = () => (knownAt(node!, id)?.['fingerprints'] ?? []) as { data: string }[];
  await save(site, id, { photos: [photo('ann'), photo('older ann')], fingerprints: [given] });
  await node!.until(() => told().length === 3);
  expect(told()).toEqual([given, fingerprint('ann'), fingerprint('older ann')]);
  await save(site, id, { photos: [photo('ann')] });
  await node!.until(() => told().length === 2);
  expect(told()).toEqual([given, fingerprint('ann')]);
  const { requests } = site.fleet.inference[0]!.counters;
  await save(site, id, { externalId: 'ann' });
  await node!.until(() => knownAt(node!, id)?.['external_id'] === 'ann');
  expect(site.fleet.inference[0]!.counters.requests).toBe(requests);
});

test('a photo is looked at once there is a node that can, and one without a face only once', async () => {
  await using site = await withNodes({ identification: 1 });
  const [[inference], [node]] = [site.fleet.inference, site.fleet.identification];
  inference!.setFaults({ status: 503 });
  await using _ = startWork(site);
  await save(site, id, { photos: [photo('ann')] });
  await node!.until(() => knownAt(node!, id) !== undefined);
  inference!.clearFaults();
  await node!.until(() => (knownAt(node!, id)?.['fingerprints'] as unknown[]).length === 1);

  inference!.setFaults({ blind: true });
  await save(site, '2', { photos: [photo('a tree')] });
  await inference!.until(({ counters }) => counters.requests > 0);
  await save(site, '2', { externalId: 'tree' });
  await node!.until(() => knownAt(node!, '2')?.['external_id'] === 'tree');
  const rows = () => site.graph.database.query(`select from person_photos where person_id = 2 and version = ''`);
  while ((await rows()).length === 0) await site.graph.feed.collection('persons').refresh();
  const { requests } = inference!.counters;
  await save(site, '2', { externalId: 'bush' });
  await node!.until(() => knownAt(node!, '2')?.['external_id'] === 'bush');
  expect(inference!.counters.requests).toBe(requests);
});

test('a node that was away, lost everything or remembers the deleted is brought in line', async () => {
  await using site = await withNodes();
  const [first, second] = site.fleet.identification;
  await save(site, '1', { externalId: 'one' });
  await save(site, '2', { externalId: 'two' });
  for (const known of ['2', '3', '4']) {
    const originator = known === '4' ? 'identification_service' : 'api';
    const body = { originator, updated_at: 1_700_000_000_000, fingerprints: [fingerprint(known)] };
    await ask(first!, `PUT /vision/api/v3/persons/${known}`, { body });
  }
  await remove(site, '2');
  await second!.kill();
  await using _ = startWork(site);
  await first!.until(({ state }) => state.persons.has(1n) && !state.persons.has(2n));
  // Nobody here knows of the third, so it stays; the fourth was met by the node, so the others learn of it.
  expect(first!.state.persons.has(3n)).toBe(true);
  await second!.revive();
  await second!.until(({ state }) => state.persons.has(1n) && state.persons.has(4n));
  expect([...second!.state.persons.keys()].sort()).toEqual([1n, 4n]);
  expect(knownAt(second!, '4')).toMatchObject({
    originator: 'identification_service',
    fingerprints: [fingerprint('4')],
  });
});

test('deleting a person erases what they could be recognized by, at once and everywhere', async () => {
  await using site = await withNodes();
  const nodes = site.fleet.identification;
  const [inference] = site.fleet.inference;
  await using _work = startWork(site);
  await using _collector = site.collector({ identifyEveryMs: 20 });
  await save(site, id, { photos: [photo('ann')] });
  for (const node of nodes) {
    await node.until(() => (knownAt(node, id)?.['fingerprints'] as unknown[] | undefined)?.length === 1);
  }
  const seen = {
    media: 'gate',
    episode_type: 'face',
    fingerprint: fingerprint('ann'),
    detections: [
      {
        object_class: 'face',
        detected_at: Date.now(),
        fingerprint: fingerprint('ann'),
        thumbnail: { data: base64('ann') },
      },
    ],
  };
  const open = inference!.emit(seen);
  const closed = inference!.emit(seen);
  inference!.closeEpisode(closed);
  const isMatched = ({ config }: { config: Record<string, unknown> }) => config['matched_persons'] !== undefined;
  await site.until(
    (all) => all.length === 2 && all.every(isMatched) && all.some(({ config }) => config['closed_at'] !== undefined),
  );

  await remove(site, id);
  const [left] = await site.graph.database.query<{ count: string }>('select count(*) as count from person_photos');
  expect(left!.count).toBe('0');
  for (const node of nodes) await node.until(() => knownAt(node, id) === undefined);
  const hasFace = ({ config }: { config: Record<string, unknown> }) => config['fingerprint'] !== undefined;
  await site.until((all) => !all.some(hasFace));

  // The node that saw her goes on telling.
  inference!.updateEpisode(open, { payload: 'later' });
  const stored = await site.until(([first]) => first?.config['payload'] === 'later');
  expect(stored.map(({ config }) => config['detections'])).toEqual([
    [{ object_class: 'face', detected_at: expect.any(Number) }],
    [{ object_class: 'face', detected_at: expect.any(Number) }],
  ]);
  expect(JSON.stringify(stored)).not.toContain(fingerprint('ann').data);
  expect(stored.every(isMatched)).toBe(true);
});

test('photos are looked at again when nodes have another model, and both fingerprints are kept', async () => {
  await using site = await withNodes({ identification: 1 });
  const { database, feed } = site.graph;
  const [node] = site.fleet.identification;
  await database.query(`insert into persons (id, config, position) values (1, $1, feed_next('persons'))`, [
    JSON.stringify({
      originator: 'api',
      photos: [{ data: base64('ann') }],
      fingerprints: [{ data: 'b2xk', version: 'old' }],
    }),
  ]);
  await database.query(
    `insert into person_photos select 1, encode(sha256(convert_to($1, 'UTF8')), 'hex'), 'old', 'b2xk'`,
    [base64('ann')],
  );
  await database.query(
    `insert into episodes (id, config, position) values (1, '{"media": "m", "episode_type": "face", "fingerprint": {"version": "sim64", "data": "x"}}', feed_next('episodes'))`,
  );
  feed.ring('persons');
  await using _ = startWork(site);
  await node!.until(() => (knownAt(node!, '1')?.['fingerprints'] as unknown[] | undefined)?.length === 2);
  expect(knownAt(node!, '1')!['fingerprints']).toEqual([{ data: 'b2xk', version: 'old' }, fingerprint('ann')]);
});
