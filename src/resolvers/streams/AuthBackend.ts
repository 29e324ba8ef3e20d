import { ownedConnection } from '../../../subgraphs/connection.ts';
import { documentText, rowOf, versionOf } from '../../../subgraphs/documentNode.ts';
import { asksForHistory } from '../../../subgraphs/streams/asksForHistory.ts';
import { requestedMembers } from '../../schema/requestedMembers.ts';
import type { AuthBackendResolvers } from './types.generated.ts';

export const AuthBackend: AuthBackendResolvers = {
  __resolveReference: ({ name }, { authorization }, info) =>
    authorization.loadAuthBackend(name, requestedMembers(info, 'AuthBackend').members),
  version: versionOf,
  document: (backend, { select }, { authorization }) =>
    documentText(backend, select && ((name) => authorization.loadAuthBackend(name, select))),
  streams: (backend, args, { load, request }, info) => {
    const { ofAuthBackend } = asksForHistory(args, info) ? load.pagesWithHistory : load.pages;
    return ownedConnection(ofAuthBackend, rowOf(backend).key, args, request, info);
  },
};
