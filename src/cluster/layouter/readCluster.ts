import { readNodes } from '../../../subgraphs/streamers/repositoryNodeFacts.ts';
import { readFreeAgents } from '../../../subgraphs/streams/repositoryAgentPlacement.ts';
import { readDedicatedZones } from '../../../subgraphs/streams/repositoryPlacement.ts';
import type { Queryable } from '../../db/types.ts';
import { nodeFacts, type Sight, type StoredNode, type Watched } from './nodeFacts.ts';
import type { AgentFacts, NodeFacts } from './snapshot.ts';

/** Streams that one pass may move for the better. */
export const batchSize = 100;

/** What of a cluster is few: all but its streams. */
export interface Cluster {
  readonly nodes: readonly StoredNode[];
  readonly sight: Sight;
  readonly agents: readonly AgentFacts[];
}

/** Reads the nodes and what else is few, in three statements. */
export const readCluster = async (
  database: Queryable,
  sight: Pick<Sight, 'deadAfterMs' | 'watchingMs'>,
): Promise<Cluster> => {
  const [nodes, zones, agents] = await Promise.all([
    readNodes(database),
    readDedicatedZones(database),
    readFreeAgents(database),
  ]);
  return { nodes, agents, sight: { ...sight, dedicated: new Set(zones.map((zone) => `zone=${zone}`)) } };
};

/** The facts of its nodes. */
export const factsOfNodes = ({ nodes, sight }: Cluster, watched: (hostname: string) => Watched): NodeFacts[] =>
  nodes.map((node) => nodeFacts(node, sight, watched(node.hostname)));
