import { expect, test } from 'vitest';
import { fingerprintOf } from '../../fleet/node/vision/fingerprint.ts';
import type { FleetNode } from '../../fleet/node/types.ts';
import { ask } from '../fleet/asking.ts';
import { startSite, type Site, type StoredEpisode } from './inference.ts';

const face = (name: string, blur = 0) => ({
  media: 'gate',
  episode_type: 'face',
  fingerprint: fingerprintOf(Buffer.from(name), blur),
});

const enrol = (node: FleetNode, id: bigint, name: string) =>
  ask(node, `PUT /vision/api/v3/persons/${id}`, {
    body: {
      originator: 'api',
      external_id: name,
      updated_at: 1_700_000_000_000,
      fingerprints: [fingerprintOf(Buffer.from(name))],
    },
  });

const matchesOf = ({ config }: StoredEpisode) =>
  (config['matched_persons'] as { person: { external_id?: string; originator: string } }[] | undefined)?.map(
    ({ person }) => person.external_id ?? person.originator,
  );

const dueNow = (site: Site) =>
  site.graph.database.query('update episodes set identify_at = 1 where identify_at is not null');

test('faces are told with whose they are, asked for in one batch, and are asked for once', async () => {
  await using site = await startSite({ inference: 1, identification: 1 }, { EPISODES_BUFFER_DELAY: '300' });
  const [inference, identification] = [site.fleet.inference[0]!, site.fleet.identification[0]!];
  await enrol(identification, 7036001172460666880n, 'ann');
  const { requests } = identification.counters;
  await using _ = site.collector();
  const id = inference.emit(face('ann'));
  inference.emit(face('ann'));
  inference.emit({ media: 'gate' });
  const stored = await site.until(({ length }) => length === 3);
  expect(stored.map(matchesOf)).toEqual([['ann'], ['ann'], undefined]);
  expect(identification.counters.requests - requests).toBeLessThan(3);
  const asked = identification.counters.requests;
  inference.updateEpisode(id, { payload: 1 });
  await site.until(([first]) => first?.config['payload'] === 1);
  expect(identification.counters.requests).toBe(asked);
  expect(JSON.stringify((await site.stored())[0]!.config['matched_persons'])).not.toContain('fingerprint');
});

test('an uncertain face is asked for again in one to two minutes, as long as its episode is open', async () => {
  await using site = await startSite({ inference: 1, identification: 1 });
  const [inference, identification] = [site.fleet.inference[0]!, site.fleet.identification[0]!];
  await enrol(identification, 1n, 'ann');
  await using _ = site.collector({ identifyEveryMs: 20 });
  const id = inference.emit(face('ann', 0.15));
  const other = inference.emit(face('ann', 0.15));
  await site.until(({ length }) => length === 2);
  const due = async () =>
    (await site.graph.database.query<{ at: string | null }>('select identify_at as at from episodes order by id')).map(
      ({ at }) => (at === null ? null : Number(at) - Date.now()),
    );
  for (const inMs of await due()) {
    expect(inMs).toBeGreaterThan(50_000);
    expect(inMs).toBeLessThanOrEqual(120_000);
  }
  inference.closeEpisode(other);
  await site.until((all) => all.some(({ config }) => config['closed_at'] !== undefined));
  expect((await due())[1]).toBeNull();
  // Somebody gives the node a better picture of her.
  await ask(identification, 'PUT /vision/api/v3/persons/1', {
    body: { fingerprints: [fingerprintOf(Buffer.from('ann'), 0.15)] },
  });
  await dueNow(site);
  const matched = await site.until(([first]) => first !== undefined && matchesOf(first) !== undefined);
  expect(matched.map(matchesOf)).toEqual([['ann'], undefined]);
  expect(await due()).toEqual([null, null]);
  expect(inference.closeEpisode(id)).toBe(true);
});

test('an identification node that is away, or talks nonsense, holds up no episode', async () => {
  await using site = await startSite({ inference: 1, identification: 1 });
  const [inference, identification] = [site.fleet.inference[0]!, site.fleet.identification[0]!];
  identification.setFaults({ body: 'malformed' });
  await using _ = site.collector();
  inference.emit(face('ann'));
  await site.until(({ length }) => length === 1);
  await identification.kill();
  inference.emit(face('bob'));
  expect((await site.until(({ length }) => length === 2)).map(matchesOf)).toEqual([undefined, undefined]);
});

test('somebody whom the node met by itself becomes a person', async () => {
  await using site = await startSite({ inference: 1, identification: 1 });
  await using _ = site.collector();
  site.fleet.inference[0]!.emit(face('stranger'));
  const [episode] = await site.until(({ length }) => length === 1);
  expect(matchesOf(episode!)).toEqual(['identification_service']);
  const { persons } = await site.graph.ask<{ persons: { nodes: unknown[] } }>(
    '{ persons { nodes { originator fingerprints { data version } } } }',
  );
  const fingerprint = fingerprintOf(Buffer.from('stranger'));
  expect(persons.nodes).toEqual([{ originator: 'IDENTIFICATION_SERVICE', fingerprints: [fingerprint] }]);
});
