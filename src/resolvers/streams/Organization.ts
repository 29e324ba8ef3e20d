import { connection } from '../../../subgraphs/connection.ts';
import { asksForHistory } from '../../../subgraphs/streams/asksForHistory.ts';
import type { OrganizationResolvers } from './types.generated.ts';

export const Organization: OrganizationResolvers = {
  streams: ({ id }, args, { streams, request }, info) =>
    connection(streams.ofOrganization(id, asksForHistory(args, info)), args, request, info),
};
