import { isObject, type JsonObject } from '../../json.ts';
import { seedOf, uuidOf } from '../../seed.ts';
import { page } from '../collection/page.ts';
import { failure, json, type Call, type Reply } from '../reply.ts';
import { nowOf, type NodeState } from '../state.ts';
import type { RunningStream } from '../streams.ts';
import { bitrateOf, isAlive, streamStats } from './streamStats.ts';

const invented = (state: NodeState, name: string): RunningStream => ({
  name,
  config: { name, static: true, inputs: [{ url: 'fake://fake' }] },
  seed: seedOf(name),
  id: uuidOf(`${state.hostname}/${name}`),
  startedAt: state.startedAt,
  dynamic: false,
  stats: {},
});

const positionOf = ({ config }: RunningStream): number => Number(config['position'] ?? -1);

const byPosition = (left: RunningStream, right: RunningStream): number =>
  positionOf(left) - positionOf(right) || (left.name < right.name ? -1 : 1);

/** What the node says that it runs, in the order of position and name; faults make it lie. */
export const reportedStreams = (state: NodeState): RunningStream[] => {
  const { claims, hides } = state.faults;
  const ordered = (state.ordered ??= [...state.streams.values()].sort(byPosition));
  const shown = typeof hides === 'number' ? ordered.slice(hides) : ordered.filter(({ name }) => !hides.includes(name));
  const claimed =
    typeof claims === 'number'
      ? Array.from({ length: claims }, (_, index) => `claimed-${String(index).padStart(6, '0')}`)
      : claims;
  return [...shown, ...claimed.filter((name) => !state.streams.has(name)).map((name) => invented(state, name))];
};

/** How many play each stream. */
const clientsByStream = (state: NodeState): Map<string, number> => {
  const clients = new Map<string, number>();
  for (const { name } of state.sessions.values()) clients.set(name, (clients.get(name) ?? 0) + 1);
  return clients;
};

const inputsOf = (state: NodeState, stream: RunningStream): JsonObject[] => {
  const inputs = stream.config['inputs'];
  if (!Array.isArray(inputs)) return [];
  const alive = isAlive(state, stream);
  const now = nowOf(state);
  return inputs.filter(isObject).map((input, index) => ({
    ...input,
    stats: {
      active: alive && index === 0,
      opened_at: stream.startedAt,
      bytes: index === 0 ? Math.floor((bitrateOf(stream, now) * Math.max(now - stream.startedAt, 0)) / 8) : 0,
      retries: 0,
      errors: 0,
    },
  }));
};

const describer = (state: NodeState) => {
  const clients = clientsByStream(state);
  return (stream: RunningStream): JsonObject => ({
    ...stream.config,
    name: stream.name,
    named_by: 'external',
    static: !stream.dynamic && stream.config['static'] !== false,
    inputs: inputsOf(state, stream),
    stats: streamStats(state, stream, clients.get(stream.name) ?? 0),
  });
};

export const listStreams = (state: NodeState, { query }: Call): Reply => {
  const collection = {
    name: 'streams',
    rows: reportedStreams(state),
    describe: describer(state),
    required: ['name', 'inputs.url'],
    searched: ['name', 'title'],
  };
  return json({ ...page(collection, query), server_id: state.serverId });
};

export const getStream = (state: NodeState, { parameters }: Call): Reply => {
  const stream = reportedStreams(state).find(({ name }) => name === parameters['name']);
  return stream ? json(describer(state)(stream)) : failure(404, 'stream_not_found', 'No stream');
};

export const listRanges = (state: NodeState, { parameters, query }: Call): Reply => {
  const name = parameters['name'] ?? '';
  const archive = state.archives.get(name);
  if (!archive && !state.streams.has(name)) return failure(404, 'stream_not_found', 'No stream');
  const now = nowOf(state);
  const describe = ({ opened_at, closed_at }: { opened_at: number; closed_at: number | null }) => {
    const end = closed_at ?? now;
    const seconds = { from: Math.floor(opened_at / 1000), duration: Math.floor((end - opened_at) / 1000) };
    return { opened_at, closed_at: end, ...seconds };
  };
  return json(page({ name: 'ranges', rows: archive?.ranges ?? [], describe, required: [] }, query));
};
