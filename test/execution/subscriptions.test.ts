import { describe, expect, test } from 'vitest';
import type { SubscriptionResponse } from '../../gateway/execution/types.ts';
import { CodedError } from '../../src/errors.ts';
import { createEventSource } from './eventSource.ts';
import { context, openGraph, reaches, viewer, type SubgraphFixture } from './federation.ts';

interface Change {
  changed: { name: string; streamer: { host: string } | null };
}

const change = (name: string, host: string | null = `host of ${name}`): Change => ({
  changed: { name, streamer: host === null ? null : { host } },
});

const openLive = () => {
  const source = createEventSource<Change>();
  const subgraphs: Record<string, SubgraphFixture> = {
    streams: {
      sdl: `type Query { a: Int } type Subscription { changed(prefix: String): Stream gated: Int @authenticated refused: Int }
        type Stream @key(fields: "name") { name: ID! streamer: Streamer secret: String! @requiresScopes(scopes: [["config:read"]]) }
        type Streamer @key(fields: "host", resolvable: false) { host: ID! }`,
      resolvers: {
        Subscription: {
          changed: { subscribe: () => source.subscribe() },
          refused: {
            subscribe: () => {
              throw new CodedError('INVALID_CURSOR', 'Not a cursor');
            },
          },
        },
      },
    },
    streamers: {
      sdl: `type Streamer @key(fields: "host") { host: ID! region(upper: Boolean): String }`,
      resolvers: {
        Streamer: {
          region: ({ host }: { host: string }) => {
            if (host === 'bad') throw new CodedError('UNAVAILABLE', 'No answer');
            return `region of ${host}`;
          },
        },
      },
    },
  };
  return { source, subgraphs };
};

const payloads = (response: SubscriptionResponse): AsyncIterator<string> => {
  if ('errors' in response) throw new Error(JSON.stringify(response.errors));
  return response[Symbol.asyncIterator]();
};
const next = async (events: AsyncIterator<string>): Promise<unknown> => {
  const { value, done } = await events.next();
  return done ? 'done' : JSON.parse(value as string);
};
const joined = (name: string) => ({
  data: { changed: { name, streamer: { region: `region of host of ${name}` } } },
});

const query = 'subscription { changed { name streamer { region } } }';

describe.each(reaches)('%s', (reach) => {
  test('every event is joined and comes in order', async () => {
    const { source, subgraphs } = openLive();
    await using graph = await openGraph(subgraphs, { reach });
    const events = payloads(await graph.router.subscribe({ query }, context()));
    source.push(change('a'), change('b'));
    expect(await next(events)).toEqual(joined('a'));
    expect(await next(events)).toEqual(joined('b'));
    source.push(change('c', null));
    expect(await next(events)).toEqual({ data: { changed: { name: 'c', streamer: null } } });
    source.push(change('d', 'bad'));
    expect(await next(events)).toEqual({
      data: { changed: { name: 'd', streamer: { region: null } } },
      errors: [{ message: 'No answer', path: ['changed', 'streamer', 'region'], extensions: { code: 'UNAVAILABLE' } }],
    });
    source.end();
    expect(await next(events)).toBe('done');
  });

  test('return() cancels the source at once, also while it has nothing to give', async () => {
    const { source, subgraphs } = openLive();
    await using graph = await openGraph(subgraphs, { reach });
    const events = payloads(await graph.router.subscribe({ query }, context()));
    source.push(change('a'));
    expect(await next(events)).toEqual(joined('a'));
    const pending = next(events);
    await events.return?.();
    expect(await pending).toBe('done');
    await source.cancelled;
  });

  test("the request's signal cancels the source", async () => {
    const { source, subgraphs } = openLive();
    await using graph = await openGraph(subgraphs, { reach });
    const client = new AbortController();
    const events = payloads(await graph.router.subscribe({ query }, context({ signal: client.signal })));
    source.push(change('a'));
    expect(await next(events)).toEqual(joined('a'));
    const pending = next(events);
    client.abort();
    expect(await pending).toBe('done');
    await source.cancelled;
  });

  test('a source that fails ends with its error', async () => {
    const { source, subgraphs } = openLive();
    await using graph = await openGraph(subgraphs, { reach });
    const events = payloads(await graph.router.subscribe({ query }, context()));
    source.push(change('a'));
    source.fail(new Error('password=secret'));
    expect(await next(events)).toEqual(joined('a'));
    const last = JSON.stringify(await next(events));
    expect(last).toContain('"code":"INTERNAL"');
    expect(last).not.toContain('secret');
    expect(await next(events)).toBe('done');
  });
});

test('events that are there together share one fetch of their entities', async () => {
  const { source, subgraphs } = openLive();
  await using graph = await openGraph(subgraphs, { coalesce: true });
  const events = payloads(await graph.router.subscribe({ query }, context()));
  const names = ['a', 'b', 'c', 'd', 'e'];
  source.push(...names.map((name) => change(name)), change('again', 'host of a'));
  for (const name of names) expect(await next(events)).toEqual(joined(name));
  await next(events);
  expect(graph.calls.map(({ variables }) => variables)).toEqual([
    { representations: names.map((name) => ({ __typename: 'Streamer', host: `host of ${name}` })) },
  ]);
  source.push(change('f'));
  expect(await next(events)).toEqual(joined('f'));
  expect(graph.calls).toHaveLength(2);
});

test('a slow reader holds the source back', async () => {
  const { source, subgraphs } = openLive();
  await using graph = await openGraph(subgraphs, { subscriptionConcurrency: 3 });
  const events = payloads(await graph.router.subscribe({ query }, context()));
  source.push(...Array.from({ length: 50 }, (_, index) => change(`s${index}`)));
  expect(await next(events)).toEqual(joined('s0'));
  await new Promise((resolve) => setImmediate(resolve));
  expect(graph.calls.length).toBeLessThanOrEqual(4);
  for (let index = 1; index < 50; index++) expect(await next(events)).toEqual(joined(`s${index}`));
});

test('what cannot be subscribed to is refused with a code', async () => {
  const { subgraphs } = openLive();
  await using graph = await openGraph(subgraphs);
  const codes = async (text: string, request = context()) => {
    const response = await graph.router.subscribe({ query: text }, request);
    return 'errors' in response ? response.errors.map(({ extensions }) => extensions?.['code']) : 'started';
  };
  expect(await codes('{ a }')).toEqual(['OPERATION_RESOLUTION_FAILURE']);
  expect(await codes('subscription { nothing }')).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  expect(await codes('subscription { refused }')).toEqual(['INVALID_CURSOR']);
  expect(await codes('subscription { gated }', context({ viewer: viewer([], 'anonymous') }))).toEqual([
    'UNAUTHENTICATED',
  ]);
  const { errors } = await graph.router.respond({ query }, context());
  expect(errors[0]?.extensions?.['code']).toBe('OPERATION_RESOLUTION_FAILURE');
});

test('fields a subscriber may not read are null in every event', async () => {
  const { source, subgraphs } = openLive();
  await using graph = await openGraph(subgraphs);
  const request = context({ viewer: viewer([]) });
  const events = payloads(await graph.router.subscribe({ query: 'subscription { changed { name secret } }' }, request));
  source.push(change('a'));
  expect(await next(events)).toMatchObject({
    data: { changed: null },
    errors: [{ path: ['changed', 'secret'], extensions: { code: 'FORBIDDEN' } }],
  });
});
