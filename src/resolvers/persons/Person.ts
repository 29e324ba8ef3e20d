import { documentText, organizationOf, rowOf, versionOf } from '../../../subgraphs/documentNode.ts';
import { requestedMembers } from '../../schema/requestedMembers.ts';
import type { PersonResolvers } from './types.generated.ts';

export const Person: PersonResolvers = {
  __resolveReference: ({ id }, { load }, info) => load.personOrTombstone(id, requestedMembers(info, 'Person').members),
  version: versionOf,
  organizationId: (person) => rowOf(person).organizationId,
  organization: organizationOf,
  document: (person, { select }, { load }) =>
    documentText(person, select && ((id) => load.personOrTombstone(id, select))),
};
