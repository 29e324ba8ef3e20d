import type { AgentCommand } from '../../src/cluster/agentLink.ts';
import type { Context } from './context.ts';
import { editableAgent } from './editableAgent.ts';

/** Tells an agent what to do, and logs that it took it. Throws NOT_FOUND, FORBIDDEN, AGENT_OFFLINE. */
export const commandAgent = async (
  id: string,
  command: AgentCommand,
  { loadAgent, agentLink, logCommand, request }: Context,
): Promise<{ id: string }> => {
  editableAgent(await loadAgent.agent(id, []), request);
  await agentLink.send(id, command, request.signal);
  await logCommand({ collection: 'agents', key: id, action: command }, request);
  return { id };
};
