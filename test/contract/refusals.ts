import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isObject } from '../../src/documents/storable.ts';
import type { JsonValue } from '../../src/json/lossless.ts';
import type { Answer } from '../rest/restClient.ts';
import { refusedAt } from './refusedAt.ts';
import { startContractApplication, type ContractApplication } from './contractApplication.ts';
import { exampleOf } from './documents.ts';
import { completed, isWaived, newerNames } from './exceptions.ts';
import { offeredApis, type Offered, type OfferedApi } from './offered.ts';
import { parameterViolationsOf } from './parameterViolations.ts';
import { violationsOf, type Violation } from './violations.ts';

/** How many requests are under way at once. */
const together = 8;

/** Tests that a client who breaks a rule of a contract is told which member breaks it, and that nothing is written then. */
export const describeRefusals = (name: OfferedApi['api']): void => {
  const api = offeredApis.find(({ api }) => api === name)!;
  let application: ContractApplication;
  beforeAll(async () => {
    application = await startContractApplication();
  });
  afterAll(() => application[Symbol.asyncDispose]());

  /** What of the refusals is not as it should be. */
  const faultsOf = async <Case>(cases: readonly Case[], faultOf: (each: Case) => Promise<string | null>) => {
    const before = await application.contents();
    const faults: (string | null)[] = [];
    for (let index = 0; index < cases.length; index += together) {
      faults.push(...(await Promise.all(cases.slice(index, index + together).map(faultOf))));
    }
    const after = await application.contents();
    const written = Object.keys(after).filter((table) => after[table] !== before[table]);
    return [...faults.filter((fault) => fault !== null), ...written.map((table) => `wrote ${table}`)];
  };

  const withRules = api.operations.flatMap((operation) => {
    const cases = bodyViolationsOf(operation);
    return cases.length > 0 ? [[operation.id, cases.length, operation, cases] as const] : [];
  });
  describe(`a body of ${api.title} that breaks a rule`, () => {
    test.each(withRules)('of %s is refused with the member, for each of its %i rules', async (_, __, operation, cases) => {
      const faults = await faultsOf(cases, async ({ path, rule, value }) => {
        const keys = application.keysOf(operation);
        const answer = await application.send(api, operation, { body: withKeys(operation, value, keys) });
        return unlessRefused(name, answer, { pointer: pointerOf(path) }, `${rule} of ${pointerOf(path)}`);
      });
      expect(faults).toEqual([]);
    });
  });

  const withParameters = api.operations.flatMap((operation) => {
    const cases = parameterViolationsOf(operation);
    return cases.length > 0 ? [[operation.id, cases.length, operation, cases] as const] : [];
  });
  describe(`a parameter of ${api.title} that breaks a rule`, () => {
    test.each(withParameters)('of %s is refused by name, for each of their %i rules', async (_, __, operation, cases) => {
      const body = operation.body && withKeys(operation, exampleOf(operation.body), application.keysOf(operation));
      const faults = await faultsOf(cases, async ({ parameter, rule, keys, query }) => {
        const answer = await application.send(api, operation, {
          keys: { ...application.keysOf(operation), ...keys },
          query,
          ...(body !== null && { body }),
        });
        return unlessRefused(name, answer, { parameter }, `${rule} of ${parameter}`);
      });
      expect(faults).toEqual([]);
    });
  });
};

const bodyViolationsOf = (operation: Offered): Violation[] =>
  operation.body
    ? violationsOf(operation.body)
        .filter((violation) => !isWaived(operation, violation))
        .map((violation) => asRemoval(operation, violation))
    : [];

/** In a save, what is left out stays as it was; to be missing it must be removed. */
const asRemoval = ({ method }: Offered, { path, rule, value }: Violation): Violation => {
  const isRemoval = method === 'PUT' && rule === 'required' && path.length === 1 && isObject(value);
  return { path, rule, value: isRemoval ? { ...value, [String(path[0])]: null } : value };
};

/** The body with the key that is in the path, where a contract asks for it there too. */
const withKeys = (operation: Offered, body: JsonValue, keys: Readonly<Record<string, string>>): JsonValue => {
  const whole = completed(operation, body);
  if (!isObject(whole)) return whole;
  const same = Object.entries(keys).filter(([name]) => Object.hasOwn(whole, name));
  return {
    ...whole,
    ...Object.fromEntries(same.map(([name, key]) => [name, typeof whole[name] === 'string' ? key : BigInt(key)])),
  };
};

const pointerOf = (path: readonly (string | number)[]): string =>
  path
    .map((step) => `/${String(newerNames[step] ?? step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const unlessRefused = (api: OfferedApi['api'], answer: Answer, source: object, what: string): string | null =>
  JSON.stringify(refusedAt(api, answer)) === JSON.stringify(source)
    ? null
    : `${what}: ${answer.status} ${answer.text.slice(0, 300)}`;
