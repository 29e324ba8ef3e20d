import type { GraphQLSchema } from 'graphql';
import type { SaveItem } from '../../src/collection/save.ts';
import { inputTypeNamed } from '../../src/schema/inputTypes.ts';
import { saveItem, withOrganization, type SaveArguments } from '../writing.ts';
import { layoutPatch } from './manualLayout.ts';

/** What `saveStream` and an item of `saveStreams` ask for; `layout` and the organization go to columns of their own. */
export const streamToSave = ({ name, ...args }: SaveArguments & { name: string }, schema: GraphQLSchema): SaveItem =>
  saveItem(name, args, inputTypeNamed(schema, 'StreamPatch'), (whole, typed) => {
    const { patch, columns } = withOrganization(whole, typed);
    const layout = layoutPatch(patch['layout']);
    return { patch, columns: { ...columns, ...(layout !== undefined && { layout }) } };
  });
