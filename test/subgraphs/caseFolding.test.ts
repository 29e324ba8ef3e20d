import { afterAll, beforeAll, expect, test } from 'vitest';
import { testGraph, type TestGraph } from './graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph();
  const saved = await graph.ask(
    `mutation ($items: [SaveStreamItem!]!) { saveStreams(items: $items) { results { error { message } } } }`,
    {
      items: [
        { name: 'news', input: { title: 'Новости СПОРТА', comment: 'Ёлка' } },
        { name: 'Кино', input: { title: 'Ä Ö ÉCRAN', meta: { city: 'МОСКВА' } } },
        { name: 'other', input: { title: 'других нет' } },
      ],
    },
  );
  expect(saved).toEqual({ saveStreams: { results: [{ error: null }, { error: null }, { error: null }] } });
});
afterAll(() => graph[Symbol.asyncDispose]());

const found = async (args: string): Promise<string[]> => {
  const { streams } = await graph.ask<{ streams: { nodes: { name: string }[] } }>(
    `{ streams(${args}) { nodes { name } } }`,
  );
  return streams.nodes.map(({ name }) => name);
};

test.each([
  ['новости', ['news']],
  ['СПОРТА нОВОСТИ', ['news']],
  ['ёЛКА', ['news']],
  ['кИНО', ['Кино']],
  ['écran ö', ['Кино']],
])('a search for %s finds texts in any case of any alphabet', async (words, names) => {
  expect(await found(`search: "${words}"`)).toEqual(names);
});

test.each([
  ['title', 'спорта', ['news']],
  ['comment', 'ёлк', ['news']],
  ['name', 'кино', ['Кино']],
  ['title', 'ä ö écran', ['Кино']],
  ['meta.city', 'москва', ['Кино']],
])('icontains folds the case of any alphabet in %s, contains does not', async (member, text, names) => {
  const where = (operator: string) => `where: [{ member: "${member}", operator: ${operator}, values: ["${text}"] }]`;
  expect(await found(where('ICONTAINS'))).toEqual(names);
  expect(await found(where('CONTAINS'))).toEqual([]);
});
