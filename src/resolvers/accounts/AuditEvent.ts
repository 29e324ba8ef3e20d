import { documentText } from '../../../subgraphs/documentNode.ts';
import { requestedMembers } from '../../schema/requestedMembers.ts';
import type { AuditEventResolvers } from './types.generated.ts';

export const AuditEvent: AuditEventResolvers = {
  __resolveReference: ({ id }, { load }, info) => load.auditEvent(id, requestedMembers(info, 'AuditEvent').members),
  document: (event) => documentText(event),
};
