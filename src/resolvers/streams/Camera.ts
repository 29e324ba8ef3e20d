import type { CameraResolvers } from './types.generated.ts';

export const Camera: CameraResolvers = {
  config: ({ name }, _, { cameras }) => cameras.config(name),
  access: ({ name }, _, { cameras }) => cameras.access(name),
};
