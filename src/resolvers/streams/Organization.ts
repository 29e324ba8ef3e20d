import { ownedConnection } from '../../../subgraphs/connection.ts';
import { asksForHistory } from '../../../subgraphs/streams/asksForHistory.ts';
import type { OrganizationResolvers } from './types.generated.ts';

export const Organization: OrganizationResolvers = {
  streams: ({ id }, args, { load, request }, info) => {
    const { ofOrganization } = asksForHistory(args, info) ? load.pagesWithHistory : load.pages;
    return ownedConnection(ofOrganization, id, args, request, info);
  },
};
