import { isObject } from '../../src/documents/storable.ts';
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

/** The episode without what a face can be recognized by: fingerprints and cut-out faces. */
export const withoutFace = ({ fingerprint: _, ...episode }: JsonObject): JsonObject =>
  Array.isArray(episode['detections'])
    ? {
        ...episode,
        detections: episode['detections'].map((detection) => {
          if (!isObject(detection)) return detection;
          const { fingerprint: _fingerprint, thumbnail: _thumbnail, ...kept } = detection;
          return kept;
        }),
      }
    : episode;
