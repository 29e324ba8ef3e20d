import { isObject, parseJson } from '../../json.ts';
import { selectionOf } from '../collection/selection.ts';
import { json, Refusal, type Call, type Reply } from '../reply.ts';
import { nowOf, type NodeState } from '../state.ts';
import { fingerprintOf } from './fingerprint.ts';

const fetched = async (body: Buffer, signal: AbortSignal): Promise<Buffer> => {
  let request: unknown;
  try {
    request = parseJson(body.toString());
  } catch {
    throw new Refusal(400, 'bad_request', 'The body is no JSON');
  }
  const url = isObject(request) ? request['url'] : undefined;
  if (typeof url !== 'string') throw new Refusal(400, 'bad_request', 'url is required');
  try {
    const response = await fetch(url, { signal });
    if (!response.ok) throw new Error(`it answers ${response.status}`);
    return Buffer.from(await response.arrayBuffer());
  } catch (error) {
    throw new Refusal(400, 'image_unreachable', `The image cannot be fetched: ${(error as Error).message}`);
  }
};

/** One face in the middle of the image, whose fingerprint follows from the image's bytes alone. */
export const processImage = async (state: NodeState, { body, contentType, query, signal }: Call): Promise<Reply> => {
  const image = contentType.startsWith('application/json') ? await fetched(body, signal) : body;
  if (image.length === 0) throw new Refusal(400, 'bad_request', 'There is no image');
  if (state.faults.blind) return json({ episodes: [] });
  const now = nowOf(state);
  const fingerprint = fingerprintOf(image);
  const face = {
    object_class: 'face',
    detected_at: now,
    confidence: 0.99,
    thumbnail_quality: 0.95,
    appearance: { box: { top: 0.2, bottom: 0.8, left: 0.3, right: 0.7 } },
    fingerprint,
  };
  const episode = {
    episode_id: BigInt(now) << 22n,
    media: 'process',
    episode_type: 'face',
    opened_at: now,
    updated_at: now,
    fingerprint,
    detections: [face],
  };
  // The names that `select` takes here are those of a detection, as in face.fingerprint.
  const members = query.get('select')?.replace(/(^|,)face\./g, '$1');
  const select = selectionOf(members ?? null, ['object_class', 'detected_at', 'fingerprint']);
  return json({ episodes: [select ? { ...episode, detections: [select(face)] } : episode] });
};
