import type { Saving } from '../../src/collection/collection.ts';
import type { Queryable } from '../../src/db/types.ts';
import { CodedError } from '../../src/errors.ts';
import type { JsonObject, JsonValue } from '../../src/json/lossless.ts';
import { nextStorageIds } from './repositoryIds.ts';
import type { MediaServerSecrets } from './secrets.ts';

/** The type that records by itself, and so needs storages and a token. */
export const mediaServerV2 = 'media_server_v2';

/** The type that may be behind a proxy. */
export const flussonic = 'flussonic';

/**
 * A VMS server as it is stored: members of other types are left out, storages have ids, its name is its domain.
 *
 * Throws BAD_USER_INPUT with the member when a server of type `media_server_v2` lacks storages or a token.
 */
export const checkVms = async (
  { document, current, transaction }: Saving,
  secrets: MediaServerSecrets,
): Promise<JsonObject> => {
  const { storages, proxy, ...members } = document;
  const isV2 = members['type'] === mediaServerV2;
  if (isV2 && secrets.token === undefined) throw required('token');
  if (isV2 && !Array.isArray(storages)) throw required('storages');
  return {
    ...members,
    name: nameOf(members),
    ...(isV2 && { storages: await keptStorages(transaction, storages as JsonObject[], current?.['storages']) }),
    ...(members['type'] === flussonic && proxy != null && { proxy }),
  };
};

const nameOf = ({ internal_domain: internal, external_domain: external, type }: JsonObject): JsonValue =>
  internal || external || type!;

/** Storages are known by their path: one that was there keeps its id. */
const keptStorages = async (
  database: Queryable,
  given: readonly JsonObject[],
  present: JsonValue | undefined,
): Promise<JsonObject[]> => {
  const known = new Map((Array.isArray(present) ? present : []).map((each) => [(each as JsonObject)['path'], each]));
  const paths = [...new Set(given.map(({ path }) => path!))];
  const ids = await nextStorageIds(database, paths.filter((path) => !known.has(path)).length);
  const now = Date.now();
  return paths.map(
    (path) =>
      (known.get(path) as JsonObject | undefined) ?? { id: ids.shift()!, path, created_at: now, updated_at: now },
  );
};

const required = (member: string): CodedError =>
  new CodedError('BAD_USER_INPUT', `${member} is required`, { path: [member] });
