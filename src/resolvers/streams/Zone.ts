import { documentText, versionOf } from '../../../subgraphs/documentNode.ts';
import { requestedMembers } from '../../schema/requestedMembers.ts';
import type { ZoneResolvers } from './types.generated.ts';

export const Zone: ZoneResolvers = {
  __resolveReference: ({ name }, { loadZone }, info) => loadZone(name, requestedMembers(info, 'Zone').members),
  version: versionOf,
  document: (zone, { select }, { loadZone }) => documentText(zone, select && ((name) => loadZone(name, select))),
};
