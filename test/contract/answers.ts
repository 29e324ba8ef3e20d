import { readFileSync } from 'node:fs';
import { buildSchema, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ContractParameter } from '../../gateway/rest/contractOperations.ts';
import { isObject } from '../../src/documents/storable.ts';
import type { JsonValue } from '../../src/json/lossless.ts';
import { projectFile } from '../../src/projectRoot.ts';
import { contractAnswers } from '../rest/contractAnswers.ts';
import type { Answer, ErrorBody } from '../rest/restClient.ts';
import { acceptedValuesOf, requiredQueryOf } from './acceptedParameters.ts';
import { startContractApplication, type ContractApplication } from './contractApplication.ts';
import { exampleOf } from './documents.ts';
import { completed } from './exceptions.ts';
import { offeredApis, type Offered, type OfferedApi } from './offered.ts';

/** Codes of answers where a media server, an agent or a camera would have to be asked, and there is none. */
const withoutNodes = new Set([
  'agent_offline',
  'camera_offline',
  'check_failed',
  'layouter_disabled',
  'node_offline',
  'not_implemented',
  'unavailable',
]);

/** Tests that each operation has a document of the graph and answers a request made from its contract as the contract says. */
export const describeAnswers = (name: OfferedApi['api']): void => {
  const api = offeredApis.find(({ api }) => api === name)!;
  const answers = contractAnswers(name);
  let application: ContractApplication;
  beforeAll(async () => {
    application = await startContractApplication();
  });
  afterAll(() => application[Symbol.asyncDispose]());
  // The key of a share, which its making tells.
  let shared: string | undefined;

  const ask = async (operation: Offered, query = requiredQueryOf(operation)): Promise<Answer> => {
    const keys = { ...thereOf(application, operation), ...(shared && operation.path.includes('{key}') && { key: shared }) };
    const body = wholeBodyOf(operation, keys);
    const text = new URLSearchParams(query).toString();
    const answer = await application.send(api, operation, { keys, query: text, ...(body !== undefined && { body }) });
    if (operation.id === 'shared_token_create' && answer.status === 200) shared = String(answer.json()['key']);
    return answer;
  };

  /** The body of an answer; PortSIP sends what is blank as null, whatever its type. */
  const bodyOf = (answer: Answer): unknown =>
    name === 'portsip'
      ? JSON.parse(answer.text, (_, value: unknown) => (value === null ? undefined : value))
      : answer.json();

  /** Holds an answer against the contract. */
  const check = ({ id }: Offered, answer: Answer): void => {
    const isSuccess = answers.successes(id).includes(answer.status);
    const isRight = isSuccess || (answer.status >= 400 && withoutNodes.has(answer.json<ErrorBody>().errors[0].code));
    expect([id, isRight || `${answer.status} ${answer.text}`]).toEqual([id, true]);
    const types = isSuccess ? answers.mediaTypes(id, answer.status) : ['application/json'];
    if (types.length === 0) return expect(answer.text).toBe('');
    const mediaType = answer.headers.get('content-type')?.split(';')[0] ?? '';
    expect(types).toContain(mediaType);
    const isTold = mediaType === types[0];
    if (isTold) expect(answers.faults(id, answer.status, mediaType === 'application/json' ? bodyOf(answer) : answer.text)).toEqual([]);
  };

  describe(`every operation of ${api.title}`, () => {
    const operations = api.operations.toSorted((left, right) => rankOf(left) - rankOf(right));
    const named = operations.map((operation) => [operation.id, operation] as const);

    test('is answered, unless docs/rest.md says that it is not yet', () => {
      const { total, beyondSeed, title } = api;
      const more = beyondSeed > 0 ? `, of which ${beyondSeed} beyond the seed` : '';
      process.stdout.write(`${title} ${operations.length}/${total}${more}\n`);
      expect(operations.length + api.missing.length).toBe(api.total);
    });

    test.each(named)('%s runs a document that fits the graph', (id, { row }) => {
      if (id.endsWith('_probe')) return expect(row.document).toBeUndefined();
      expect(validate(graph(), row.document!).map(({ message }) => message)).toEqual([]);
    });

    test.each(named)('%s answers a request with all it may hold, and each of its parameters', async (_, operation) => {
      for (const [parameter, value] of requestsOf(operation)) {
        const query = requiredQueryOf(operation, parameter?.name);
        const whole: [string, string][] = parameter ? [...query, [parameter.name, value]] : query;
        if (operation.method === 'DELETE') await restore(operation, whole);
        check(operation, await ask(operation, whole));
      }
    });

    /** Makes again what a delete removed, and the part of it that a delete of `query` is about. */
    const restore = async ({ path }: Offered, query: readonly [string, string][]): Promise<void> => {
      const save = operations.find((each) => each.path === path && each.method === 'PUT');
      if (!save) return;
      check(save, await ask(save));
      const shared = query.filter(([name]) => save.parameters.some((each) => each.in === 'query' && each.name === name));
      if (shared.length > 0) check(save, await ask(save, shared));
    };
  });
};

/** Saves come first, then what needs no more than them, deletes last. */
const rankOf = ({ id, method }: Offered): number => {
  if (method === 'DELETE') return 3;
  if (/_(?:save|create)$/.test(id)) return 0;
  return method === 'GET' ? 1 : 2;
};

/** One request without what may be left out, and one for each value that is tried of each parameter. */
const requestsOf = (operation: Offered): [parameter: ContractParameter | null, value: string][] => {
  const parameters = operation.parameters.filter((parameter) => parameter.in === 'query');
  return [
    [null, ''],
    ...parameters.flatMap((parameter) =>
      acceptedValuesOf(operation, parameter).map((value): [ContractParameter, string] => [parameter, value]),
    ),
  ];
};

/** The keys of what is there, which saves make and deletes remove. */
const thereOf = (application: ContractApplication, operation: Offered): Record<string, string> =>
  Object.fromEntries(
    operation.parameters
      .filter((parameter) => parameter.in === 'path')
      .map(({ name }) => [name, application.idOf(operation, name) ?? 'there']),
  );

/** Everything that may be written, with the key that is in the path. */
const wholeBodyOf = (operation: Offered, keys: Readonly<Record<string, string>>): JsonValue | undefined => {
  if (!operation.body) return undefined;
  const body = completed(operation, exampleOf(operation.body, 'all'));
  if (!isObject(body)) return body;
  const same = Object.entries(keys).filter(([name]) => Object.hasOwn(body, name));
  return {
    ...body,
    // One that resolves ports.
    ...(operation.id === 'streamer_save' && { role: 'streamer', namespace: null }),
    ...Object.fromEntries(same.map(([name, key]) => [name, typeof body[name] === 'string' ? key : BigInt(key)])),
  };
};

let built: ReturnType<typeof buildSchema> | undefined;

/** The composed schema. */
const graph = () => (built ??= buildSchema(readFileSync(projectFile('schema', 'api.graphql'), 'utf8')));
