import { contract } from '../../contract/contract.ts';
import { validateDocument } from '../../contract/validator.ts';
import { assertStorable, isObject, isStorableText } from '../../documents/storable.ts';
import { parseExact, stringifyLossless, type JsonObject } from '../../json/lossless.ts';
import { NodeUnreachable, type NodeAddress, type NodeAnswer, type NodeClient } from '../nodeClient.ts';
import { readStreamPage, selectOfStreams, type StreamDetails, type StreamReport } from './streamReport.ts';
import type { StreamRound } from './streamReports.ts';

/** The operations that pollers call. `NotOffered` says that the node has no such thing. */
export interface AskingNode {
  stats(signal: AbortSignal): Promise<ToldStats | RefusedStats>;
  /** All its streams, or none when a page is missing. */
  streams(withDetails: boolean, signal: AbortSignal): Promise<StreamRound>;
  /** How many streams an inference node analyses, and how many of them run; as members of `StreamerStats`. */
  analysed(signal: AbortSignal): Promise<JsonObject>;
  /** Agents whose tunnels end at the node: ids and `AgentStats`. */
  agents(signal: AbortSignal): Promise<readonly AgentReport[]>;
  /** Its storages, as `DvrConfig`. */
  dvrs(signal: AbortSignal): Promise<readonly JsonObject[]>;
  /** Its `ServerConfig`, with secrets. */
  config(signal: AbortSignal): Promise<JsonObject>;
  /** Changes members of its `ServerConfig`; `config` is what it is then, null for another status than 200. */
  saveConfig(patch: JsonObject, signal: AbortSignal): Promise<{ status: number; config: JsonObject | null }>;
}

/** What a node tells of itself. */
export interface ToldStats {
  readonly refused: null;
  /** As it came. */
  readonly told: JsonObject;
  /** Limited to what Central's `StreamerStats` knows. */
  readonly stats: JsonObject;
  /** The node's clock, milliseconds since 1970; null: not told. */
  readonly nowMs: number | null;
}

/** Why a node refuses to tell. */
export interface RefusedStats {
  readonly refused: string;
  readonly nowMs: number | null;
}

/** An agent that is tunnelled to a node. */
export interface AgentReport {
  readonly id: string;
  readonly stats: JsonObject;
}

/** The node is of an old version, or of another role. */
export class NotOffered extends Error {
  override readonly name = 'NotOffered';
}

const streamsOfPage = 500;
const longestPage = 32 * 1024 * 1024;
const longestConfig = 8 * 1024 * 1024;
const mostPages = 10_000;

const media = '/streamer/api/v3';
const vision = '/vision/api/v3';
/** Where a node tells of itself; the first that it offers. Those for the probe need no credentials. */
const statsPaths: Readonly<Record<string, readonly string[]>> = {
  streamer: [`${media}/config/stats`],
  inference: [`${vision}/stats`, `${vision}/monitoring/liveness`],
  identification: [`${vision}/persons?limit=1`],
};
const probePath = (role: string) => `${role === 'streamer' ? media : vision}/monitoring/liveness`;

/**
 * Asks one node. All methods throw `NodeUnreachable`, also for an answer that is none of the contract. A node that was told another
 * cluster key is asked with `newKey` once it refuses the one it had.
 */
export const askingNode = (client: NodeClient, address: NodeAddress, newKey = address.clusterKey): AskingNode => {
  const keys = [...new Set([address.clusterKey, newKey])];
  let node = address;
  const get = (path: string, signal: AbortSignal, longest?: number): Promise<NodeAnswer> =>
    client.ask(node, { path, signal, ...(longest !== undefined && { longest }) });

  const body = async (path: string, signal: AbortSignal, longest?: number): Promise<string> => {
    const { status, text } = await get(path, signal, longest);
    if (status === 404) throw new NotOffered(path);
    if (status !== 200) throw new NodeUnreachable(`${pathOnly(path)} answers ${status}`);
    return text;
  };

  const probe = async (signal: AbortSignal): Promise<JsonObject> =>
    parsed(await body(probePath(node.role), signal), objectIn);

  /** Follows a list to its end. */
  const pages = async (path: string, list: string, signal: AbortSignal): Promise<JsonObject[]> => {
    const found: JsonObject[] = [];
    await eachPage(async (cursor) => {
      const text = await body(`${path}?limit=${streamsOfPage}${cursor}`, signal, longestPage);
      return parsed(text, (value) => {
        const page = objectIn(value);
        if (!Array.isArray(page[list])) throw new TypeError(`The answer is no list of ${list}`);
        found.push(...page[list].filter(isObject));
        return typeof page['next'] === 'string' && page['next'] !== '' ? page['next'] : null;
      });
    });
    return found;
  };

  return {
    async stats(signal) {
      let answer: NodeAnswer | undefined;
      for (const clusterKey of [...new Set([node.clusterKey, ...keys])]) {
        node = { ...node, clusterKey };
        for (const path of statsPaths[node.role] ?? statsPaths['streamer']!) {
          answer = await get(path, signal);
          if (answer.status !== 404) break;
        }
        if (answer?.status !== 401 && answer?.status !== 403) break;
      }
      const { status, text } = answer!;
      if (status === 401 || status === 403) {
        const told = await probe(signal).catch((error: unknown): JsonObject => {
          signal.throwIfAborted();
          if (error instanceof NodeUnreachable || error instanceof NotOffered) return {};
          throw error;
        });
        return { refused: `refused with ${status}`, nowMs: clockIn(told) };
      }
      if (status !== 200) throw new NodeUnreachable(`answers ${status}`);
      const told = node.role === 'identification' ? await probe(signal) : parsed(text, objectIn);
      return { refused: null, told, stats: knownMembers('StreamerStats', told), nowMs: clockIn(told) };
    },

    async streams(withDetails, signal) {
      const reports = new Map<string, StreamReport>();
      const details = new Map<string, StreamDetails>();
      const select = encodeURIComponent(selectOfStreams(withDetails));
      await eachPage(async (cursor) => {
        const path = `${media}/streams?limit=${streamsOfPage}&select=${select}${cursor}`;
        const page = parsedText(await body(path, signal, longestPage), (text) => readStreamPage(text, withDetails));
        for (const [name, report] of page.reports) reports.set(name, report);
        for (const [name, told] of page.details) details.set(name, told);
        return page.next;
      });
      return { reports, details };
    },

    async analysed(signal) {
      const streams = await pages(`${vision}/streams`, 'streams', signal);
      const running = streams.filter(({ stats }) => isObject(stats) && stats['status'] === 'running');
      return { total_streams: streams.length, online_streams: running.length };
    },

    async agents(signal) {
      const agents = await pages(`${media}/rproxy/agents`, 'agents', signal);
      return agents.flatMap(({ id, stats }) =>
        typeof id === 'string' && isStorableText(id)
          ? [{ id, stats: knownMembers('AgentStats', isObject(stats) ? stats : {}) }]
          : [],
      );
    },

    async dvrs(signal) {
      const dvrs = await pages(`${media}/dvrs`, 'dvrs', signal);
      return dvrs.map((dvr) => knownMembers('DvrConfig', dvr)).filter(({ name }) => typeof name === 'string');
    },

    async config(signal) {
      return parsed(await body(`${media}/config`, signal, longestConfig), objectIn);
    },

    async saveConfig(patch, signal) {
      const { status, text } = await client.ask(node, {
        path: `${media}/config`,
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: stringifyLossless(patch),
        longest: longestConfig,
        signal,
      });
      return { status, config: status === 200 ? parsed(text, objectIn) : null };
    },
  };
};

const pathOnly = (path: string): string => path.replace(/\?.*/, '');

const eachPage = async (read: (cursor: string) => Promise<string | null>): Promise<void> => {
  const seen = new Set<string>();
  for (let next = await read(''); next !== null; next = await read(`&cursor=${encodeURIComponent(next)}`)) {
    if (seen.has(next) || seen.size === mostPages) throw new NodeUnreachable('a list that does not end');
    seen.add(next);
  }
};

const parsedText = <T>(text: string, read: (text: string) => T): T => {
  try {
    return read(text);
  } catch {
    throw new NodeUnreachable('an answer that is none of its contract');
  }
};

const parsed = <T>(text: string, read: (value: unknown) => T): T => parsedText(text, (each) => read(parseExact(each)));

const objectIn = (value: unknown): JsonObject => {
  if (!isObject(value)) throw new TypeError('The answer is no object');
  return value;
};

/** The node's clock, milliseconds since 1970. */
const clockIn = ({ now }: JsonObject): number | null => (typeof now === 'number' && now > 0 ? now : null);

/** Members that Central's contract has, and that are as it says. */
const knownMembers = (name: string, document: JsonObject): JsonObject => {
  const { properties = {} } = contract('central').schema(name);
  return Object.fromEntries(
    Object.entries(document).filter(([member, value]) => {
      const schema = Object.hasOwn(properties, member) ? properties[member] : undefined;
      if (!schema || value === null) return false;
      try {
        assertStorable(value);
        return validateDocument(schema, value).length === 0;
      } catch {
        return false;
      }
    }),
  );
};
