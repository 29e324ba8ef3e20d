import { describe, expect, test } from 'vitest';
import { entityShapes } from './entityShapes.ts';
import { openGraph, reaches } from './federation.ts';
import { fieldShapes } from './fieldShapes.ts';

describe.each(reaches)('%s', (reach) => {
  test.each(Object.entries({ ...fieldShapes, ...entityShapes }))('%s', async (_, { subgraphs, queries }) => {
    await using graph = await openGraph(subgraphs, { reach });
    for (const [query, data] of queries) expect(await graph.ask(query), query).toEqual({ data });
  });
});
