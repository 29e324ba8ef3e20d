import { stringifyLossless } from '../../json/lossless.ts';
import type { CameraConfigResolvers } from './types.generated.ts';

export const CameraConfig: CameraConfigResolvers = {
  document: (config) => stringifyLossless(config),
};
