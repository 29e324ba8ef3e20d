import { documentText, versionOf } from '../../../subgraphs/documentNode.ts';
import { requestedMembers } from '../../schema/requestedMembers.ts';
import type { EpisodeResolvers } from './types.generated.ts';

export const Episode: EpisodeResolvers = {
  __resolveReference: ({ id }, { load }, info) => load.episode(id, requestedMembers(info, 'Episode').members),
  version: versionOf,
  stream: (episode, _, { load }) => load.streamReference.load(String(episode['media'])),
  document: (episode, { select }, { load }) => documentText(episode, select && ((id) => load.episode(id, select))),
};
