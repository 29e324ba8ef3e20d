import { isObject, type JsonObject } from '../json.ts';
import { seedOf, uuidOf } from '../seed.ts';
import type { Archive } from './archives.ts';
import { nowOf, type NodeState } from './state.ts';

/** A stream that a node was told of. */
export interface RunningStream {
  name: string;
  /** As Streamgate told it. */
  config: JsonObject;
  seed: number;
  /** UUID of this stream on this node. */
  id: string;
  /** Node's clock, ms. */
  startedAt: number;
  /** Started by a viewer, so it is in no list of what to run. */
  dynamic: boolean;
  /** Members that replace those of its stats. */
  stats: JsonObject;
}

/** Whether a stream takes in something: static ones always do, others while somebody plays them. */
export const isActive = ({ config, dynamic }: RunningStream): boolean => dynamic || config['static'] !== false;

const namesLately = 1000;

const archiveOf = ({ config }: RunningStream, known: Archive | undefined): Archive | null => {
  const dvr = config['dvr'];
  if (!isObject(dvr) || dvr['disabled'] === true) return null;
  const expiration = dvr['expiration'];
  return {
    ranges: known?.ranges ?? [],
    expiration: typeof expiration === 'number' ? expiration : undefined,
    episodesExpiration: Number(dvr['episodes_expiration'] ?? 0),
    asksCentral: dvr['episodes_url'] === '',
  };
};

const record = (state: NodeState, stream: RunningStream): void => {
  const archive = archiveOf(stream, state.archives.get(stream.name));
  if (!archive || !isActive(stream)) return stopRecording(state, stream.name);
  state.archives.set(stream.name, archive);
  if (archive.ranges.at(-1)?.closed_at !== null) archive.ranges.push({ opened_at: nowOf(state), closed_at: null });
};

const stopRecording = (state: NodeState, name: string): void => {
  const last = state.archives.get(name)?.ranges.at(-1);
  if (last && last.closed_at === null) last.closed_at = Math.max(nowOf(state), last.opened_at + 1);
};

/** Starts a stream, or goes on with its new configuration. One whose `updated_at` has not changed is left alone. */
export const runStream = (state: NodeState, config: JsonObject & { name: string }, dynamic = false): void => {
  const known = state.streams.get(config.name);
  const isSame = known?.config['updated_at'] !== undefined && known.config['updated_at'] === config['updated_at'];
  if (isSame && (dynamic || !known.dynamic)) return;
  const stream: RunningStream = known
    ? { ...known, config, dynamic: known.dynamic && dynamic }
    : {
        name: config.name,
        config,
        seed: seedOf(config.name),
        id: uuidOf(`${state.hostname}/${config.name}`),
        startedAt: nowOf(state),
        dynamic,
        stats: {},
      };
  if (!known) state.counters.started++;
  state.streams.set(config.name, stream);
  state.ordered = null;
  record(state, stream);
};

/** Stops a stream; its archive stays, its viewers and open episodes do not. */
export const stopStream = (state: NodeState, name: string): void => {
  if (!state.streams.delete(name)) return;
  state.ordered = null;
  stopRecording(state, name);
  for (const session of state.sessions.values()) if (session.name === name) state.sessions.delete(session.id);
  state.episodes.closeAllOf(name, nowOf(state));
};

/** The same, because Streamgate's answer left it out. */
export const stopLeftOut = (state: NodeState, name: string): void => {
  stopStream(state, name);
  state.counters.stopped++;
  state.stoppedLately.push(name);
  if (state.stoppedLately.length > namesLately) state.stoppedLately.shift();
};
