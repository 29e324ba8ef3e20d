import { isObject, mergePatch, parseJson, type JsonObject } from '../../json.ts';
import { page } from '../collection/page.ts';
import { failure, json, Refusal, type Call, type Reply } from '../reply.ts';
import { nowOf, type NodeState } from '../state.ts';
import { vectorOf, type Fingerprint } from './fingerprint.ts';

/** Somebody whom a node can recognize. */
export interface Person {
  id: bigint;
  /** The contract's `Person`. */
  document: JsonObject;
  vectors: Int8Array[];
}

const isFingerprint = (value: unknown): value is JsonObject & Fingerprint =>
  isObject(value) && typeof value['data'] === 'string' && typeof value['version'] === 'string';

/** A person of a document. Throws Refusal when its fingerprints are none. */
export const personOf = (id: bigint, document: JsonObject): Person => {
  const { fingerprints = [] } = document;
  if (!Array.isArray(fingerprints) || !fingerprints.every(isFingerprint)) {
    throw new Refusal(400, 'bad_request', 'fingerprints must be a list of data and version');
  }
  return {
    id,
    document: { ...document, person_id: id },
    vectors: fingerprints.flatMap((each) => vectorOf(each) ?? []),
  };
};

const idIn = ({ parameters }: Call): bigint => {
  const text = parameters['person_id'] ?? '';
  if (!/^\d{1,19}$/.test(text)) throw new Refusal(400, 'bad_request', 'person_id must be a number');
  return BigInt(text);
};

const absent = failure(404, 'person_not_found', 'No person');

export const listPersons = (state: NodeState, { query }: Call): Reply => {
  const rows = [...state.persons.values()].sort((left, right) => (left.id < right.id ? -1 : 1));
  const required = ['person_id', 'originator', 'updated_at'];
  return json(page({ name: 'persons', rows, describe: ({ document }) => document, required }, query));
};

export const getPerson = (state: NodeState, call: Call): Reply => {
  const person = state.persons.get(idIn(call));
  return person ? json(person.document) : absent;
};

export const savePerson = (state: NodeState, call: Call): Reply => {
  const id = idIn(call);
  let patch: unknown;
  try {
    patch = parseJson(call.body.toString());
  } catch {
    throw new Refusal(400, 'bad_request', 'The body is no JSON');
  }
  if (!isObject(patch)) throw new Refusal(400, 'bad_request', 'The body must be an object');
  if (patch['person_id'] !== undefined && BigInt(patch['person_id'] as bigint) !== id) {
    throw new Refusal(400, 'bad_request', 'person_id must be that of the path');
  }
  const known = state.persons.get(id)?.document ?? { originator: 'api', updated_at: nowOf(state) };
  // Photos stay in Central.
  const { photos: _photos, ...document } = mergePatch(known, patch) as JsonObject;
  const person = personOf(id, document);
  state.persons.set(id, person);
  state.changed();
  return json(person.document);
};

export const deletePerson = (state: NodeState, call: Call): Reply => {
  if (!state.persons.delete(idIn(call))) return absent;
  state.changed();
  return { status: 204, text: null };
};
