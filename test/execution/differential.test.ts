import fc from 'fast-check';
import { buildSchema, execute, parse, printSchema, validate, type GraphQLFieldResolver } from 'graphql';
import { describe, expect, test } from 'vitest';
import { openGraph, reaches } from './federation.ts';
import { library, resolvers } from './library.ts';
import { drawQuery } from './queries.ts';

const values = {
  Int: [0, 1, 2, 100],
  ID: ['s0', 's3', '1', '2', 'nobody'],
  String: ['m0', 'm1', 'é"\\'],
};

const fieldResolver: GraphQLFieldResolver<Record<string, unknown>, unknown> = (parent, args, context, info) => {
  const ofType = (resolvers as unknown as Record<string, Record<string, GraphQLFieldResolver<unknown, unknown>>>)[
    info.parentType.name
  ];
  return ofType?.[info.fieldName]?.(parent, args, context, info) ?? (parent[info.fieldName] as unknown);
};

describe.each(reaches)('%s', (reach) => {
  test('any query is answered as one schema over the same data would answer it', async () => {
    await using graph = await openGraph(library, {
      reach,
      limits: { cost: 1e9, fields: 1e6, breadth: 1e5, depth: 100, rootFields: 1e4, aliases: 1e4, directives: 1e4 },
    });
    const schema = buildSchema(printSchema(graph.router.schema));
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (draw) => {
        const { query, variables } = drawQuery(graph.router.schema, values, draw);
        const document = parse(query);
        // Two fields of one key and different types can still be drawn; clients get an error for them.
        fc.pre(validate(schema, document).length === 0);
        const expected = await execute({ schema, document, variableValues: variables, fieldResolver, rootValue: {} });
        const answer = await graph.ask(query, variables);
        const errors = graph.logged.map(({ details }) => String(details['error'])).join();
        expect(answer.data, `${query} ${JSON.stringify(variables)} ${errors}`).toEqual(
          JSON.parse(JSON.stringify(expected.data)),
        );
        graph.logged.length = 0;
        expect(Boolean(answer.errors), `${query} ${JSON.stringify(variables)} ${errors}`).toBe(
          Boolean(expected.errors),
        );
      }),
      { numRuns: reach === 'in process' ? 400 : 60 },
    );
  }, 60_000);
});
