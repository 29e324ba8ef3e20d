import { versionOf } from '../../../subgraphs/documentNode.ts';
import { requestedMembers } from '../../schema/requestedMembers.ts';
import { documentOf } from './documents.ts';
import type { PresetResolvers } from './types.generated.ts';

export const Preset: PresetResolvers = {
  __resolveReference: ({ id }, { load }, info) => load.preset(String(id), requestedMembers(info, 'Preset').members),
  version: versionOf,
  document: (preset, { select }, { load }) => documentOf(preset, select, load.preset),
};
