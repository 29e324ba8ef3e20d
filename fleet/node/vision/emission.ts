import { isObject } from '../../json.ts';
import { nowOf, type NodeState } from '../state.ts';
import type { RunningStream } from '../streams.ts';
import type { EpisodeMembers } from './episodeLog.ts';
import { fingerprintOf } from './fingerprint.ts';

const tickMs = 500;
/** People who walk past the cameras again and again. */
const passersBy = 40;

/** What is seen on a stream, by what shall be looked for; every fourth face is blurred. */
export const sighting = ({ name, config }: RunningStream, number: number): EpisodeMembers => {
  const vision = isObject(config['vision']) ? config['vision'] : {};
  const detectors = Array.isArray(vision['detectors']) ? vision['detectors'].filter(isObject) : [];
  const kinds = detectors.length > 0 ? detectors.map((detector) => detector['detector_type']) : [vision['alg']];
  switch (kinds[number % kinds.length]) {
    case 'faces':
      return {
        media: name,
        episode_type: 'face',
        fingerprint: fingerprintOf(Buffer.from(`passer-by ${number % passersBy}`), number % 4 === 3 ? 0.15 : 0),
      };
    case 'plates':
    case 'vehicles':
      return {
        media: name,
        episode_type: 'vehicle',
        license_plate_text: `SG${String(number % 1000).padStart(3, '0')}`,
        vehicle_facing_side: number % 2 === 0 ? 'front' : 'rear',
        vehicle_purpose: 'regular',
      };
    case 'humans':
      return { media: name, episode_type: 'human' };
    case 'qr-codes':
      return { media: name, episode_type: 'qr_code', payload: { qr_url: `tel:${1000 + (number % 1000)}` } };
    default:
      return { media: name, episode_type: 'generic' };
  }
};

/** Opens and closes episodes on what a node analyses; the returned function stops it. */
export const emitEpisodes = (state: NodeState, perMinute: number, lastingMs: number): (() => void) => {
  if (perMinute <= 0) return () => undefined;
  let due = 0;
  let number = 0;
  const timer = setInterval(() => {
    const now = nowOf(state);
    const streams = [...state.streams.values()];
    due += (streams.length * perMinute * tickMs) / 60_000;
    for (; due >= 1 && streams.length > 0; due--) {
      state.episodes.open(sighting(streams[number % streams.length]!, number), now);
      number++;
    }
    for (const { episode_id, opened_at } of state.episodes.opened()) {
      if (opened_at + lastingMs > now) break;
      state.episodes.close(episode_id, now);
    }
    state.changed();
  }, tickMs);
  return () => clearInterval(timer);
};
