import type { Schema } from '../contract/schema.ts';
import { validateDocument } from '../contract/validator.ts';
import { writableSchema } from '../contract/writable.ts';
import { CodedError } from '../errors.ts';
import type { JsonObject, JsonValue } from '../json/lossless.ts';
import { withLongIntegers } from './longIntegers.ts';
import { mergePatch } from './mergePatch.ts';
import { assertStorable, isObject, refused } from './storable.ts';
import { stripReadOnly } from './stripReadOnly.ts';

export interface PatchOptions {
  /** The object's key as the request addresses it; a different one in the body is KEY_MISMATCH. */
  key?: { member: string; value: string };
  /** True: start from nothing instead of from the current document, as `$reset: true` at the root does. */
  reset?: boolean | undefined;
  /** Root members that are stored elsewhere or computed; dropped from the patch like read-only ones. */
  computed?: readonly string[];
}

/**
 * The stored document after a client's patch: read-only members dropped, merged (`mergePatch`), and checked as a whole.
 *
 * `current` is null for a new object. The result holds neither the key nor computed members. Throws BAD_USER_INPUT with the
 * path of the first fault (and their number in `meta.faults`), KEY_MISMATCH.
 */
export const applyPatch = (
  schema: Schema,
  current: JsonObject | null,
  patch: JsonValue,
  { key, reset = false, computed = [] }: PatchOptions = {},
): { document: JsonObject } => {
  if (!isObject(patch)) throw refused('must be a JSON object', []);
  assertStorable(patch);
  if (key) assertSameKey(patch, key);
  const writable = writableSchema(schema, key ? [...computed, key.member] : computed);
  const change = withLongIntegers(writable, stripReadOnly(writable, patch));
  const document = mergePatch(reset ? null : current, change, writable) as JsonObject;
  assertValid(writable, document);
  return { document };
};

const assertSameKey = (patch: JsonObject, { member, value }: { member: string; value: string }): void => {
  const posted = Object.hasOwn(patch, member) ? patch[member] : undefined;
  if (posted === undefined || posted === null || String(posted) === value) return;
  throw new CodedError('KEY_MISMATCH', `${member} cannot be changed`, { path: [member] });
};

const assertValid = (schema: Schema, document: JsonObject): void => {
  const faults = validateDocument(schema, document);
  const [first] = faults;
  if (!first) return;
  throw new CodedError(
    'BAD_USER_INPUT',
    [...(first.path.length > 0 ? [first.path.join('.')] : []), first.message].join(' '),
    {
      path: first.path,
      ...(faults.length > 1 && { meta: { faults: String(faults.length) } }),
    },
  );
};
