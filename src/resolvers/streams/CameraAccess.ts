import type { CameraAccessResolvers } from './types.generated.ts';

export const CameraAccess: CameraAccessResolvers = {
  port: ({ port }) => port ?? null,
  hasLogin: ({ login, password }) => login !== undefined || password !== undefined,
  document: ({ port }) => JSON.stringify({ port }),
};
