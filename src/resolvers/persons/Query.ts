import { polledConnection } from '../../../subgraphs/connection.ts';
import { requestedMembers } from '../../schema/requestedMembers.ts';
import type { QueryResolvers } from './types.generated.ts';

export const Query: QueryResolvers = {
  person: (_, { id }, { load }, info) => load.person(id, requestedMembers(info).members),

  persons: (_, args, { persons, feed, request }, info) => polledConnection(persons, feed, args, request, info),
};
