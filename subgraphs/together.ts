import type { Collection } from '../src/collection/collection.ts';
import { assertBulk, saveDocuments, type SaveItem } from '../src/collection/save.ts';
import type { DocumentRow } from '../src/collection/types.ts';
import type { Database } from '../src/db/types.ts';
import { CodedError } from '../src/errors.ts';
import type { Feed } from '../src/feed/types.ts';
import { parseExact, stringifyLossless, type JsonObject, type JsonValue } from '../src/json/lossless.ts';
import { writerOf, type Writer } from './documentRepository.ts';
import { exactlyOne } from './given.ts';

type Path = readonly (string | number)[];

/** An item of a request that succeeds or fails as a whole, and where it lies in the request. */
export interface At<Item> {
  item: Item;
  at: Path;
}

/** An object of a list, known by its key. */
export interface Keyed {
  key: string;
  value: JsonObject;
}

/** Saves all of the items or none. Errors say where the item lies. */
export type SaveTogether = (items: readonly At<SaveItem>[], writer: Writer) => Promise<readonly DocumentRow[]>;

/** Makes `SaveTogether` for a collection: one transaction; the first refusal is thrown. The rows come in the order of the items. */
export const saveTogether =
  (database: Database, feed: Pick<Feed, 'ring'>, collection: Collection): SaveTogether =>
  async (items, writer) => {
    const plain = items.map(({ item }) => item);
    try {
      const results = await saveDocuments(database, collection, plain, {
        ...writerOf(writer),
        feed,
        allOrNothing: true,
      });
      return results.flatMap(({ row }) => row ?? []);
    } catch (error) {
      throw error instanceof CodedError ? atItem(error, items) : error;
    }
  };

/** The collection without new members. */
export const existingOnly = (collection: Collection): Collection => ({
  ...collection,
  beforeSave: (saving) => {
    if (!saving.current) throw new CodedError('NOT_FOUND', undefined, { path: [collection.key.member] });
    return collection.beforeSave?.(saving) ?? {};
  },
});

/** The same; afterwards it forgets what loaders remember. */
export const forgettingAfter =
  (save: SaveTogether, forget: () => void): SaveTogether =>
  (items, writer) =>
    save(items, writer).finally(forget);

/** Prepares items one after the other; what one throws says where it lies. */
export const preparedAt = async <Item, Prepared>(
  items: readonly At<Item>[],
  prepare: (item: Item) => Prepared | Promise<Prepared>,
): Promise<At<Prepared>[]> => {
  const prepared: At<Prepared>[] = [];
  for (const { item, at } of items) {
    try {
      prepared.push({ at, item: await prepare(item) });
    } catch (error) {
      throw error instanceof CodedError ? within(error, at) : error;
    }
  }
  return prepared;
};

/** The objects of a list in a request, each with its key. Throws BAD_USER_INPUT with the path of what is no such object. */
export const keyedObjects = (list: JsonValue, member: string, at: Path = []): At<Keyed>[] => {
  if (!Array.isArray(list)) throw refused('must be an array', at);
  return list.map((value, index) => {
    const here = [...at, index];
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refused('must be an object', here);
    const key = value[member];
    if (key === undefined) throw refused('is required', [...here, member]);
    if (typeof key !== 'string') throw refused('must be string', [...here, member]);
    return { at: here, item: { key, value } };
  });
};

/** The same error about something that lies at `at`. */
export const within = (error: CodedError, at: Path): CodedError => {
  const { code, ...details } = error.extensions;
  return new CodedError(code, error.message, { ...details, path: [...at, ...(details.path ?? [])] });
};

/** The engine leads to items by index when there are several, and not at all when there is one. */
const atItem = (error: CodedError, items: readonly At<unknown>[]): CodedError => {
  const { code, ...details } = error.extensions;
  const [index, ...rest] = details.path ?? [];
  if (items.length === 1 && items[0]) return within(error, items[0].at);
  const at = typeof index === 'number' ? items[index]?.at : undefined;
  return at ? within(new CodedError(code, error.message, { ...details, path: rest }), at) : error;
};

const refused = (problem: string, path: Path): CodedError =>
  new CodedError('BAD_USER_INPUT', `${path.at(-1) ?? 'The body'} ${problem}`, { path });

/**
 * The objects of a request that are given one by one, or as the text of a REST body: an array of patches that name their keys
 * in `keyMember`. Throws BAD_USER_INPUT for both or neither, and for more than 1,000.
 */
export const givenTogether = <Given>(
  args: { items?: readonly Given[] | null | undefined; patches?: string | null | undefined },
  keyMember: string,
  fromPatch: (key: string, patch: string) => Given,
): At<Given>[] => {
  const given = exactlyOne(['items', args.items], ['patches', args.patches]);
  const found: At<Given>[] =
    'first' in given
      ? given.first.map((item, index) => ({ item, at: [index] }))
      : keyedObjects(parseExact(given.second), keyMember).map(({ item: { key, value }, at }) => ({
          item: fromPatch(key, stringifyLossless(value)),
          at,
        }));
  assertBulk(found);
  return found;
};
