import { isObject, parseJson, type JsonObject } from '../../json.ts';
import { json, Refusal, type Call, type Reply } from '../reply.ts';
import { nowOf, type NodeState } from '../state.ts';
import { likeness, vectorOf, type Fingerprint } from './fingerprint.ts';
import { personOf, type Person } from './persons.ts';

/** From this likeness on somebody is recognized. */
const certain = 0.85;
/** From this on it may be somebody known. */
const possible = 0.5;

const bestMatch = (state: NodeState, vector: Int8Array): { person: Person; score: number } | null => {
  let best: { person: Person; score: number } | null = null;
  for (const person of state.persons.values()) {
    for (const other of person.vectors) {
      const score = likeness(vector, other);
      if (score > (best?.score ?? 0)) best = { person, score };
    }
  }
  return best;
};

const matched = ({ document: { fingerprints: _, ...person } }: Person, score: number): JsonObject => ({
  matched_persons: [{ match_score: Math.round(score * 10_000) / 10_000, person }],
});

/** A face that nobody enrolled becomes a person of the node's own. */
const discovered = (state: NodeState, fingerprint: Fingerprint): Person => {
  const now = nowOf(state);
  let id = BigInt(now) << 22n;
  while (state.persons.has(id)) id++;
  const person = personOf(id, { originator: 'identification_service', updated_at: now, fingerprints: [fingerprint] });
  state.persons.set(id, person);
  state.changed();
  return person;
};

const identified = (state: NodeState, fingerprint: Fingerprint): JsonObject => {
  const vector = vectorOf(fingerprint);
  if (!vector || vector.every((number) => number === 0)) return { identification_error: { code: 'bad_quality' } };
  const best = bestMatch(state, vector);
  if (best && best.score >= certain) return matched(best.person, best.score);
  if (best && best.score >= possible) return { identification_error: { code: 'uncertain_match' } };
  return matched(discovered(state, fingerprint), 1);
};

const isQuestion = (value: unknown): value is JsonObject & { fingerprint: JsonObject & Fingerprint } =>
  isObject(value) &&
  isObject(value['fingerprint']) &&
  typeof value['fingerprint']['data'] === 'string' &&
  typeof value['fingerprint']['version'] === 'string';

/** Who the faces of a batch are. */
export const identifyEpisodes = (state: NodeState, { body }: Call): Reply => {
  let request: unknown;
  try {
    request = parseJson(body.toString());
  } catch {
    throw new Refusal(400, 'bad_request', 'The body is no JSON');
  }
  const questions = isObject(request) ? (request['episodes'] ?? []) : null;
  if (!Array.isArray(questions) || !questions.every(isQuestion)) {
    throw new Refusal(400, 'bad_request', 'episodes must be a list with fingerprints');
  }
  return json({
    episodes: questions.map(({ episode_id, fingerprint }) => ({
      ...(episode_id !== undefined && { episode_id }),
      ...identified(state, fingerprint),
    })),
  });
};
