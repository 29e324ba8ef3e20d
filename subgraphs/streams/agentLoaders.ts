import DataLoader from 'dataloader';
import type { RequestContext } from '../../src/requestContext.ts';
import { documentLoader } from '../documentLoader.ts';
import type { ContextLifetime } from '../subgraph.ts';
import type { AgentRepository } from './repositoryAgents.ts';

export type AgentLoaders = ReturnType<typeof agentLoaders>;

/** Loads what the viewer of one request may see of agents. */
export const agentLoaders = (agents: AgentRepository, { viewer }: RequestContext, lifetime: ContextLifetime) => ({
  /** One agent, limited to members; null when there is none or none the viewer may see. */
  agent: documentLoader((ids, select) => agents.byKeys(ids, { viewer, select }), lifetime),

  /** The names of all streams that use an agent, seen or not, bytewise. */
  users: new DataLoader<string, string[]>(
    async (ids) => {
      const names = new Map<string, string[]>(ids.map((id) => [id, []]));
      for (const { id, name } of await agents.users(ids)) names.get(id)?.push(name);
      return ids.map((id) => names.get(id) ?? []);
    },
    { cache: false, maxBatchSize: 1000 },
  ),
});
