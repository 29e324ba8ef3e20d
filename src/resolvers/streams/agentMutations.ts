import { agentToSave } from '../../../subgraphs/streams/agentToSave.ts';
import { deleteAgentsEach } from '../../../subgraphs/streams/deleteAgents.ts';
import { commandAgent } from '../../../subgraphs/streams/commandAgent.ts';
import { setAgentLayouts } from '../../../subgraphs/streams/setAgentLayouts.ts';
import { saveEach, saveOne } from '../../../subgraphs/writing.ts';
import type { MutationResolvers } from './types.generated.ts';

/** The fields of `Mutation` that change and command agents. */
export const agentMutations: MutationResolvers = {
  saveAgent: async (_, args, { agents, request }, { schema }) => {
    const issued = new Map<string, string>();
    const agent = await saveOne(agents, agentToSave(args, schema, issued), request);
    return { agent, key: issued.get(args.id) ?? null };
  },

  saveAgents: async (_, { items }, { agents, request }, { schema }) => {
    const issued = new Map<string, string>();
    const saved = await saveEach(agents, items, (item) => agentToSave(item, schema, issued), request);
    return {
      results: saved.map(({ item: { id }, node, error }) => ({
        id,
        agent: node,
        key: node && (issued.get(id) ?? null),
        error,
      })),
    };
  },

  deleteAgent: async (_, { id, expectedVersion }, { agents, request }) => ({
    id,
    streams: await agents.deleteWithStreams(id, request, expectedVersion ?? undefined),
  }),

  deleteAgents: async (_, { ids }, { agents, request }) => ({ results: await deleteAgentsEach(ids, agents, request) }),

  setAgentLayouts: (_, args, context, info) => setAgentLayouts(args, context, info),

  rebootAgent: (_, { id }, context) => commandAgent(id, 'reboot', context),

  resetAgent: (_, { id }, context) => commandAgent(id, 'reset', context),

  disconnectAgent: (_, { id }, context) => commandAgent(id, 'disconnect', context),
};
