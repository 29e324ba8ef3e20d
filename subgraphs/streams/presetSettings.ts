import type { Queryable } from '../../src/db/types.ts';
import { parseExact, type JsonObject, type JsonValue } from '../../src/json/lossless.ts';

/** What a camera gets of its preset. */
export interface PresetSettings {
  id: number;
  title: string;
  /** False: what is set for a camera itself gives way to the preset. */
  isAdjustable: boolean;
  /** True: every organization may use it. */
  isDefault: boolean;
  isDeleted: boolean;
  dvr: JsonObject;
  vision: JsonObject;
  /** For new cameras only; null: none. */
  layoutRules: JsonObject | null;
}

interface SettingsRow {
  id: number;
  title: string;
  is_adjustable: boolean;
  is_default: boolean;
  is_deleted: boolean;
  dvr: string | null;
  vision: string | null;
  layout_rules: string | null;
}

const objectIn = (text: string | null): JsonObject | null => {
  const value = text === null ? null : parseExact(text);
  return typeof value === 'object' && !Array.isArray(value) ? (value as JsonObject | null) : null;
};

/**
 * The settings of presets by id, deleted ones too: cameras keep theirs until they are moved. `held`: whoever changes one of the presets
 * waits for the end of the transaction, so that the job of that change finds what it writes.
 */
export const presetSettings = async (
  database: Queryable,
  ids: readonly number[],
  { held = false }: { held?: boolean } = {},
): Promise<ReadonlyMap<number, PresetSettings>> => {
  const rows = await database.query<SettingsRow>(
    `select id, title, is_adjustable, is_default, is_deleted, dvr, vision, layout_rules
       from preset_settings where id = any($1::int4[]) order by id${held ? ' for share' : ''}`,
    [ids],
  );
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        title: row.title,
        isAdjustable: row.is_adjustable,
        isDefault: row.is_default,
        isDeleted: row.is_deleted,
        dvr: objectIn(row.dvr) ?? {},
        vision: objectIn(row.vision) ?? {},
        layoutRules: objectIn(row.layout_rules),
      },
    ]),
  );
};

/** Members of a stream that its preset sets. The others of `dvr` and `vision` are the stream's own. */
const dvrMembers = ['redundancy_factor', 'storage_limit', 'expiration', 'episodes_expiration', 'disk_usage_limit'];
const visionMembers = ['alg'];

/**
 * The merge patch that brings a stream in line with its preset: what the preset does not set is taken off. `current` is the stored
 * document; a part of it that would be left empty goes, since an empty one may mean to record or to look.
 */
export const presetPatch = (
  { dvr, vision }: Pick<PresetSettings, 'dvr' | 'vision'>,
  current: JsonObject,
): JsonObject => ({
  dvr: partPatch(dvrMembers, dvr, current['dvr']),
  vision: partPatch(visionMembers, vision, current['vision']),
});

const partPatch = (
  members: readonly string[],
  settings: JsonObject,
  current: JsonValue | undefined,
): JsonObject | null => {
  const own = typeof current === 'object' && current !== null ? Object.keys(current) : [];
  const isSet = members.some((member) => settings[member] != null);
  if (!isSet && own.every((member) => members.includes(member))) return null;
  return Object.fromEntries(members.map((member) => [member, settings[member] ?? null]));
};

/** The merge patch that gives a stream what its preset sets and the stream does not have itself; null when it has everything. */
export const missingOfPreset = (
  { dvr, vision }: Pick<PresetSettings, 'dvr' | 'vision'>,
  current: JsonObject,
): JsonObject | null => {
  const missing = Object.fromEntries(
    [['dvr', dvrMembers, dvr] as const, ['vision', visionMembers, vision] as const].flatMap(
      ([part, members, settings]) => {
        const own = (current[part] ?? {}) as JsonObject;
        const lacking = members.filter((member) => settings[member] != null && own[member] == null);
        return lacking.length === 0
          ? []
          : [[part, Object.fromEntries(lacking.map((member) => [member, settings[member] as JsonValue]))] as const];
      },
    ),
  );
  return Object.keys(missing).length === 0 ? null : missing;
};
