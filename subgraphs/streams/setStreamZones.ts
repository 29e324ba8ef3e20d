import type { GraphQLResolveInfo } from 'graphql';
import { assertBulk, type SaveItem } from '../../src/collection/save.ts';
import { contract } from '../../src/contract/contract.ts';
import { applyPatch } from '../../src/documents/applyPatch.ts';
import { refused } from '../../src/documents/storable.ts';
import { CodedError } from '../../src/errors.ts';
import { parseExact, type JsonObject, type JsonValue } from '../../src/json/lossless.ts';
import { inputTypeNamed } from '../../src/schema/inputTypes.ts';
import { toPatch } from '../../src/schema/patch.ts';
import { documentNode, type DocumentNode } from '../documentNode.ts';
import { exactlyOne } from '../given.ts';
import { keyedObjects, preparedAt, type At, type Keyed } from '../together.ts';
import type { Context } from './context.ts';

const rules = ['preferred_zones', 'required_zones'] as const;

interface ZonesArguments {
  items?: readonly object[] | null | undefined;
  patch?: string | null | undefined;
}

/**
 * Sets which zones streams prefer and require, of all or none. Throws BAD_USER_INPUT and NOT_FOUND with the path of the item,
 * FORBIDDEN.
 */
export const setStreamZones = async (
  args: ZonesArguments,
  { streams, zones, request }: Context,
  { schema }: Pick<GraphQLResolveInfo, 'schema'>,
): Promise<DocumentNode[]> => {
  const given = exactlyOne(['items', args.items], ['patch', args.patch]);
  const inputType = inputTypeNamed(schema, 'StreamZonesInput');
  const found =
    'first' in given
      ? keyedObjects(
          given.first.map((item) => toPatch(inputType, item)),
          'name',
          ['items'],
        )
      : keyedObjects(streamsIn(parseExact(given.second)), 'name', ['streams']);
  assertBulk(found);
  const items = await preparedAt(found, asSave);
  await assertKnown(found, zones.unknown);
  try {
    return (await streams.changeTogether(items, request)).map(documentNode);
  } catch (error) {
    throw aboutItem(error);
  }
};

const streamsIn = (body: JsonValue): JsonValue => {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw refused('must be a JSON object', []);
  return body['streams'] ?? [];
};

/** The rules that are given, each a list that replaces the present one; null removes it. */
const asSave = ({ key, value }: Keyed): SaveItem => {
  applyPatch(contract('watcher-admin').schema('StreamZoneItem'), null, value);
  const change = Object.fromEntries(rules.flatMap((rule) => (rule in value ? [[rule, value[rule]] as const] : [])));
  return { key, patch: {}, columns: { watcher: { layout_rules: change as JsonObject } } };
};

const assertKnown = async (
  items: readonly At<Keyed>[],
  unknownOf: (names: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<void> => {
  const named = items.flatMap(({ item: { value }, at }) =>
    rules.flatMap((rule) =>
      ((value[rule] ?? []) as string[]).map((zone, index) => ({ zone, at: [...at, rule, index] })),
    ),
  );
  const unknown = named.length === 0 ? new Set() : await unknownOf([...new Set(named.map(({ zone }) => zone))]);
  const first = named.find(({ zone }) => unknown.has(zone));
  if (first) throw refused(`names the zone ${first.zone}, which does not exist`, first.at);
};

/** The same error, leading to the member of the item instead of to that of the stream it is for. */
const aboutItem = (error: unknown): unknown => {
  if (!(error instanceof CodedError)) return error;
  const { code, path = [], ...details } = error.extensions;
  return new CodedError(code, error.message, { ...details, path: path.filter((step) => step !== 'layout_rules') });
};
