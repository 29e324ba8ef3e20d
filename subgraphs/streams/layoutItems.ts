import type { GraphQLSchema } from 'graphql';
import type { SaveItem } from '../../src/collection/save.ts';
import { contract } from '../../src/contract/contract.ts';
import { applyPatch } from '../../src/documents/applyPatch.ts';
import { refused } from '../../src/documents/storable.ts';
import { CodedError } from '../../src/errors.ts';
import { parseExact, type JsonObject, type JsonValue } from '../../src/json/lossless.ts';
import { inputTypeNamed } from '../../src/schema/inputTypes.ts';
import { toPatch } from '../../src/schema/patch.ts';
import { exactlyOne } from '../given.ts';
import { keyedObjects, preparedAt, type At } from '../together.ts';
import { layoutPatch } from './manualLayout.ts';

/** What a layout of many is given for, the item of the contract, and the member that is the key. */
const kinds = {
  streams: { item: 'StreamLayoutItem', member: 'name' },
  agents: { item: 'AgentLayoutItem', member: 'id' },
} as const;

/** What `setStreamLayouts` and `setAgentLayouts` take. */
export interface LayoutArguments {
  items?: readonly object[] | null | undefined;
  patch?: string | null | undefined;
}

/** The arguments with typed items spelled as in REST. */
export const typedLayouts = ({ items, patch }: LayoutArguments, schema: GraphQLSchema, inputType: string): Given => ({
  items: items?.map((item) => toPatch(inputTypeNamed(schema, inputType), item)),
  patch,
});

interface Given {
  /** Typed items, already spelled as in REST. */
  items: JsonObject[] | null | undefined;
  /** The text of a REST body: `{"layouts": […]}`. */
  patch: string | null | undefined;
}

/**
 * The layouts that a request sets, each as a save of nothing but the `layout` column. Throws BAD_USER_INPUT with the path of
 * what does not fit the contract, BAD_JSON.
 */
export const layoutItems = (kind: keyof typeof kinds, { items, patch }: Given): Promise<At<SaveItem>[]> => {
  const given = exactlyOne(['items', items], ['patch', patch]);
  const { item, member } = kinds[kind];
  const schema = contract('central').schema(item);
  const found =
    'first' in given
      ? keyedObjects(given.first, member, ['items'])
      : keyedObjects(layoutsIn(parseExact(given.second)), member, ['layouts']);
  return preparedAt(found, ({ key, value }): SaveItem => {
    applyPatch(schema, null, value);
    const { [member]: _, ...layout } = value;
    const change = layoutPatch(layout);
    return { key, patch: {}, columns: change === undefined ? {} : { layout: change } };
  });
};

/** The same error, leading to the member of the item instead of to that of the object it is for. */
export const aboutLayoutItem = (error: unknown): unknown => {
  if (!(error instanceof CodedError)) return error;
  const { code, path = [], ...details } = error.extensions;
  return new CodedError(code, error.message, { ...details, path: path.filter((step) => step !== 'layout') });
};

const layoutsIn = (body: JsonValue): JsonValue => {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw refused('must be a JSON object', []);
  return body['layouts'] ?? [];
};
