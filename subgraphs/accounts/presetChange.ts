import { stringifyLossless, type JsonObject, type JsonValue } from '../../src/json/lossless.ts';

/** Members of a preset that cameras which have it follow. Its layout rules are for new cameras only. */
const followed = ['title', 'is_adjustable', 'dvr', 'vision'] as const;

/** Whether cameras of a preset must be brought in line after its document changed. */
export const changesCameras = (before: JsonObject, after: JsonObject): boolean =>
  followed.some((member) => textOf(before[member]) !== textOf(after[member]));

const textOf = (value: JsonValue | undefined): string => (value === undefined ? '' : stringifyLossless(value));
