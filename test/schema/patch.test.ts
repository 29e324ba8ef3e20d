import fc from 'fast-check';
import { assertObjectType, getNamedType, isObjectType } from 'graphql';
import type { GraphQLObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { CodedError } from '../../src/errors.ts';
import { parseLossless, stringifyLossless } from '../../src/json/lossless.ts';
import { inputTypeNamed } from '../../src/schema/inputTypes.ts';
import { toPatch } from '../../src/schema/patch.ts';
import { validPatchOf } from './arbitraries.ts';
import { dataOf, recorder, schemaOf } from './fixture.ts';

/** The patch that the mutation's resolver makes of what a client wrote. */
const patchOf = async (subgraph: string, entity: string, key: string, input: unknown) => {
  const { calls, resolve } = recorder();
  const schema = schemaOf(subgraph, { Mutation: { [`save${entity}`]: resolve } });
  const source = `mutation ($input: ${entity}Patch) { save${entity}(${key}, input: $input) { __typename } }`;
  await dataOf(schema, source, { input }).catch((error: Error) => {
    if (!error.message.includes('Cannot return null')) throw error;
  });
  const given = calls[0]?.args['input'] as object;
  return toPatch(inputTypeNamed(schema, `${entity}Patch`), given, ['input']);
};

const streamPatch = (input: unknown) => patchOf('streams', 'Stream', 'name: "a"', input);

/** The selection that reads back what inputs set: one, or the items of a list. */
const selectionFor = (type: GraphQLObjectType, inputs: readonly object[]): string => {
  const given = inputs.flatMap((input): [string, unknown][] => Object.entries(input));
  const parts = [...new Set(given.map(([name]) => name))].map((name) => {
    const inner = getNamedType(type.getFields()[name]?.type);
    if (!isObjectType(inner)) return name;
    const values = given.flatMap(([other, value]) => (other === name ? [value].flat() : []));
    return `${name} ${selectionFor(inner, values as object[])}`;
  });
  return `{ ${parts.join(' ')} __typename }`;
};

describe('a typed input', () => {
  it('becomes the merge patch that REST would send', async () => {
    const patch = await streamPatch({
      segmentDuration: 6000,
      title: null,
      namespace: 'x',
      dvr: { expiration: 60, reference: null },
      inputs: [{ url: 'rtmp://a', pageUrl: 'http://b', sourceTimeout: false, outputAudio: 'ADD_AAC' }],
      layout: { ingestHostname: 's1', dvrBackupHostnames: ['s2'] },
      labels: { zone: 'msk', old: null },
    });
    expect(JSON.parse(JSON.stringify(patch))).toEqual({
      segment_duration: 6000,
      title: null,
      namespace: 'x',
      dvr: { expiration: 60, reference: null },
      inputs: [{ url: 'rtmp://a', pageUrl: 'http://b', source_timeout: false, output_audio: 'add_aac' }],
      layout: { ingest: 's1', dvr_backups: ['s2'] },
      labels: { zone: 'msk', old: null },
    });
  });

  it('takes a moment as text or as milliseconds, but not as both', async () => {
    const save = (input: unknown) => patchOf('episodes', 'Episode', 'id: "1"', input);
    expect(await save({ closedAt: '2021-11-16T21:36:51.250Z' })).toEqual({ closed_at: 1637098611250 });
    expect(await save({ closedAtMs: 1637098611250 })).toEqual({ closed_at: 1637098611250 });
    const both = save({ closedAt: '2021-11-16T21:36:51Z', closedAtMs: 1 });
    await expect(both).rejects.toThrow(CodedError);
    await expect(both).rejects.toMatchObject({ extensions: { path: ['input', 'closedAtMs'] } });
  });

  it('may hold a key that opens a node', async () => {
    const patch = await patchOf('streamers', 'Streamer', 'hostname: "h"', { clusterKey: 'k', role: 'STREAMER' });
    expect(patch).toEqual({ cluster_key: 'k', role: 'streamer' });
  });

  it('reads back through the typed fields as it was written', async () => {
    const { calls, resolve } = recorder();
    const saving = schemaOf('streams', { Mutation: { saveStream: resolve } });
    let document: unknown;
    const reading = schemaOf('streams', { Query: { stream: () => document } });
    const type = inputTypeNamed(saving, 'StreamPatch');
    const writable = validPatchOf(reading, 'Stream').map(({ organizationId: _, ...input }) => input);
    const stream = assertObjectType(reading.getType('Stream'));
    await fc.assert(
      fc.asyncProperty(writable, async (input) => {
        calls.length = 0;
        const save = 'mutation ($input: StreamPatch) { saveStream(name: "a", input: $input) { __typename } }';
        await dataOf(saving, save, { input }).catch(() => undefined);
        const patch = toPatch(type, calls[0]?.args['input'] as object);
        document = parseLossless(stringifyLossless({ ...patch, name: 'a', updated_at: 1 }));
        const read = await dataOf(reading, `{ stream(name: "a") ${selectionFor(stream, [input])} }`);
        expect(read['stream']).toMatchObject(JSON.parse(JSON.stringify(input)) as object);
      }),
      { numRuns: 200 },
    );
  });
});
