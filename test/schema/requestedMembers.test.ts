import fc from 'fast-check';
import { assertObjectType, parse } from 'graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { describe, expect, it } from 'vitest';
import { inputTypeNamed } from '../../src/schema/inputTypes.ts';
import { toPatch } from '../../src/schema/patch.ts';
import { requestedMembers } from '../../src/schema/requestedMembers.ts';
import { streamFacts } from '../../src/cluster/health/streamFacts.ts';
import { cameraFields } from '../../src/resolvers/streams/cameraFields.ts';
import { streamHealth } from '../../src/cluster/health/streamHealth.ts';
import type { Requested } from '../../src/schema/requestedMembers.ts';
import { selectionOf, validPatchOf } from './arbitraries.ts';
import { dataOf, recorder, schemaOf } from './fixture.ts';

const { calls, resolve } = recorder();
const byHand = {
  Stream: {
    ...Object.fromEntries(Object.keys(cameraFields).map((field) => [field, () => null])),
    version: () => '1',
    config: () => ({}),
    document: () => '{}',
    organization: () => null,
    organizationId: () => null,
    layoutPinned: () => false,
    health: (stream: Record<string, unknown>) => streamHealth(streamFacts(stream)),
  },
};
const schema = schemaOf('streams', { Query: { stream: resolve, streams: resolve }, ...byHand });

const requestedBy = async (source: string, variables: Record<string, unknown> = {}): Promise<Requested> => {
  calls.length = 0;
  await dataOf(schema, source, variables).catch(() => undefined);
  const [call] = calls;
  if (!call) throw new Error('The resolver was not called');
  return requestedMembers(call.info);
};

const nothing: Partial<Requested> = {
  documents: false,
  members: [],
  totalCount: false,
  hasNextPage: false,
  hasPreviousPage: false,
};

describe('the members an operation asks for', () => {
  it('are found in nodes and edges, through fragments, once each', async () => {
    const source = `
      query { streams { edges { cursor node { ...Stats inputs { url } } } nodes { title ...Stats layout { ingest { hostname } } } } }
      fragment Stats on Stream { name stats { bitrate dvrInfo { from } ... on StreamStats { status } } updatedAt updatedAtMs }`;
    expect(await requestedBy(source)).toMatchObject({
      ...nothing,
      members: [
        'inputs.url',
        'layout.ingest',
        'name',
        'stats.bitrate',
        'stats.dvr_info.from',
        'stats.status',
        'title',
        'updated_at',
      ],
    });
  });

  it('are none when only the page is asked about', async () => {
    expect(await requestedBy('{ streams { totalCount pageInfo { hasNextPage } } }')).toMatchObject({
      ...nothing,
      totalCount: true,
      hasNextPage: true,
    });
    expect(
      await requestedBy('{ streams { documents totalCountIsEstimate pageInfo { hasPreviousPage } } }'),
    ).toMatchObject({
      ...nothing,
      documents: true,
      totalCount: true,
      hasPreviousPage: true,
    });
  });

  it('are those that a hand-written field says it needs', async () => {
    expect((await requestedBy('{ stream(name: "a") { version title } }')).members).toEqual(['title']);
  });

  it('hold a nested object of which only the type is asked', async () => {
    expect((await requestedBy('{ stream(name: "a") { dvr { __typename } } }')).members).toEqual(['dvr']);
  });

  it('follow @skip and @include, also when variables decide', async () => {
    const source = `query ($more: Boolean!) {
      stream(name: "a") { title comment @skip(if: true) dvr @include(if: $more) { expiration } }
    }`;
    expect((await requestedBy(source, { more: false })).members).toEqual(['title']);
    expect((await requestedBy(source, { more: true })).members).toEqual(['dvr.expiration', 'title']);
  });

  it('are those of one entity when the router asks for several', async () => {
    const references = recorder();
    const federated = schemaOf('streams', { Stream: { __resolveReference: resolveReference(references.calls) } });
    const source = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Stream { title stats { bitrate } } ... on Streamer { hostname }
    } }`;
    const representations = [{ __typename: 'Stream', name: 'a' }];
    await dataOf(federated, source, { representations });
    const [call] = references.calls;
    expect(call && requestedMembers(call.info, 'Stream').members).toEqual(['stats.bitrate', 'title']);
  });

  it('are known to a compiled query before it runs', () => {
    const found: Requested[] = [];
    const compiled = compileQuery(
      schema,
      parse('{ streams { nodes { title stats { alive } } totalCount } }'),
      undefined,
      {
        resolverInfoEnricher: (info) => {
          if (info.fieldName === 'streams') found.push(requestedMembers(info));
          return {};
        },
      },
    );
    expect(isCompiledQuery(compiled)).toBe(true);
    expect(found).toMatchObject([{ ...nothing, members: ['stats.alive', 'title'], totalCount: true }]);
  });

  it('suffice: a document limited to them answers like the whole document', async () => {
    let document: unknown;
    const reading = schemaOf('streams', { Query: { stream: () => document }, ...byHand });
    const stream = assertObjectType(reading.getType('Stream'));
    const type = inputTypeNamed(schema, 'StreamPatch');
    const outside = new Set(['Organization', 'Streamer', 'JSONText']);
    const selections = selectionOf(stream, (name) => outside.has(name));
    await fc.assert(
      fc.asyncProperty(validPatchOf(schema, 'Stream'), selections, async (input, selection) => {
        const patch = toPatch(type, input) as Record<string, unknown>;
        const whole = {
          stats: { status: 'running', media_info: { tracks: [{ pid: 1 }] } },
          ...patch,
          name: 'a',
          updated_at: 1,
        };
        const source = `{ stream(name: "a") ${selection} }`;
        const { members } = await requestedBy(source);
        document = whole;
        const expected = await dataOf(reading, source);
        document = limited(whole, [...(members ?? Object.keys(whole)), 'name', 'updated_at']);
        expect(await dataOf(reading, source)).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });
});

const resolveReference =
  (seen: ReturnType<typeof recorder>['calls']) =>
  (reference: Record<string, unknown>, _: unknown, info: GraphQLResolveInfo): Record<string, unknown> => {
    seen.push({ args: reference, info });
    return reference;
  };

/** What `select` does: keeps the members named, through lists. */
const limited = (value: unknown, members: readonly string[]): unknown => {
  if (Array.isArray(value)) return value.map((item) => limited(item, members));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    if (members.includes(name)) return [[name, inner] as const];
    const below = members
      .filter((member) => member.startsWith(`${name}.`))
      .map((member) => member.slice(name.length + 1));
    return below.length > 0 ? [[name, limited(inner, below)] as const] : [];
  });
  return Object.fromEntries(kept);
};
