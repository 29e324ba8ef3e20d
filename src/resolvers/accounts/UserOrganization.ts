import { requestedMembers } from '../../schema/requestedMembers.ts';
import type { UserOrganizationResolvers } from './types.generated.ts';

export const UserOrganization: UserOrganizationResolvers = {
  organization: ({ id }, _, { load }, info) => load.organization(String(id), requestedMembers(info).members),
};
