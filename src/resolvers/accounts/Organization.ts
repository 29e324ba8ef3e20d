import { ownedConnection } from '../../../subgraphs/connection.ts';
import { versionOf } from '../../../subgraphs/documentNode.ts';
import { requestedMembers } from '../../schema/requestedMembers.ts';
import { documentOf, idOf } from './documents.ts';
import { presetsOf } from './presets.ts';
import type { OrganizationResolvers } from './types.generated.ts';

export const Organization: OrganizationResolvers = {
  __resolveReference: ({ id }, { load }, info) =>
    load.organization(String(id), requestedMembers(info, 'Organization').members),
  version: versionOf,
  owner: (organization, _, { load }) => load.ownerOfOrganization.load(idOf(organization)),
  users: (organization, args, { load, request }, info) =>
    ownedConnection(load.usersOfOrganization, idOf(organization), args, request, info),
  limits: async (organization, _, { load }) =>
    (await load.limitsOfOrganization.load(idOf(organization))) ?? { cameras: null, users: null, dvrBytes: null },
  presets: (organization, _, { presets, request: { viewer } }) => presetsOf(presets, idOf(organization), viewer),
  document: (organization, { select }, { load }) => documentOf(organization, select, load.organization),
};
