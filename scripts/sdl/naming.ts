import { snakeCase } from '../../src/schema/naming.ts';

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `segment_duration` → `segmentDuration`, `errors_404` → `errors404`; members already in camelCase stay. */
export const fieldName = (member: string): string =>
  member
    .split('_')
    .map((word, index) => (index === 0 ? word : capitalized(word)))
    .join('');

/** `pts_source` → `PtsSource`, for types named after a member. */
export const typeName = (member: string): string => capitalized(fieldName(member));

/** `qr-codes` → `QR_CODES`, `image/jpeg` → `IMAGE_JPEG`; a leading digit gets an underscore. `degradated` is DEGRADED. */
export const enumValueName = (value: string): string => {
  if (value === 'degradated') return 'DEGRADED';
  const name = value.toUpperCase().replace(/[^A-Z0-9]+/g, '_');
  return /^\d/.test(name) ? `_${name}` : name;
};

/** ` @member(name: "errors_404")` where the wire spelling of a field does not follow from its name, else nothing. */
export const memberDirective = (field: string, member: string, seconds = false): string => {
  const named = snakeCase(field) === member ? [] : [`name: "${member}"`];
  const parts = seconds ? [...named, 'seconds: true'] : named;
  return parts.length === 0 ? '' : ` @member(${parts.join(', ')})`;
};

/** The same for an enum value, whose wire spelling is its lower case unless named. */
export const valueDirective = (name: string, value: string): string =>
  name.toLowerCase() === value ? '' : ` @member(name: "${value}")`;
