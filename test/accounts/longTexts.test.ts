import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { masterViewer } from '../../src/auth/viewers.ts';
import { accountsGraph, type AccountsGraph } from './accountsGraph.ts';

let graph: AccountsGraph;
beforeAll(async () => {
  graph = await accountsGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());

const text = (bytes: number): string => randomBytes(bytes / 2).toString('hex');

test('the name of a person and the title of an organization have at most 1000 bytes, a note has any length', async () => {
  const createUser = (input: object) =>
    graph.ask(masterViewer, `mutation ($input: UserPatch) { createUser(input: $input) { user { note } } }`, { input });
  const createOrganization = (title: string) =>
    graph.ask(
      masterViewer,
      `mutation ($title: String!) { createOrganization(input: { title: $title }) { organization { title } } }`,
      { title },
    );
  const note = text(100_000);
  expect((await createUser({ name: 'long', fullname: text(1000), note })).data).toEqual({
    createUser: { user: { note } },
  });
  const refusal = (member: string) => [
    { message: `${member} is longer than 1000 bytes`, extensions: { code: 'BAD_USER_INPUT', path: [member] } },
  ];
  expect((await createUser({ name: 'longer', fullname: text(100_000) })).errors).toMatchObject(refusal('fullname'));
  const title = text(1000);
  expect((await createOrganization(title)).data).toEqual({ createOrganization: { organization: { title } } });
  expect((await createOrganization(text(1002))).errors).toMatchObject(refusal('title'));
});
