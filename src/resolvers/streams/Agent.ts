import { ownedConnection } from '../../../subgraphs/connection.ts';
import { documentText, organizationOf, rowOf, versionOf } from '../../../subgraphs/documentNode.ts';
import { centralMembers } from '../../../subgraphs/streams/agentCollection.ts';
import { asksForHistory } from '../../../subgraphs/streams/asksForHistory.ts';
import { requestedMembers } from '../../schema/requestedMembers.ts';
import type { AgentResolvers } from './types.generated.ts';

export const Agent: AgentResolvers = {
  __resolveReference: ({ id }, { loadAgent }, info) => loadAgent.agent(id, requestedMembers(info, 'Agent').members),
  version: versionOf,
  organizationId: (agent) => rowOf(agent).organizationId,
  organization: organizationOf,
  document: (agent, { select }, { loadAgent }) =>
    documentText(agent, (id) => loadAgent.agent(id, select ?? centralMembers)),
  logs: (agent, _, { agentLink, request }) => agentLink.logs(rowOf(agent).key, request.signal),
  users: async (agent, _, { load, loadAgent }, info) => {
    const names = await loadAgent.users.load(rowOf(agent).key);
    const { members } = requestedMembers(info);
    const found = await Promise.all(names.map((name) => load.stream(name, members)));
    return found.filter((stream) => stream !== null);
  },
  streams: (agent, args, { load, request }, info) => {
    const { ofAgent } = asksForHistory(args, info) ? load.pagesWithHistory : load.pages;
    return ownedConnection(ofAgent, rowOf(agent).key, args, request, info);
  },
};
