import type { OrganizationRule } from '../../src/collection/collection.ts';

/** Who sees and changes agents: whoever may see and change streams of their organization. */
export const agentOrganization: OrganizationRule = {
  sql: 't.organization_id',
  column: 'organization_id',
  mayView: ({ canViewStreams }) => canViewStreams,
  mayEdit: ({ canEditStreams }) => canEditStreams,
};
