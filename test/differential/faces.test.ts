import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/json/lossless.ts';
import { startContractApplication, type ContractApplication } from '../contract/contractApplication.ts';
import { valuesOf } from '../contract/documents.ts';
import { completed } from '../contract/exceptions.ts';
import { entities, without } from './entities.ts';
import { facesOf } from './faces.ts';
import { documented, plain } from './plainDocument.ts';

let application: ContractApplication;
beforeAll(async () => {
  application = await startContractApplication({ MAX_QUERY_BREADTH: '20000', MAX_QUERY_TOKENS: '200000' });
  // Cameras of an adjustable preset have settings of their own.
  await application.graphql('mutation { savePreset(id: 1, input: { isAdjustable: true }) { preset { id } } }');
});
afterAll(() => application[Symbol.asyncDispose]());

describe.each(entities)('$type of $api', (entity) => {
  const { secret = [], filled = [], decided = [], elsewhere = [], masked = [], restless = [], untyped = [] } = entity;
  const unread = [...secret, ...filled, ...decided, ...(entity.key ? [entity.key] : [])];
  let count = 0;
  test('is the same written and read by either face, member by member', { timeout: 30_000 }, async () => {
    const faces = facesOf(application, entity);
    const same = async (key: string, rest: JsonObject) =>
      expect(without(await faces.readTyped(key), restless)).toEqual(
        documented(without(rest, [...elsewhere, ...masked, ...restless]), faces.contract),
      );
    const documents = valuesOf(faces.operation.body!, 'all').map((document) => {
      const whole = completed(faces.operation, document) as JsonObject;
      return without(whole, [...filled, ...(entity.key ? [entity.key] : [])]);
    });
    await fc.assert(
      fc.asyncProperty(documents, async (generated) => {
        const [first, second] = [++count, ++count];
        const one = faces.writable(entity.adapt?.(generated, first) ?? generated);
        const answered = await faces.putRest(entity.keyOf?.(first) ?? null, one);
        const key = entity.key ? String(answered[entity.key]) : '';
        const rest = await faces.readRest(key);
        await same(key, rest);
        expect(rest).toMatchObject(plain(without(one, unread)) as JsonObject);

        const two = without(faces.writable(entity.adapt?.(generated, second) ?? generated), untyped);
        const other = await faces.putTyped(entity.keyOf?.(second) ?? null, two);
        const read = await faces.readRest(other);
        await same(other, read);
        expect(read).toMatchObject(plain(without(two, unread)) as JsonObject);
      }),
      { numRuns: 3, seed: 1, endOnFailure: true },
    );
  });
});
