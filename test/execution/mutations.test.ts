import { describe, expect, test } from 'vitest';
import { CodedError } from '../../src/errors.ts';
import { openGraph, reaches, type SubgraphFixture } from './federation.ts';

const openLog = () => {
  const log: string[] = [];
  const later = async (entry: string): Promise<string> => {
    log.push(`${entry} begins`);
    await new Promise((resolve) => setImmediate(resolve));
    log.push(`${entry} ends`);
    return entry;
  };
  const subgraphs: Record<string, SubgraphFixture> = {
    a: {
      sdl: `type Query { a: Int } type Mutation { first(n: Int): Item third: String }
        type Item @key(fields: "id") { id: ID! name: String }`,
      resolvers: {
        Mutation: {
          first: async (_: unknown, { n }: { n: number }) => ({ id: n, name: await later(`first ${n}`) }),
          third: () => later('third'),
        },
      },
    },
    b: {
      sdl: `type Mutation { second: String } type Item @key(fields: "id") { id: ID! size: Int }`,
      resolvers: { Mutation: { second: () => later('second') }, Item: { size: () => 3 } },
    },
  };
  return { log, subgraphs };
};

describe.each(reaches)('%s', (reach) => {
  test('mutations run one after the other, in the order of the document, whichever subgraph has them', async () => {
    const { log, subgraphs } = openLog();
    await using graph = await openGraph(subgraphs, { reach });
    expect(
      await graph.ask('mutation { second first(n: 1) { name size } third again: first(n: 2) { id } last: second }'),
    ).toEqual({
      data: {
        second: 'second',
        first: { name: 'first 1', size: 3 },
        third: 'third',
        again: { id: '2' },
        last: 'second',
      },
    });
    const entries = ['second', 'first 1', 'third', 'first 2', 'second'];
    expect(log).toEqual(entries.flatMap((entry) => [`${entry} begins`, `${entry} ends`]));
  });

  test('equal mutations are each done', async () => {
    const { log, subgraphs } = openLog();
    await using graph = await openGraph(subgraphs, { reach });
    await Promise.all([graph.ask('mutation { second }'), graph.ask('mutation { second }')]);
    expect(log.filter((entry) => entry === 'second ends')).toHaveLength(2);
  });

  test('a mutation that fails is the only error, though its neighbours lose their answers with it', async () => {
    const sdl = 'type Query { a: Int } type Mutation { works: Int! fails: Int! }';
    const fails = () => {
      throw new CodedError('CONFLICT', 'Not now');
    };
    await using graph = await openGraph({ a: { sdl, resolvers: { Mutation: { works: () => 1, fails } } } }, { reach });
    for (const query of ['mutation { works fails }', 'mutation { fails works }']) {
      expect(await graph.ask(query)).toMatchObject({
        data: null,
        errors: [{ message: 'Not now', path: ['fails'], extensions: { code: 'CONFLICT' } }],
      });
      expect((await graph.ask(query)).errors).toHaveLength(1);
    }
  });
});
