import type { GraphQLSchema } from 'graphql';
import type { SaveItem } from '../../src/collection/save.ts';
import { contract } from '../../src/contract/contract.ts';
import { applyPatch } from '../../src/documents/applyPatch.ts';
import { refused } from '../../src/documents/storable.ts';
import { parseExact, type JsonObject, type JsonValue } from '../../src/json/lossless.ts';
import { inputTypeNamed } from '../../src/schema/inputTypes.ts';
import { toPatch } from '../../src/schema/patch.ts';
import { exactlyOne } from '../given.ts';
import { keyedObjects, preparedAt, type At } from '../together.ts';
import { cameraChange } from './cameraChange.ts';

/** What `editStreams` takes. */
export interface EditArguments {
  items?: readonly object[] | null | undefined;
  patch?: string | null | undefined;
}

/**
 * The settings of many cameras as saves of existing streams. Throws BAD_USER_INPUT with the path of what does not fit the contract,
 * BAD_JSON.
 */
export const streamEdits = async ({ items, patch }: EditArguments, schema: GraphQLSchema): Promise<At<SaveItem>[]> => {
  const given = exactlyOne(['items', items], ['patch', patch]);
  const [list, at]: [JsonValue, string[]] =
    'first' in given
      ? [given.first.map((item) => toPatch(inputTypeNamed(schema, 'StreamEditInput'), item)), ['items']]
      : [streamsIn(parseExact(given.second)), ['streams']];
  if (Array.isArray(list))
    await preparedAt(
      list.map((item, index) => ({ item, at: [...at, index] })),
      assertEdit,
    );
  const found = keyedObjects(list, 'name', at);
  return preparedAt(found, ({ key, value }): SaveItem => {
    const { dvr, layout_rules: rules, preset_id: preset } = value;
    const camera: JsonObject = {
      ...(rules !== undefined && { layout_rules: rules }),
      ...(preset !== undefined && { preset_id: preset }),
    };
    return {
      key,
      patch: dvr === undefined ? {} : { dvr },
      columns: cameraChange(camera, { isWhole: true, resets: false }),
    };
  });
};

const streamsIn = (body: JsonValue): JsonValue => {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw refused('must be a JSON object', []);
  return body['streams'] ?? [];
};

/** What is no object, and what lacks a name, is told of later. */
const assertEdit = (item: JsonValue): void => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return;
  applyPatch(contract('watcher-admin').schema('StreamMultieditItem'), null, item);
};
