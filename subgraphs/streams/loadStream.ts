import type { GraphQLResolveInfo } from 'graphql';
import { requestedMembers } from '../../src/schema/requestedMembers.ts';
import type { DocumentNode } from '../documentNode.ts';
import { asksForHistory } from './asksForHistory.ts';
import type { Context } from './context.ts';

/** One stream, limited to what the operation reads of it; null when there is none or none the viewer may see. */
export const loadStream = (name: string, { load }: Context, info: GraphQLResolveInfo): Promise<DocumentNode | null> =>
  (asksForHistory({}, info, 'Stream') ? load.streamWithHistory : load.stream)(
    name,
    requestedMembers(info, 'Stream').members,
  );
