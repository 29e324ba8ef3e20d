import { connectionFields } from '../../../subgraphs/connection.ts';

export { Mutation } from './Mutation.ts';
export { Organization } from './Organization.ts';
export { Query } from './Query.ts';
export { User } from './User.ts';
export { UserOrganization } from './UserOrganization.ts';
export { Viewer } from './Viewer.ts';
export const UserConnection = connectionFields;
export const OrganizationConnection = connectionFields;
