import { CodedError } from '../../../src/errors.ts';
import { collectionParameterOf, collectionVariables } from '../collectionRequest.ts';
import type { PageData } from '../collectionReply.ts';
import { entityTag } from '../entityTag.ts';
import { json, notFound, operation, type Call, type Row } from '../operation.ts';
import { pageReply } from '../rows.ts';

/** The members of an agent that Watcher shows, but for the streams that use it. */
const members = ['id', 'serial', 'model', 'stats'];

interface Organization {
  id: number;
  title: string | null;
}

interface AgentNode {
  document: string;
  users?: readonly { name: string; title: string | null; comment: string | null; organization: Organization | null }[];
}

const agentFields = `
  document(select: $select)
  users @include(if: $withStreams) { name title comment organization { id title } }`;

/** Agents of Watcher: with the streams that use them, and without what only Central tells. */
export const agentRows: readonly Row[] = [
  operation<{ page: Omit<PageData, 'documents'> & { nodes: readonly AgentNode[] } }>(
    'agents_list',
    `query (
      $users: AgentUsersFilter, $where: [MemberPredicate!], $orderBy: [MemberOrder!], $select: [String!],
      $withStreams: Boolean!, $first: Int, $after: Cursor, $last: Int, $before: Cursor, $search: String, $pollTimeout: Int
    ) {
      page: agents(
        users: $users, where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before,
        search: $search, pollTimeout: $pollTimeout
      ) {
        nodes { ${agentFields} }
        totalCount
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`,
    {
      variables: (call) => ({ ...collectionVariables(call), ...selection(call), users: usersOf(call) }),
      parameterOf: collectionParameterOf,
      reply: ({ page: { nodes, ...page } }, call) =>
        pageReply({ ...page, documents: `[${nodes.map(agentText).join(',')}]` }, call),
    },
  ),
  operation<{ agent: (AgentNode & { version: string }) | null }>(
    'agent_get',
    `query ($id: String!, $select: [String!], $withStreams: Boolean!) {
      agent(id: $id) { version ${agentFields} }
    }`,
    {
      variables: () => ({ select: members, withStreams: true }),
      reply: ({ agent }) => {
        if (!agent) return notFound('agent');
        const text = agentText(agent);
        return { ...json(text), entityTag: entityTag(text, agent.version) };
      },
    },
  ),
];

/** Streams come whole: what of them a `select` names is not looked at. */
const selection = ({ query }: Call) => {
  const named = query.get('select')?.split(',') ?? [];
  const select = named.map((member) => member.trim()).filter((member) => member !== '');
  if (select.length === 0) return { select: members, withStreams: true };
  const isStreams = (member: string) => /^streams(\.|$)/.test(member);
  return { select: select.filter((member) => !isStreams(member)), withStreams: select.some(isStreams) };
};

const usersOf = ({ query }: Call) => ({
  stream: query.get('stream') || null,
  titleContains: query.get('title_like') || null,
  organizationId: organizationIn(query.get('organization_id')),
  none: query.get('stream_is') === 'null' ? true : null,
});

const organizationIn = (text: string | undefined): number | null => {
  if (!text) return null;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new CodedError('BAD_USER_INPUT', 'organization_id must be one id', { parameter: 'organization_id' });
};

/** The document with the streams in it; absent members are left out, as everywhere. */
const agentText = ({ document, users }: AgentNode): string => {
  if (!users) return document;
  const streams = users.map(({ name, title, comment, organization }) => ({
    name,
    ...(title !== null && { title }),
    ...(comment !== null && { comment }),
    ...(organization && { organization: { id: organization.id, title: organization.title } }),
  }));
  return `${document.slice(0, -1)},"streams":${JSON.stringify(streams)}}`;
};
