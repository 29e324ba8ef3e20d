import { type SeenFace, type UnseenPhoto } from '../../../subgraphs/persons/repositoryEnrolment.ts';
import type { Node, Nodes } from '../../../subgraphs/streamers/repositoryNodes.ts';
import { isObject } from '../../documents/storable.ts';
import { parseExact, type JsonObject, type JsonValue } from '../../json/lossless.ts';
import type { Logger } from '../../log.ts';
import { NodeUnreachable, type NodeClient } from '../nodeClient.ts';

/** Looks at photos. Throws `NodeUnreachable` when no inference node can. */
export type SeePhoto = (photo: UnseenPhoto, signal: AbortSignal) => Promise<SeenFace>;

const silenceMs = 15_000;
const longest = 16 * 1024 * 1024;
/** What a node answers to what is no picture, or none that it can read. */
const unreadable: ReadonlySet<number> = new Set([400, 413, 415, 422]);

/** Inference nodes take turns; when one cannot, the next is asked. */
export const createSeePhoto = (
  nodes: Pick<Nodes, 'withRole'>,
  client: Pick<NodeClient, 'ask'>,
  log?: Logger,
): SeePhoto => {
  let turn = 0;
  return async (photo, signal) => {
    const candidates = await nodes.withRole('inference');
    const first = turn++;
    for (const index of candidates.keys()) {
      const node = candidates[(first + index) % candidates.length]!;
      try {
        return await seeAt(client, node, photo, signal);
      } catch (error) {
        signal.throwIfAborted();
        log?.warn({ node: node.hostname, person: photo.id, error }, 'a photo could not be looked at');
      }
    }
    throw new NodeUnreachable('no inference node looks at photos');
  };
};

const seeAt = async (
  client: Pick<NodeClient, 'ask'>,
  node: Node,
  { data, mimeType }: UnseenPhoto,
  signal: AbortSignal,
): Promise<SeenFace> => {
  const { status, text } = await client.ask(node, {
    path: '/vision/api/v3/process',
    method: 'POST',
    headers: { 'content-type': mimeType },
    body: Buffer.from(data, 'base64'),
    silenceMs,
    longest,
    signal,
  });
  if (unreadable.has(status)) return null;
  if (status !== 200) throw new NodeUnreachable(`it answers ${status}`);
  return theOnlyFace(facesIn(text));
};

const facesIn = (text: string): JsonObject[] => {
  let answer: JsonValue;
  try {
    answer = parseExact(text);
  } catch {
    throw new NodeUnreachable('an answer that is no JSON');
  }
  const { episodes = [] } = isObject(answer) ? answer : { episodes: null };
  if (!Array.isArray(episodes)) throw new NodeUnreachable('an answer without episodes');
  return episodes.filter(isObject).flatMap((episode) => {
    const detections = Array.isArray(episode['detections']) ? episode['detections'].filter(isObject) : [];
    return [episode, ...detections].map(({ fingerprint = null }) => fingerprint).filter(isObject);
  });
};

/** The face, when all fingerprints are the same one: of a group nobody knows who is meant. */
const theOnlyFace = (fingerprints: readonly JsonObject[]): SeenFace => {
  const faces = new Map<string, { data: string; version: string }>();
  for (const { data, version } of fingerprints) {
    if (typeof data === 'string' && typeof version === 'string' && version !== '') faces.set(data, { data, version });
  }
  const [only] = faces.values();
  return faces.size === 1 && only ? only : null;
};
