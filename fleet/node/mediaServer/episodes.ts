import type { JsonObject } from '../../json.ts';
import { recordedMs, within } from '../archives.ts';
import { page } from '../collection/page.ts';
import { json, type Call, type Reply } from '../reply.ts';
import { nowOf, type NodeState } from '../state.ts';
import type { Episode } from '../vision/episodeLog.ts';
import { newerEpisodes } from '../vision/episodes.ts';

const withRecording =
  (state: NodeState) =>
  (episode: Episode): JsonObject => {
    const { opened_at, closed_at = nowOf(state) } = episode;
    const wanted = Math.max(closed_at - opened_at, 1);
    const range = { opened_at, closed_at: opened_at + wanted };
    const recorded = recordedMs(within(state.archives.get(episode.media)?.ranges ?? [], [range]), nowOf(state));
    return { ...episode, recording_status: recorded >= wanted ? 'full' : recorded > 0 ? 'partial' : 'none' };
  };

const required = ['episode_id', 'media', 'opened_at', 'updated_at'];

/** Long poll; `dvr_presence_check` looks at the archives. */
export const listMediaEpisodes = async (state: NodeState, call: Call): Promise<Reply> => {
  const rows = await newerEpisodes(state, call);
  const describe = call.query.get('dvr_presence_check') === 'true' ? withRecording(state) : (row: Episode) => row;
  return json(page({ name: 'episodes', rows, describe, required }, call.query));
};

export const listDvrEpisodes = (state: NodeState, { query }: Call): Reply =>
  json(page({ name: 'episodes', rows: state.episodes.after(0), describe: withRecording(state), required }, query));
