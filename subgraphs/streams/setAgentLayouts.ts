import type { GraphQLResolveInfo } from 'graphql';
import { documentNode, type DocumentNode } from '../documentNode.ts';
import type { Context } from './context.ts';
import { aboutLayoutItem, layoutItems, typedLayouts, type LayoutArguments } from './layoutItems.ts';

/**
 * Places agents, all or none; those that streams use are skipped. Throws BAD_USER_INPUT and NOT_FOUND with the path of the item,
 * FORBIDDEN.
 */
export const setAgentLayouts = async (
  args: LayoutArguments,
  { agents, loadAgent, request }: Context,
  { schema }: Pick<GraphQLResolveInfo, 'schema'>,
): Promise<{ agents: DocumentNode[]; skipped: string[] }> => {
  const items = await layoutItems('agents', typedLayouts(args, schema, 'AgentLayoutInput'));
  const ids = [...new Set(items.map(({ item }) => item.key))];
  const users = new Set((await agents.users(ids)).map(({ id }) => id));
  // Those the viewer may not see are refused by the save, used or not.
  const visible = await Promise.all(ids.filter((id) => users.has(id)).map((id) => loadAgent.agent(id, [])));
  const skipped = new Set(visible.flatMap((agent) => (agent ? [String(agent['id'])] : [])));
  try {
    const rows = await agents.changeTogether(
      items.filter(({ item }) => !skipped.has(item.key)),
      request,
    );
    return { agents: rows.map(documentNode), skipped: [...skipped] };
  } catch (error) {
    throw aboutLayoutItem(error);
  }
};
