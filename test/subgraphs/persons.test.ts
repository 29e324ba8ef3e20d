import { afterAll, beforeAll, expect, test } from 'vitest';
import { testGraph, userIn, type TestGraph } from './graph.ts';

let graph: TestGraph;
beforeAll(async () => void (graph = await testGraph()));
afterAll(() => graph[Symbol.asyncDispose]());

const face = {
  externalId: 'dedcc8e8',
  photos: [{ data: 'aGVsbG8=', mimeType: 'IMAGE_JPEG' }],
  fingerprints: [{ data: 'd29ybGQ=', version: 'v1' }],
};

const save = (id: string, input: object, asking = {}) =>
  graph.ask(
    `mutation ($id: Snowflake!, $input: PersonPatch) { savePerson(id: $id, input: $input) { person { id } } }`,
    { id, input },
    asking,
  );

test('a person is enrolled with photos and fingerprints', async () => {
  await save('7153845982718394555', face);
  expect(
    await graph.ask(
      `{ person(id: "7153845982718394555") { id externalId originator photos { data mimeType } fingerprints { data version } deletedAt } }`,
    ),
  ).toEqual({
    person: {
      id: '7153845982718394555',
      externalId: 'dedcc8e8',
      originator: 'API',
      photos: [{ data: 'aGVsbG8=', mimeType: 'IMAGE_JPEG' }],
      fingerprints: [{ data: 'd29ybGQ=', version: 'v1' }],
      deletedAt: null,
    },
  });
});

test.each(['', 'not base64!', 'abc', '=AAA'])('a photo %j is refused, because it is not base64', async (data) => {
  const query = `mutation ($input: PersonPatch) { savePerson(id: "1", input: $input) { person { id } } }`;
  const { errors } = await graph.respond(query, { input: { photos: [{ data: 'aGVsbG8=' }, { data }] } });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path: ['photos', 1, 'data'] });
});

test('deleting a person erases photos and fingerprints at once and leaves a tombstone', async () => {
  await save('20', face);
  expect(await graph.ask(`mutation { deletePerson(id: "20") { id } }`)).toEqual({ deletePerson: { id: '20' } });
  const [row] = await graph.database.query<{ config: string }>('select config from persons where id = 20');
  expect(JSON.parse(row?.config ?? '')).toEqual({ originator: 'api' });

  expect(await graph.ask(`{ person(id: "20") { id } persons(filter: { id: { eq: "20" } }) { nodes { id } } }`)).toEqual(
    { person: null, persons: { nodes: [] } },
  );
  const tombstones = `where: [{ member: "deleted_at", operator: IS_NOT_NULL }]`;
  const { persons } = await graph.ask<{
    persons: { nodes: { id: string; deletedAtMs: number; externalId: null; photos: null }[] };
  }>(`{ persons(${tombstones}) { nodes { id deletedAtMs externalId photos { data } } } }`);
  expect(persons.nodes).toEqual([{ id: '20', deletedAtMs: expect.any(Number), externalId: null, photos: null }]);
  expect(await graph.refusal(`mutation { deletePerson(id: "20") { id } }`)).toMatch(/^NOT_FOUND/);
});

test('a deleted person can be enrolled anew', async () => {
  await save('21', face);
  await graph.ask(`mutation { deletePerson(id: "21") { id } }`);
  await save('21', { externalId: 'again' });
  expect(await graph.ask(`{ person(id: "21") { externalId photos { data } deletedAt } }`)).toEqual({
    person: { externalId: 'again', photos: null, deletedAt: null },
  });
});

test('persons are deleted in bulk, each for itself', async () => {
  await save('30', {});
  expect(
    await graph.ask(`mutation { deletePersons(ids: ["30", "31", "30"]) { results { id error { code } } } }`),
  ).toEqual({
    deletePersons: {
      results: [
        { id: '30', error: null },
        { id: '31', error: { code: 'NOT_FOUND' } },
        { id: '30', error: null },
      ],
    },
  });
});

test('an episode knows whom it matched, without a copy of their biometrics that would outlive them', async () => {
  await save('40', face);
  await save('41', face);
  const match = (id: number) => ({
    match_score: 0.9,
    person: {
      person_id: id,
      originator: 'api',
      updated_at: 1637034282845,
      photos: [{ data: 'aGVsbG8=' }],
      fingerprints: [{ data: 'd29ybGQ=', version: 'v1' }],
    },
  });
  const patch = JSON.stringify({
    media: 'hall',
    opened_at: 1637094994000,
    episode_type: 'face',
    matched_persons: [match(40), match(41), match(42)],
  });
  await graph.ask(`mutation ($patch: JSONText) { saveEpisode(id: "50", patch: $patch) { episode { id } } }`, { patch });
  await graph.ask(`mutation { deletePerson(id: "41") { id } }`);
  const { episode } = await graph.ask<{ episode: { document: string; matchedPersons: unknown } }>(
    `{ episode(id: "50") { document matchedPersons { matchScore personId person { id externalId } } } }`,
  );
  expect(episode.matchedPersons).toEqual([
    { matchScore: 0.9, personId: '40', person: { id: '40', externalId: 'dedcc8e8' } },
    { matchScore: 0.9, personId: '41', person: { id: '41', externalId: null } },
    { matchScore: 0.9, personId: '42', person: { id: '42', externalId: null } },
  ]);
  expect(episode.document).not.toMatch(/aGVsbG8|d29ybGQ/);
});

test('a person is known to those of its organization who may see persons', async () => {
  await save('60', { organizationId: 1 });
  await save('61', { organizationId: 2 });
  const seen = `{ persons(filter: { id: { in: ["60", "61"] } }) { nodes { id } } mine: person(id: "60") { id } other: person(id: "61") { id } }`;
  expect(
    await graph.ask(seen, {}, { viewer: userIn({ 1: { canViewPersonsLists: true }, 2: { canViewStreams: true } }) }),
  ).toEqual({ persons: { nodes: [{ id: '60' }] }, mine: { id: '60' }, other: null });
  const viewer = userIn({ 1: { canViewPersonsLists: true } });
  const query = `mutation { savePerson(id: "60", input: { externalId: "x" }) { person { id } } }`;
  expect(await graph.refusal(query, {}, { viewer })).toMatch(/^FORBIDDEN/);
  expect(await graph.refusal(`mutation { deletePerson(id: "60") { id } }`, {}, { viewer })).toMatch(/^FORBIDDEN/);
  expect(await graph.refusal(`mutation { deletePerson(id: "61") { id } }`, {}, { viewer })).toMatch(/^NOT_FOUND/);
});
