import { stringifyLossless } from '../../json/lossless.ts';
import type { OmeOutputProfileResolvers } from './types.generated.ts';

export const OmeOutputProfile: OmeOutputProfileResolvers = {
  name: ({ name }) => String(name),
  document: (profile) => stringifyLossless(profile),
};
