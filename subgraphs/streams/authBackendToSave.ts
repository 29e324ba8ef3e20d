import type { GraphQLSchema } from 'graphql';
import type { SaveItem } from '../../src/collection/save.ts';
import { inputTypeNamed } from '../../src/schema/inputTypes.ts';
import { saveItem, type SaveArguments } from '../writing.ts';

/** What `saveAuthBackend` asks for. */
export const authBackendToSave = (
  { name, ...args }: SaveArguments & { name: string },
  schema: GraphQLSchema,
): SaveItem => saveItem(name, args, inputTypeNamed(schema, 'AuthBackendPatch'));
