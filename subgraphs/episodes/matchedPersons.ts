import type { JsonObject, JsonValue } from '../../src/json/lossless.ts';

const biometric: ReadonlySet<string> = new Set(['photos', 'fingerprints']);

/**
 * The episode with persons it matched stripped of photos and fingerprints, which only the person itself holds: else they
 * would outlive its deletion.
 */
export const withoutBiometrics = (episode: JsonObject): JsonObject =>
  Array.isArray(episode['matched_persons'])
    ? { ...episode, matched_persons: episode['matched_persons'].map(stripped) }
    : episode;

const stripped = (match: JsonValue): JsonValue => {
  const person = isObject(match) ? match['person'] : undefined;
  if (!isObject(match) || !isObject(person)) return match;
  return { ...match, person: Object.fromEntries(Object.entries(person).filter(([member]) => !biometric.has(member))) };
};

const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
