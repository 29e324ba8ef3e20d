import { answer } from './answer.ts';
import { clean } from './cleaner.ts';
import { createConfigExternal, type ConfigExternal } from './configExternal.ts';
import { noFaults, withFaults } from './faults.ts';
import { createListener } from './listener.ts';
import { openSession } from './mediaServer/sessions.ts';
import { createState, nowOf, type NodeIdentity } from './state.ts';
import { stopStream } from './streams.ts';
import type { Condition, FleetNode, NodeSettings } from './types.ts';
import { emitEpisodes } from './vision/emission.ts';

/** Starts a node that is to be disposed of. Its listener answers at once, it asks Streamgate once `ready` has resolved. */
export const createNode = async (
  identity: Omit<NodeIdentity, 'changed'>,
  settings: NodeSettings,
): Promise<FleetNode & AsyncDisposable> => {
  const { changes } = settings;
  const state = createState({ ...identity, changed: () => changes.notify() });
  const listener = createListener(
    settings.host,
    settings.port,
    (request, response) => void answer(state, request, response),
  );
  let condition: Condition = 'running';
  let connected = new AbortController();
  let central: ConfigExternal;
  let lastPoll = Promise.resolve();
  let life = new AbortController();
  const timers: (() => void)[] = [];
  let flapping: NodeJS.Timeout | undefined;

  const every = (periodMs: number, firstMs: number, work: () => Promise<void>): void => {
    let timer: NodeJS.Timeout | undefined;
    let stopped = false;
    const schedule = (waitMs: number) => {
      timer = setTimeout(
        () => void work().finally(() => stopped || schedule(periodMs * (0.9 + Math.random() / 5))),
        waitMs,
      );
    };
    schedule(firstMs);
    timers.push(() => {
      stopped = true;
      clearTimeout(timer);
    });
  };

  const poll = (): Promise<void> =>
    (lastPoll = lastPoll.then(() => (connected.signal.aborted ? undefined : central.poll())));

  const startProcess = (): void => {
    state.startedAt = nowOf(state);
    central = createConfigExternal(state, settings.dispatcher, () => connected.signal);
    if (state.role === 'inference') timers.push(emitEpisodes(state, settings.episodesPerMinute, settings.episodeMs));
    const alive = (life = new AbortController());
    void settings.ready.then(() => {
      const asks = state.role !== 'identification' && !alive.signal.aborted;
      if (asks) every(settings.pollIntervalMs, settings.firstPollMs, poll);
    });
    if (settings.cleanIntervalMs > 0)
      every(settings.cleanIntervalMs, settings.cleanIntervalMs, () => clean(state, central));
  };

  const endProcess = (): void => {
    life.abort();
    for (const stop of timers.splice(0)) stop();
    for (const name of [...state.streams.keys()]) stopStream(state, name);
    state.episodes.clear();
    state.agents.clear();
  };

  const cutOff = async (becomes: Condition): Promise<void> => {
    condition = becomes;
    connected.abort();
    await listener.close();
    state.changed();
  };

  const flap = (): void => {
    clearTimeout(flapping);
    const { flapping: pace } = state.faults;
    if (!pace) return;
    flapping = setTimeout(
      () => void (condition === 'running' ? node.partition() : node.revive()).then(flap, flap),
      condition === 'running' ? pace.upMs : pace.downMs,
    );
  };

  const node: FleetNode & AsyncDisposable = {
    hostname: state.hostname,
    role: state.role,
    get url() {
      return `http://${settings.host}:${listener.port}`;
    },
    get condition() {
      return condition;
    },
    get faults() {
      return state.faults;
    },
    get running() {
      return [...state.streams.keys()].sort();
    },
    counters: state.counters,
    state,
    async kill() {
      if (condition === 'dead') return;
      endProcess();
      await cutOff('dead');
    },
    async partition() {
      if (condition === 'running') await cutOff('partitioned');
    },
    async revive() {
      if (condition === 'running') return;
      await listener.open();
      connected = new AbortController();
      if (condition === 'dead') startProcess();
      condition = 'running';
      state.changed();
    },
    setFaults(change) {
      state.faults = withFaults(state.faults, change);
      if (change.flapping !== undefined) flap();
      state.changed();
    },
    clearFaults() {
      node.setFaults(noFaults);
    },
    poll,
    clean: async () => (condition === 'dead' ? undefined : clean(state, central)),
    async play(name, viewer) {
      if (!state.streams.has(name) && !(await central.demand(name))) return null;
      const session = openSession(state, name, viewer);
      state.changed();
      return session;
    },
    stopPlaying(id) {
      const session = state.sessions.get(id);
      if (!session) return;
      state.sessions.delete(id);
      const isWatched = [...state.sessions.values()].some(({ name }) => name === session.name);
      if (!isWatched && state.streams.get(session.name)?.dynamic) stopStream(state, session.name);
      state.changed();
    },
    resolveSrtPort: (port, mode) => central.resolveSrtPort(port, mode),
    record(name, ranges) {
      const known = state.archives.get(name) ?? {
        ranges: [],
        expiration: undefined,
        episodesExpiration: 0,
        asksCentral: false,
      };
      const all = [...ranges, ...known.ranges].sort((left, right) => left.opened_at - right.opened_at);
      state.archives.set(name, { ...known, ranges: all });
    },
    setStats(stats) {
      state.stats = { ...state.stats, ...stats };
    },
    setStreamStats(name, stats) {
      const stream = state.streams.get(name);
      if (!stream) throw new Error(`${state.hostname} does not run ${name}`);
      stream.stats = { ...stream.stats, ...stats };
    },
    connectAgent(id) {
      if (!state.agents.has(id)) state.agents.set(id, nowOf(state));
      state.changed();
    },
    disconnectAgent(id) {
      if (state.agents.delete(id)) state.changed();
    },
    emit(members) {
      const id = state.episodes.open(members, nowOf(state));
      state.changed();
      return id;
    },
    updateEpisode: (id, members) => state.episodes.update(id, members, nowOf(state)),
    closeEpisode: (id) => state.episodes.close(id, nowOf(state)),
    until: (holds, withinMs) =>
      changes.until(() => holds(node), {
        ...(withinMs !== undefined && { withinMs }),
        describe: () => `${String(holds)} of ${state.hostname}, ${condition}, running ${state.streams.size} streams`,
      }),
    async [Symbol.asyncDispose]() {
      state.faults = noFaults;
      clearTimeout(flapping);
      endProcess();
      connected.abort();
      await Promise.all([listener.close(), lastPoll]);
    },
  };

  await listener.open();
  startProcess();
  return node;
};
