/** The wire spelling of a field that names no `@member`: `segmentDuration` → `segment_duration`. */
export const snakeCase = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
