import type { Saving } from '../../src/collection/collection.ts';
import { writableSchema } from '../../src/contract/writable.ts';
import { withLongIntegers } from '../../src/documents/longIntegers.ts';
import { mergePatch } from '../../src/documents/mergePatch.ts';
import { stripReadOnly } from '../../src/documents/stripReadOnly.ts';
import { assertStorable } from '../../src/documents/storable.ts';
import { CodedError } from '../../src/errors.ts';
import type { JsonObject } from '../../src/json/lossless.ts';
import { besideComputed, besideParts, streamSchema } from './cameraMembers.ts';
import { storedObject } from './cameraColumns.ts';

/** What may be overridden: the configuration. */
const overridable = writableSchema(streamSchema, [
  'name',
  'stats',
  'layout',
  'config_on_disk',
  'updated_at',
  ...Object.keys(besideComputed),
  ...Object.keys(besideParts),
]);

/**
 * The layer over a stream after a save: a merge patch that takes nothing away; null for none. It is held against the contract together
 * with what lies below it. Throws NOT_FOUND when there is no stream, or no layer to take away.
 */
export const overrideAfter = ({ current, columns, present }: Saving): JsonObject | null => {
  const stored = storedObject(present['override']);
  const patch = columns['override'] as JsonObject | null | undefined;
  if (patch === undefined) return stored;
  if (!current || (patch === null && stored === null)) throw new CodedError('NOT_FOUND', undefined, { path: ['name'] });
  if (patch === null) return null;
  assertStorable(patch);
  const change = withLongIntegers(overridable, stripReadOnly(overridable, patch));
  const layer = mergePatch(stored, change, overridable) as JsonObject;
  return Object.keys(layer).length === 0 ? null : layer;
};

/** The columns of the layers of a stream: what is laid over it, and what lies below that. */
export const layers = (
  { present, columns }: Saving,
  below: JsonObject,
  over: JsonObject | null,
): Readonly<Record<string, JsonObject | null>> =>
  over === null && columns['override'] === undefined && storedObject(present['override']) === null
    ? {}
    : { override: over, config_below: over && below };
