import type { GraphQLSchema } from 'graphql';
import type { SaveItem } from '../../src/collection/save.ts';
import { inputTypeNamed } from '../../src/schema/inputTypes.ts';
import { saveItem, type SaveArguments } from '../writing.ts';

/** What `saveEpisode` and an item of `saveEpisodes` ask for. */
export const episodeToSave = ({ id, ...args }: SaveArguments & { id: string }, schema: GraphQLSchema): SaveItem =>
  saveItem(id, args, inputTypeNamed(schema, 'EpisodePatch'));
