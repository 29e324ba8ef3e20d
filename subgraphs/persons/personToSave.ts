import type { GraphQLSchema } from 'graphql';
import type { SaveItem } from '../../src/collection/save.ts';
import { inputTypeNamed } from '../../src/schema/inputTypes.ts';
import { saveItem, withOrganization, type SaveArguments } from '../writing.ts';

/** What `savePerson` and an item of `savePersons` ask for. */
export const personToSave = ({ id, ...args }: SaveArguments & { id: string }, schema: GraphQLSchema): SaveItem =>
  saveItem(id, args, inputTypeNamed(schema, 'PersonPatch'), withOrganization);
