import { bodyOf, collection, item, pageOf, remove, versionOf } from '../rows.ts';
import { json, notFound, operation } from '../operation.ts';

const users = { variables: '$users: AgentUsersFilter', arguments: 'users: $users' };

const command = (id: string, field: string) =>
  operation(id, `mutation ($id: String!) { ${field}(id: $id) { id } }`, {
    reply: () => ({ status: 204, body: null }),
  });

/** Agents of Central. A key that is made for a new agent is in the answer to the save that made it, and nowhere else. */
export const agentRows = [
  collection('agents_list', pageOf('agents', users), {
    variables: ({ query }) => ({
      users: { stream: query.get('stream') || null, none: query.get('stream_is') === 'null' ? true : null },
    }),
  }),
  item('agent_get', `query ($id: String!) { entity: agent(id: $id) { document version } }`),
  operation<{ saved: { agent: { document: string }; key: string | null } }>(
    'agent_save',
    `mutation ($id: String!, $patch: JSONText!, $expectedVersion: String) {
      saved: saveAgent(id: $id, patch: $patch, expectedVersion: $expectedVersion) { agent { document } key }
    }`,
    {
      variables: (call) => ({ patch: bodyOf(call), expectedVersion: versionOf(call) }),
      reply({ saved: { agent, key } }) {
        if (key === null) return json(agent.document);
        const body = `${agent.document.slice(0, -1)},"key":${JSON.stringify(key)}}`;
        return { ...json(body), headers: { 'cache-control': 'no-store' } };
      },
    },
  ),
  remove(
    'agent_delete',
    `mutation ($id: String!, $expectedVersion: String) {
      deleteAgent(id: $id, expectedVersion: $expectedVersion) { id }
    }`,
  ),
  command('agent_reboot', 'rebootAgent'),
  command('agent_reset', 'resetAgent'),
  command('agent_disconnect', 'disconnectAgent'),
  operation<{ agent: { logs: { document: string } } | null }>(
    'agent_logs_get',
    `query ($id: String!) { agent(id: $id) { logs { document } } }`,
    { reply: ({ agent }) => (agent ? json(agent.logs.document) : notFound('agent')) },
  ),
  operation(
    'batch_update_agents_layouts',
    `mutation ($patch: JSONText!) { setAgentLayouts(patch: $patch) { skipped } }`,
    { variables: (call) => ({ patch: bodyOf(call) }), reply: () => ({ status: 204, body: null }) },
  ),
];
