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
});
afterAll(() => application[Symbol.asyncDispose]());

describe.each(entities)('$type', (entity) => {
  const unread = [...(entity.secret ?? []), ...(entity.filled ?? []), ...(entity.key ? [entity.key] : [])];
  const { elsewhere = [], untyped = [] } = entity;
  let count = 0;
  test('is the same written and read by either face, member by member', { timeout: 30_000 }, async () => {
    const faces = facesOf(application, entity);
    const documents = valuesOf(faces.operation.body!, 'all').map((document) => {
      const whole = completed(faces.operation, document) as JsonObject;
      return without(whole, [...(entity.filled ?? []), ...(entity.key ? [entity.key] : [])]);
    });
    await fc.assert(
      fc.asyncProperty(documents, async (generated) => {
        const [first, second] = [++count, ++count];
        const one = faces.writable(entity.adapt?.(generated, first) ?? generated);
        const answered = await faces.putRest(entity.keyOf?.(first) ?? null, one);
        const key = entity.key ? String(answered[entity.key]) : '';
        const rest = await faces.readRest(key);
        expect(await faces.readTyped(key)).toEqual(documented(without(rest, elsewhere), faces.contract));
        expect(rest).toMatchObject(plain(without(one, unread)) as JsonObject);

        const two = without(faces.writable(entity.adapt?.(generated, second) ?? generated), untyped);
        const other = await faces.putTyped(entity.keyOf?.(second) ?? null, two);
        const read = await faces.readRest(other);
        expect(await faces.readTyped(other)).toEqual(documented(without(read, elsewhere), faces.contract));
        expect(read).toMatchObject(plain(without(two, unread)) as JsonObject);
      }),
      { numRuns: 3, seed: 1, endOnFailure: true },
    );
  });
});
