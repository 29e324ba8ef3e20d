import { connectionFields } from '../../../subgraphs/connection.ts';

export { ApiToken } from './ApiToken.ts';
export { Mutation } from './Mutation.ts';
export { Organization } from './Organization.ts';
export { Preset } from './Preset.ts';
export { PresetJob } from './PresetJob.ts';
export { Query } from './Query.ts';
export { SharedToken } from './SharedToken.ts';
export { Subscription } from './Subscription.ts';
export { User } from './User.ts';
export { UserOrganization } from './UserOrganization.ts';
export { Viewer } from './Viewer.ts';
export const UserConnection = connectionFields;
export const OrganizationConnection = connectionFields;
export const PresetConnection = connectionFields;
export const SharedTokenConnection = connectionFields;
export const ApiTokenConnection = connectionFields;
