import type { JsonObject } from '../../json/lossless.ts';
import { agentHealth, type AgentFacts } from './agentHealth.ts';
import { countHealth, groupStatus } from './counts.ts';
import type { Health } from './health.ts';
import { streamerFacts } from './streamerFacts.ts';
import { configHealth, resourcesHealth, streamerHealth, type StreamerFacts } from './streamerHealth.ts';
import { streamHealth, type StreamFacts } from './streamHealth.ts';

/** How many things on one node have the same facts. `hostname` null: on no node. */
export interface Counted<Facts> {
  readonly hostname: string | null;
  readonly facts: Facts;
  readonly count: number;
}

/** What the health of a cluster is computed from, all of one moment. */
export interface ClusterFacts {
  readonly serverId: string;
  /** Milliseconds since 1970. */
  readonly collectedAt: number;
  readonly streams: readonly Counted<StreamFacts>[];
  readonly agents: readonly Counted<AgentFacts>[];
  /** REST documents of the nodes, limited to what facts and statistics need; `stats` null: offline. */
  readonly streamers: readonly (JsonObject & { hostname: string })[];
}

/** `ClusterStats` as REST answers it. What is not known of a node, such as the resources of an offline one, is left out. */
export const clusterStats = (facts: ClusterFacts, version: string): JsonObject => {
  const streams = facts.streams.map((each) => ({ ...each, health: streamHealth(each.facts) }));
  const agents = facts.agents.map((each) => ({ ...each, health: agentHealth(each.facts) }));
  const streamers = facts.streamers.map((document) => ({ document, facts: streamerFacts(document) }));
  const [streamsOn, agentsOn] = [byNode(streams), byNode(agents)];
  return {
    version: versionNumber(version),
    server_id: facts.serverId,
    collected_at: facts.collectedAt,
    stream_metrics_total: countHealth(streams.map(({ health, count }) => [health, count])),
    agent_metrics_total: countHealth(agents.map(({ health, count }) => [health, count])),
    streamer_metrics_total: countHealth(streamers.map((streamer) => [streamerHealth(streamer.facts), 1])),
    streamer_bitrate_metrics_total: {
      input_kbit: Math.round(total(streamers.map((streamer) => streamer.facts.inputKbit))),
      output_kbit: Math.round(total(streamers.map((streamer) => streamer.facts.outputKbit))),
    },
    streamer_metrics: streamers.map(({ document, facts: streamer }) => ({
      hostname: document.hostname,
      status: streamerHealth(streamer).status,
      stream_metrics: metrics(streamsOn.get(document.hostname)),
      agent_metrics: metrics(agentsOn.get(document.hostname)),
      ...(streamer.online && reported(document, streamer)),
    })),
  };
};

/** What only a node that is online tells. */
const reported = (document: JsonObject, facts: StreamerFacts): JsonObject => {
  const resources = resourcesHealth(facts);
  const resource = (usage: number | null, { status }: Health): JsonObject => ({
    ...(usage !== null && { usage: Math.round(usage) }),
    status,
  });
  const uptime = (document['stats'] as JsonObject | null)?.['uptime'];
  return {
    ...(typeof uptime === 'number' && { uptime }),
    config: { status: configHealth(facts).status },
    cpu: resource(facts.cpuUsage, resources.cpu),
    memory: resource(facts.memoryUsage, resources.memory),
    storage: resource(facts.storageUsage, resources.storage),
    network: {
      in_kbit: resource(facts.inputKbit, resources.network_in),
      out_kbit: resource(facts.outputKbit, resources.network_out),
    },
  };
};

type Found = readonly (readonly [Health, number])[];

const byNode = (found: readonly { hostname: string | null; health: Health; count: number }[]): Map<string, Found> => {
  const nodes = new Map<string, [Health, number][]>();
  for (const { hostname, health, count } of found) {
    if (hostname === null) continue;
    const present = nodes.get(hostname);
    if (present) present.push([health, count]);
    else nodes.set(hostname, [[health, count]]);
  }
  return nodes;
};

const metrics = (found: Found = []): JsonObject => {
  const counts = countHealth(found);
  return { ...counts, status: groupStatus(counts) };
};

const total = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((sum, each) => sum + (each ?? 0), 0);

/** A version such as 24.10.23 as the number 241000023. */
const versionNumber = (version: string): number => {
  const [major = 0, minor = 0, patch = 0] = version.split(/[.+-]/, 3).map((part) => Number(part) || 0);
  return major * 10_000_000 + minor * 100_000 + patch;
};
