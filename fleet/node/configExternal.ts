import { request, type Dispatcher } from 'undici';
import { isObject, type JsonObject } from '../json.ts';
import { clusterHeader } from './credentials.ts';
import { nowOf, type ConfigExternalStatus, type NodeState } from './state.ts';
import { runStream, stopLeftOut } from './streams.ts';

/** The node's side of config-external. */
export interface ConfigExternal {
  /** One round: asks what to run, and about everything that runs and was not listed. Never rejects. */
  poll(): Promise<void>;
  /** Asks for an unknown stream that somebody wants to play; whether it runs now. */
  demand(name: string): Promise<boolean>;
  /** The stream that listens at an SRT port; null: none, or no answer. */
  resolveSrtPort(port: number, mode: 'play' | 'publish'): Promise<string | null>;
  /** Episodes whose recordings are to be kept. */
  episodes(query: URLSearchParams): Promise<{ status: number; episodes: JsonObject[] }>;
  /** Whether Central says which recordings to keep. */
  readonly knowsEpisodes: boolean;
}

type Told = JsonObject & { name: string };
type Answer = { status: number; headers: Record<string, string | string[] | undefined>; text: string };

class Failure extends Error {
  readonly status: ConfigExternalStatus;
  constructor(reason: NonNullable<ConfigExternalStatus['reason']>, detail: string, code?: number) {
    super(detail);
    this.status = { status: 'error', reason, while: 'refresh', detail, ...(code !== undefined && { code }) };
  }
}

const namesOfOneRequest = 100;
const patienceMs = 10_000;

/** `stopped` is aborted when the node dies: what is under way then changes nothing any more. */
export const createConfigExternal = (
  state: NodeState,
  dispatcher: Dispatcher,
  stopped: () => AbortSignal,
): ConfigExternal => {
  let url = '';
  let tag: string | undefined;
  let listed: Set<string> | null = null;
  let separate = false;
  let dynamic = true;
  let knowsEpisodes = false;

  const ask = async (path: string, headers: Record<string, string> = {}): Promise<Answer> => {
    const signal = stopped();
    const { origin, pathname, username, password } = new URL(url);
    const authorization =
      username === ''
        ? clusterHeader(state.config.cluster_key, nowOf(state))
        : password === ''
          ? `Bearer ${decodeURIComponent(username)}`
          : `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64')}`;
    try {
      const answer = await request(`${origin}${pathname.replace(/\/$/, '')}${path}`, {
        dispatcher,
        signal,
        headers: { authorization, 'x-originator': state.hostname, ...headers },
        headersTimeout: patienceMs,
        bodyTimeout: patienceMs,
      });
      const text = await answer.body.text();
      signal.throwIfAborted();
      return { status: answer.statusCode, headers: answer.headers, text };
    } catch (error) {
      throw new Failure('network_error', signal.aborted ? 'The node is cut off' : (error as Error).message);
    }
  };

  const listIn = (text: string, member: string): JsonObject[] => {
    let body: unknown;
    try {
      body = JSON.parse(text);
    } catch (error) {
      throw new Failure('malformed_json', (error as Error).message);
    }
    const list = isObject(body) ? body[member] : undefined;
    if (!Array.isArray(list) || !list.every(isObject))
      throw new Failure('validation_error', `There is no list ${member}`);
    return list;
  };

  const toldIn = ({ status, text }: Answer): Told[] => {
    if (status !== 200) throw new Failure('invalid_request', `The answer is ${status}`, status);
    const streams = listIn(text, 'streams');
    const nameless = streams.findIndex(({ name }) => typeof name !== 'string' || name === '');
    if (nameless >= 0) throw new Failure('validation_error', `Stream ${nameless} has no name`);
    return streams as Told[];
  };

  const askNamed = async (kind: 'update' | 'dynamic', names: readonly string[]): Promise<Told[]> => {
    const query = `name=${names.map(encodeURIComponent).join(',')}`;
    return toldIn(await ask(separate ? `/${kind}-streams?${query}` : `/streams?${query}`));
  };

  /** Everything that runs and was not listed stays only if Central says so. */
  const askAboutOthers = async (): Promise<void> => {
    const others = [...state.streams.keys()].filter((name) => !listed?.has(name));
    for (let from = 0; from < others.length; from += namesOfOneRequest) {
      const names = others.slice(from, from + namesOfOneRequest);
      const told = new Map((await askNamed('update', names)).map((stream) => [stream.name, stream]));
      for (const name of names) {
        const stream = told.get(name);
        if (stream) runStream(state, stream, true);
        else stopLeftOut(state, name);
      }
    }
  };

  const round = async (): Promise<'changed' | 'unchanged'> => {
    if (state.config.config_external !== url)
      [url, tag, listed] = [state.config.config_external ?? '', undefined, null];
    const answer = await ask('/streams', tag === undefined || listed === null ? {} : { 'if-none-match': tag });
    if (answer.status !== 304) {
      const streams = toldIn(answer);
      for (const stream of streams) runStream(state, stream);
      listed = new Set(streams.map(({ name }) => name));
      tag = answer.headers['etag'] as string | undefined;
    }
    const says = (name: string) => answer.headers[`x-config-server-${name}`];
    separate = says('separate-endpoints') === 'true';
    dynamic = (says('dynamic-streams') ?? answer.headers['x-server-dynamic-streams']) !== 'false';
    knowsEpisodes = says('episodes') === 'true';
    await askAboutOthers();
    return answer.status === 304 ? 'unchanged' : 'changed';
  };

  return {
    async poll() {
      const signal = stopped();
      if (state.config.config_external === undefined) return;
      try {
        state.counters.polls[await round()]++;
        state.configExternal = { status: 'loaded' };
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        if (signal.aborted) return;
        state.counters.polls.failed++;
        state.configExternal = error.status;
      }
      state.changed();
    },
    async demand(name) {
      if (!dynamic || url === '') return false;
      try {
        for (const stream of await askNamed('dynamic', [name]))
          if (stream.name === name) runStream(state, stream, true);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        state.configExternal = { ...error.status, while: 'request' };
      }
      return state.streams.has(name);
    },
    async resolveSrtPort(port, mode) {
      const answer = await ask(`/srt_port_resolve/${port}?mode=${mode}`).catch((error: unknown) => {
        if (!(error instanceof Failure)) throw error;
        state.configExternal = { ...error.status, while: 'srt_port_resolve' };
        return null;
      });
      return answer?.status === 200 ? answer.text : null;
    },
    async episodes(query) {
      const { status, text } = await ask(`/episodes?${query.toString()}`);
      return { status, episodes: status === 200 ? listIn(text, 'episodes') : [] };
    },
    get knowsEpisodes() {
      return knowsEpisodes;
    },
  };
};
