import type { GraphQLSchema } from 'graphql';
import type { SaveItem } from '../../src/collection/save.ts';
import { inputTypeNamed } from '../../src/schema/inputTypes.ts';
import { saveItem, type SaveArguments } from '../writing.ts';

/** What `saveZone` asks for. */
export const zoneToSave = ({ name, ...args }: SaveArguments & { name: string }, schema: GraphQLSchema): SaveItem =>
  saveItem(name, args, inputTypeNamed(schema, 'ZonePatch'));
