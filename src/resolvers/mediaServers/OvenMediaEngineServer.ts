import { requestedMembers } from '../../schema/requestedMembers.ts';
import { mediaServerFields } from './mediaServerFields.ts';
import type { OvenMediaEngineServerResolvers } from './types.generated.ts';

export const OvenMediaEngineServer: OvenMediaEngineServerResolvers = {
  __resolveReference: ({ id }, { load }, info) =>
    load.mediaServer(id, requestedMembers(info, 'OvenMediaEngineServer').members),
  ...mediaServerFields,
};
