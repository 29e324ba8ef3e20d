import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseJson } from '../../fleet/json.ts';
import { startFleet } from '../../fleet/startFleet.ts';
import { fingerprintOf } from '../../fleet/node/vision/fingerprint.ts';
import type { FleetNode } from '../../fleet/node/types.ts';
import type { Fleet } from '../../fleet/types.ts';
import { ask } from './asking.ts';
import { startCentral, telling, type ScriptedCentral } from './central.ts';

let central: ScriptedCentral;
let fleet: Fleet;
let inference: FleetNode;
let identification: FleetNode;
beforeAll(async () => {
  central = await startCentral();
  central.answers(telling({ name: 'gate' }));
  fleet = await startFleet({ target: central.url, nodes: 0, inference: 1, identification: 1, episodesPerMinute: 0 });
  inference = fleet.inference[0]!;
  identification = fleet.identification[0]!;
});
afterAll(async () => {
  await fleet[Symbol.asyncDispose]();
  await central[Symbol.asyncDispose]();
});

interface Emitted {
  episode_id: bigint;
  media: string;
  updated_at: number;
  closed_at?: number;
}
const episodes = async (query: string) => {
  const { text } = await ask(inference, `GET /vision/api/v3/episodes?${query}`);
  return (parseJson(text) as { episodes: Emitted[] }).episodes;
};

describe('episodes', () => {
  let seen: number;
  beforeEach(() => {
    seen = inference.state.episodes.after(0).at(-1)?.updated_at ?? 0;
  });

  test('are waited for, and told as soon as there are some', async () => {
    const waiting = episodes(`updated_at_gt=${seen}&poll_timeout=30`);
    await inference.until(({ counters }) => counters.requests > 0);
    const id = inference.emit({ media: 'gate' });
    expect(await waiting).toMatchObject([{ episode_id: id, media: 'gate' }]);
  });

  test('are an empty list once the time is over', async () => {
    expect(await episodes(`updated_at_gt=${seen}&poll_timeout=1`)).toEqual([]);
  });

  test('of other streams do not end the waiting', async () => {
    const waiting = episodes(`updated_at_gt=${seen}&poll_timeout=30&media=gate`);
    inference.emit({ media: 'elsewhere' });
    const id = inference.emit({ media: 'gate' });
    expect((await waiting).map(({ episode_id }) => episode_id)).toEqual([id]);
  });

  test('have stamps that no two changes share, so that following them loses none', async () => {
    const ids = Array.from({ length: 500 }, () => inference.emit({ media: 'gate' }));
    expect(new Set(ids).size).toBe(500);
    const stamps = (await episodes(`updated_at_gt=${seen}&limit=1000`)).map(({ updated_at }) => updated_at);
    expect(new Set(stamps).size).toBe(500);
    expect(stamps).toEqual([...stamps].sort((left, right) => left - right));

    for (const id of ids.slice(0, 3)) expect(inference.closeEpisode(id)).toBe(true);
    const changed = await episodes(`updated_at_gt=${stamps.at(-1)}`);
    expect(changed.map(({ episode_id }) => episode_id)).toEqual(ids.slice(0, 3));
    expect(changed.every(({ closed_at }) => closed_at !== undefined)).toBe(true);
    expect(inference.updateEpisode(ids[0]!, { payload: 1 })).toBe(false);
  });

  test('come by themselves from what is analysed, are closed after a while, and end when the node dies', async () => {
    const cameras = [{ name: 'faces', vision: { alg: 'faces' } }, { name: 'motion' }];
    central.answers(telling(...cameras));
    await using own = await startFleet({
      target: central.url,
      nodes: 0,
      inference: 1,
      episodesPerMinute: 600,
      episodeMs: 500,
    });
    const [node] = own.inference;
    const closed = () => node!.state.episodes.after(0).filter(({ closed_at }) => closed_at !== undefined);
    await node!.until(() => closed().length > 20);
    expect(new Set(closed().map(({ episode_type }) => episode_type))).toEqual(new Set(['face', 'generic']));
    await node!.kill();
    expect(node!.state.episodes.size).toBe(0);
  });
});

describe('faces', () => {
  const process = async (image: string) => {
    const { body } = await ask(inference, 'POST /vision/api/v3/process', { body: image });
    return (body['episodes'] as { fingerprint: { data: string; version: string } }[])[0]?.fingerprint;
  };
  const identify = async (...fingerprints: object[]) => {
    const batch = { episodes: fingerprints.map((fingerprint, index) => ({ episode_id: index + 1, fingerprint })) };
    const { text } = await ask(identification, 'POST /vision/api/v3/episodes/identify', { body: batch });
    return (parseJson(text) as { episodes: Record<string, unknown>[] }).episodes;
  };

  test('have a fingerprint that follows from the bytes of the image', async () => {
    const ann = await process('ann');
    expect(await process('ann')).toEqual(ann);
    expect(await process('bob')).not.toEqual(ann);
    expect(ann).toEqual(fingerprintOf(Buffer.from('ann')));
  });

  test('are not seen by a node that is blind', async () => {
    inference.setFaults({ blind: true });
    expect(await process('ann')).toBeUndefined();
    inference.clearFaults();
  });

  test('are recognized, doubted or met for the first time', async () => {
    const id = 7036001172460666880n;
    const person = {
      originator: 'api',
      updated_at: Date.now(),
      external_id: 'ann',
      fingerprints: [await process('ann')],
    };
    expect((await ask(identification, `PUT /vision/api/v3/persons/${id}`, { body: person })).status).toBe(200);
    const blurred = fingerprintOf(Buffer.from('ann'), 0.15);
    const old = { version: 'older', data: 'AAAA' };
    const [sure, doubtful, useless, stranger] = await identify(
      (await process('ann'))!,
      blurred,
      old,
      (await process('stranger'))!,
    );
    expect(sure).toMatchObject({ episode_id: 1, matched_persons: [{ match_score: 1, person: { person_id: id } }] });
    expect(doubtful).toEqual({ episode_id: 2, identification_error: { code: 'uncertain_match' } });
    expect(useless).toEqual({ episode_id: 3, identification_error: { code: 'bad_quality' } });
    expect(stranger).toMatchObject({ matched_persons: [{ person: { originator: 'identification_service' } }] });
    const [again] = await identify((await process('stranger'))!);
    expect(again!['matched_persons']).toEqual(stranger!['matched_persons']);
  });

  test('of a person who was deleted are met for the first time', async () => {
    await ask(identification, 'PUT /vision/api/v3/persons/5', {
      body: { originator: 'api', updated_at: Date.now(), fingerprints: [await process('eve')] },
    });
    expect((await ask(identification, 'DELETE /vision/api/v3/persons/5')).status).toBe(204);
    expect((await ask(identification, 'GET /vision/api/v3/persons/5')).status).toBe(404);
    const [met] = await identify((await process('eve'))!);
    expect(met).toMatchObject({ matched_persons: [{ person: { originator: 'identification_service' } }] });
  });
});
