import { documentText, rowOf, versionOf } from '../../../subgraphs/documentNode.ts';
import { requestedMembers } from '../../schema/requestedMembers.ts';
import type { ApiTokenResolvers } from './types.generated.ts';

export const ApiToken: ApiTokenResolvers = {
  __resolveReference: ({ name }, { load }, info) => load.apiToken(name, requestedMembers(info, 'ApiToken').members),
  version: versionOf,
  lastUsedAt: (token, _, { load }) => load.lastUseOfApiToken.load(rowOf(token).key),
  document: (token, { select }, { load }) => documentText(token, select && ((name) => load.apiToken(name, select))),
};
