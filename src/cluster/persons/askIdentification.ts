import type { Face } from '../../../subgraphs/episodes/repositoryFaces.ts';
import { isObject } from '../../documents/storable.ts';
import { parseExact, stringifyLossless, type JsonObject, type JsonValue } from '../../json/lossless.ts';
import { NodeUnreachable, type NodeAddress, type NodeClient } from '../nodeClient.ts';

/** What an identification node says of a face: whom it recognizes, nobody, or that it is not sure yet. */
export type Verdict = { matches: JsonObject[] } | { doubt: 'uncertain_match' | 'bad_quality' };

const silenceMs = 3_000;
const longest = 16 * 1024 * 1024;

/**
 * What a node says of faces, by their episodes, asked in one batch; those it says nothing of are left out. Matches are without
 * photos and fingerprints. Throws `NodeUnreachable`.
 */
export const askIdentification = async (
  client: Pick<NodeClient, 'ask'>,
  node: NodeAddress,
  faces: readonly Face[],
  signal: AbortSignal,
): Promise<Map<string, Verdict>> => {
  const { status, text } = await client.ask(node, {
    path: '/vision/api/v3/episodes/identify',
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: stringifyLossless({
      episodes: faces.map(({ key, fingerprint }) => ({ episode_id: BigInt(key), fingerprint })),
    }),
    silenceMs,
    wholeMs: 2 * silenceMs,
    longest,
    signal,
  });
  if (status !== 200) throw new NodeUnreachable(`it answers ${status}`);
  const asked = new Set(faces.map(({ key }) => key));
  const verdicts = new Map<string, Verdict>();
  for (const item of episodesIn(text)) {
    const { episode_id: id = null } = isObject(item) ? item : {};
    const verdict = isObject(item) ? verdictIn(item) : null;
    if (verdict && asked.has(String(id))) verdicts.set(String(id), verdict);
  }
  return verdicts;
};

const episodesIn = (text: string): readonly JsonValue[] => {
  let answer: JsonValue;
  try {
    answer = parseExact(text);
  } catch {
    throw new NodeUnreachable('an answer that is no JSON');
  }
  const episodes = isObject(answer) ? answer['episodes'] : undefined;
  if (!Array.isArray(episodes)) throw new NodeUnreachable('an answer without episodes');
  return episodes;
};

const verdictIn = ({ matched_persons: matched, identification_error: error }: JsonObject): Verdict | null => {
  const code = isObject(error) ? error['code'] : undefined;
  if (code === 'uncertain_match' || code === 'bad_quality') return { doubt: code };
  if (matched === undefined) return null;
  return Array.isArray(matched) ? { matches: matched.map(matchIn).filter((match) => match !== null) } : null;
};

const matchIn = (match: JsonValue): JsonObject | null => {
  const person = isObject(match) ? match['person'] : undefined;
  if (!isObject(match) || typeof match['match_score'] !== 'number' || !isObject(person)) return null;
  const { person_id: id = null, external_id: externalId, originator, updated_at: updatedAt } = person;
  if (idOf(id) === null || typeof updatedAt !== 'number') return null;
  if (originator !== 'api' && originator !== 'identification_service') return null;
  return {
    match_score: match['match_score'],
    person: {
      person_id: id,
      originator,
      updated_at: updatedAt,
      ...(typeof externalId === 'string' && { external_id: externalId }),
    },
  };
};

/** A 64-bit id as decimal text; null for what is none. */
export const idOf = (value: JsonValue | undefined): string | null => {
  if (typeof value !== 'bigint' && typeof value !== 'number') return null;
  const text = String(value);
  return /^\d{1,19}$/.test(text) && BigInt(text) < 2n ** 63n ? text : null;
};
