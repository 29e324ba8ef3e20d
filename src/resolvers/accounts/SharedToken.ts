import { rowOf, versionOf } from '../../../subgraphs/documentNode.ts';
import { requestedMembers } from '../../schema/requestedMembers.ts';
import { documentOf } from './documents.ts';
import type { SharedTokenResolvers } from './types.generated.ts';

export const SharedToken: SharedTokenResolvers = {
  __resolveReference: ({ key }, { load }, info) => load.share(key, requestedMembers(info, 'SharedToken').members),
  version: versionOf,
  expiresAt: (share, _, { load }) => load.expiryOfShare.load(rowOf(share).key),
  document: (share, { select }, { load }) => documentOf(share, select, load.share),
};
