import { page } from '../collection/page.ts';
import { filterOf } from '../collection/filter.ts';
import { failure, json, type Call, type Reply } from '../reply.ts';
import type { NodeState } from '../state.ts';
import type { Episode } from './episodeLog.ts';

const longestPollSeconds = 300;

/**
 * Episodes newer than `updated_at_gt`, the oldest change first. With `poll_timeout` it waits until one fits the filters; empty
 * after that many seconds.
 */
export const newerEpisodes = async ({ episodes }: NodeState, { query, signal }: Call): Promise<Episode[]> => {
  const after = Number(query.get('updated_at_gt') ?? 0);
  const seconds = Math.min(Number(query.get('poll_timeout') ?? 0) || 0, longestPollSeconds);
  const fits = filterOf(query, []) ?? (() => true);
  const waiting = AbortSignal.any([signal, AbortSignal.timeout(seconds * 1000)]);
  for (;;) {
    const newer = episodes.after(after);
    if (seconds <= 0 || waiting.aborted || newer.some(fits)) return newer;
    await episodes.changed(waiting);
  }
};

export const listEpisodes = async (state: NodeState, call: Call): Promise<Reply> => {
  if (call.query.has('q')) return failure(501, 'not_implemented', 'The search module is not installed');
  const required = ['episode_id', 'media', 'opened_at', 'updated_at'];
  const rows = await newerEpisodes(state, call);
  return json(page({ name: 'episodes', rows, describe: (row) => row, required }, call.query));
};
