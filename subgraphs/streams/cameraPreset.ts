import type { Saving } from '../../src/collection/collection.ts';
import type { Queryable } from '../../src/db/types.ts';
import { CodedError } from '../../src/errors.ts';
import type { JsonObject, JsonValue } from '../../src/json/lossless.ts';
import { missingOfPreset, presetPatch, presetSettings, type PresetSettings } from './presetSettings.ts';

/** A stream about to be stored, with what its preset makes of it. */
export interface Governed {
  document: JsonObject;
  /** The preset it has from now on; null: none. */
  preset: PresetSettings | null;
  /** True when the stream had no preset before: it is a new camera. */
  joins: boolean;
}

/** Merges a patch as it came into a document, null for none. Throws BAD_USER_INPUT. */
type Merge = (base: JsonObject | null, patch: JsonValue) => JsonObject;

/**
 * Applies the settings of the camera's preset. One that cameras may not adjust overrules what is set for the camera; of any other
 * the camera starts, and gets back to it in what is taken away.
 *
 * The `preset_id` column names another preset; a camera of Watcher always has one as long as there is a default one. Throws BAD_USER_INPUT
 * for a preset that was deleted, or that the organization of the camera may not use.
 */
export const withPreset = async (saving: Saving, merge: Merge): Promise<Governed> => {
  const { document, current, patch, resets, present, columns, transaction } = saving;
  const before = (present['preset_id'] ?? null) as number | null;
  const id = await wantedPreset(saving, before);
  if (id === null) return { document, preset: null, joins: false };
  const preset = await heldPreset(transaction, id);
  const changes = id !== before;
  if (changes || columns['organization_id'] !== undefined) await assertMayUse(saving, id, preset, changes);
  if (!preset) return { document, preset: null, joins: false };

  const joins = before === null;
  if (!preset.isAdjustable) return { document: merge(document, presetPatch(preset, document)), preset, joins };
  const base = current && !resets ? current : {};
  const adjusted = changes ? merge(merge(base, presetPatch(preset, base)), patch) : document;
  const missing = missingOfPreset(preset, adjusted);
  return { document: missing ? merge(adjusted, missing) : adjusted, preset, joins };
};

const wantedPreset = async (
  { columns, transaction }: Pick<Saving, 'columns' | 'transaction'>,
  before: number | null,
): Promise<number | null> => {
  const given = columns['preset_id'] as number | null | undefined;
  const wanted = given === undefined ? before : given;
  if (wanted !== null || columns['watcher'] === undefined) return wanted;
  const [found] = await transaction.query<{ id: number }>(
    'select id from preset_settings where is_default and not is_deleted order by id limit 1',
  );
  return found?.id ?? null;
};

/** Presets that a transaction holds, which therefore do not change before its end. */
const holding = new WeakMap<Queryable, Map<number, PresetSettings | null>>();

const heldPreset = async (transaction: Queryable, id: number): Promise<PresetSettings | null> => {
  const held = holding.get(transaction) ?? new Map<number, PresetSettings | null>();
  holding.set(transaction, held);
  const known = held.get(id);
  if (known !== undefined) return known;
  const preset = (await presetSettings(transaction, [id], { held: true })).get(id) ?? null;
  held.set(id, preset);
  return preset;
};

/** A preset of others is as if it did not exist. */
const assertMayUse = async (
  { columns, present, transaction }: Saving,
  id: number,
  preset: PresetSettings | null,
  changes: boolean,
): Promise<void> => {
  const given = columns['organization_id'] as number | null | undefined;
  const organization = given === undefined ? ((present['organization_id'] ?? null) as number | null) : given;
  if (!preset || (preset.isDeleted && changes)) throw refused('preset_id', 'is no preset');
  if (preset.isDefault || organization === null) return;
  // Held, so that the preset is not taken from the organization before this is stored.
  const [linked] = await transaction.query(
    'select from preset_organizations where preset_id = $1 and organization_id = $2 for key share',
    [id, organization],
  );
  if (linked) return;
  throw changes
    ? refused('preset_id', 'is no preset of the organization')
    : refused('organization_id', 'is an organization that may not use the preset of the camera');
};

const refused = (member: string, problem: string) =>
  new CodedError('BAD_USER_INPUT', `${member} ${problem}`, { path: [member] });
