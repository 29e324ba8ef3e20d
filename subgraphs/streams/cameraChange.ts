import type { SaveItem } from '../../src/collection/save.ts';
import { contract } from '../../src/contract/contract.ts';
import type { Schema } from '../../src/contract/schema.ts';
import { applyPatch } from '../../src/documents/applyPatch.ts';
import type { JsonObject, JsonValue } from '../../src/json/lossless.ts';
import { cameraSchema, watcherMembers } from './cameraMembers.ts';

/** True for a member of a stream that Watcher has. */
export const isWatchers = (member: string): boolean => watcherMembers.includes(member);

/** They have a member of their own in the graph; Watcher has them in `vision`. */
const titles = 'region_titles';

const cameraMembers = new Set(Object.keys(cameraSchema.properties ?? {}));

/** What says where a camera belongs: an object with an id, or the id alone, which the contract calls deprecated. */
const relations = ['organization', 'organization_id', 'preset', 'preset_id'];

const relationSchema: Schema = {
  type: 'object',
  properties: Object.fromEntries(
    relations.map((member) => [member, contract('watcher-admin').schema('Stream').properties?.[member] ?? {}]),
  ),
};

/**
 * The columns that a patch of Watcher sets: `watcher`, a merge patch of what only Watcher has, and the organization and preset.
 * `isWhole`: the patch is one of Watcher, even if it names no such member. Throws BAD_USER_INPUT with the path of the member.
 */
export const cameraChange = (
  patch: JsonObject,
  { isWhole, resets }: { isWhole: boolean; resets: boolean },
): NonNullable<SaveItem['columns']> => {
  const own = Object.entries(patch).filter(([member]) => cameraMembers.has(member) && !(isWhole && member === titles));
  if (isWhole && patch['vision'] !== undefined) own.push(['vision', patch['vision']]);
  const reset = resets || patch['$reset'] === true;
  const organization = isWhole ? idIn(patch, 'organization') : undefined;
  const preset = idIn(patch, 'preset');
  return {
    ...((isWhole || own.length > 0) && { watcher: { ...Object.fromEntries(own), ...(reset && { $reset: true }) } }),
    ...(organization !== undefined && { organization_id: organization }),
    ...(preset !== undefined && { preset_id: preset }),
  };
};

/** The id that a relation is given, null to end it, undefined when the patch says nothing of it. */
const idIn = (patch: JsonObject, relation: string): number | null | undefined => {
  const given = Object.fromEntries(
    [relation, `${relation}_id`].flatMap((member) => {
      const value = patch[member];
      return value === undefined || value === null ? [] : [[member, value] as const];
    }),
  );
  const { document } = applyPatch(relationSchema, null, given);
  const named = (document[relation] as JsonObject | undefined)?.['id'] ?? document[`${relation}_id`];
  if (named !== undefined && named !== null) return Number(named);
  return [patch[relation], patch[`${relation}_id`]].some((value: JsonValue | undefined) => value === null)
    ? null
    : undefined;
};
