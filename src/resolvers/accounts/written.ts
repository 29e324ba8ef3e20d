import type { LoadDocument } from '../../../subgraphs/documentLoader.ts';
import type { DocumentNode } from '../../../subgraphs/documentNode.ts';
import { saveItem, type SaveArguments } from '../../../subgraphs/writing.ts';
import { CodedError } from '../../errors.ts';
import type { GraphQLResolveInfo } from 'graphql';
import type { JsonObject } from '../../json/lossless.ts';
import { argumentType } from '../../schema/inputTypes.ts';

/** What was just written, read anew. Throws NOT_FOUND when someone deleted it meanwhile. */
export const written = async (load: LoadDocument & { clear(): void }, key: number | string): Promise<DocumentNode> => {
  load.clear();
  const node = await load(String(key));
  if (node) return node;
  throw new CodedError('NOT_FOUND', 'It was deleted just now');
};

/** The merge patch in the arguments `input` or `patch` of a mutation. Throws BAD_USER_INPUT unless it is one of them, BAD_JSON. */
export const patchOf = (args: SaveArguments, info: GraphQLResolveInfo): JsonObject =>
  saveItem('', args, argumentType(info, 'input')).patch as JsonObject;
