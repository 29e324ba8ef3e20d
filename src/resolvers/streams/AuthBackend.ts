import { connection } from '../../../subgraphs/connection.ts';
import { documentText, rowOf, versionOf } from '../../../subgraphs/documentNode.ts';
import { asksForHistory } from '../../../subgraphs/streams/asksForHistory.ts';
import { referringTo } from '../../../subgraphs/streams/authBackends.ts';
import { requestedMembers } from '../../schema/requestedMembers.ts';
import type { AuthBackendResolvers } from './types.generated.ts';

export const AuthBackend: AuthBackendResolvers = {
  __resolveReference: ({ name }, { authorization }, info) =>
    authorization.loadAuthBackend(name, requestedMembers(info, 'AuthBackend').members),
  version: versionOf,
  document: (backend, { select }, { authorization }) =>
    documentText(backend, select && ((name) => authorization.loadAuthBackend(name, select))),
  streams: (backend, args, { streams, request }, info) =>
    connection(
      asksForHistory(args, info) ? streams.withHistory : streams,
      args,
      request,
      info,
      referringTo(rowOf(backend).key),
    ),
};
