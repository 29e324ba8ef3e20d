import type { GraphQLSchema } from 'graphql';
import type { SaveItem } from '../../src/collection/save.ts';
import { inputTypeNamed } from '../../src/schema/inputTypes.ts';
import { saveItem, withOrganization, type SaveArguments } from '../writing.ts';
import { keyInPatch, type AgentKeyChange } from './agentKey.ts';
import { layoutPatch } from './manualLayout.ts';

/**
 * What `saveAgent` and an item of `saveAgents` ask for; key, layout and organization go to columns of their own. A key that is
 * made for the agent is put into `issued` under its id.
 */
export const agentToSave = (
  { id, ...args }: SaveArguments & { id: string },
  schema: GraphQLSchema,
  issued: Map<string, string>,
): SaveItem =>
  saveItem(id, args, inputTypeNamed(schema, 'AgentPatch'), (whole, typed) => {
    const { patch, columns } = withOrganization(whole, typed);
    const layout = layoutPatch(patch['layout']);
    const { key: _, ...others } = patch;
    const secrets: AgentKeyChange = {
      given: keyInPatch(patch['key']),
      issued: (key) => issued.set(id, key),
    };
    return { patch: others, columns: { ...columns, secrets, ...(layout !== undefined && { layout }) } };
  });
