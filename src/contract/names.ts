/**
 * The GraphQL field name of a wire member: `segment_duration` → `segmentDuration`, `$reset` → `reset`, `2nd` → `_2nd`.
 *
 * Shared by the SDL generator and by whatever maps fields back, so both sides always agree.
 */
export const graphqlName = (wire: string): string => {
  const [first = '', ...rest] = words(wire);
  return notFromDigit(lowerFirst(first) + rest.map(upperFirst).join(''));
};

/** The wire spelling a field name stands for when no `@member(name:)` says otherwise: `segmentDuration` → `segment_duration`. */
export const defaultWireName = (field: string): string =>
  field.replace(/^_(?=\d)/, '').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The GraphQL type name of a contract schema: `tc_global` → `TcGlobal`, `StreamInput` stays. */
export const graphqlTypeName = (schema: string): string => notFromDigit(words(schema).map(upperFirst).join(''));

// `degradated` is how the wire really spells it; a GraphQL client should not have to.
const spelledOtherwise: Readonly<Record<string, string>> = { degradated: 'DEGRADED' };

/** The GraphQL enum value of a wire value: `not_distributed` → `NOT_DISTRIBUTED`, `qr-codes` → `QR_CODES`, `degradated` → `DEGRADED`. */
export const graphqlEnumValue = (wire: string): string => {
  if (Object.hasOwn(spelledOtherwise, wire)) return spelledOtherwise[wire] as string;
  const name = words(wire).join('_').toUpperCase();
  return name === '' ? `U${[...wire].map(codeOf).join('_')}` : notFromDigit(name);
};

/** The wire spelling an enum value stands for when no `@member(name:)` says otherwise: `NOT_DISTRIBUTED` → `not_distributed`. */
export const defaultWireEnumValue = (value: string): string => value.replace(/^_(?=\d)/, '').toLowerCase();

const words = (text: string): string[] => text.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
const upperFirst = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
const lowerFirst = (word: string): string => word.slice(0, 1).toLowerCase() + word.slice(1);
const notFromDigit = (name: string): string => (/^\d/.test(name) ? `_${name}` : name);
const codeOf = (character: string): string => (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
