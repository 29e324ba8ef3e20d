import { givenPatch } from '../../../subgraphs/writing.ts';
import { inputTypeNamed } from '../../schema/inputTypes.ts';
import type { MutationResolvers } from './types.generated.ts';

/** The fields of `Mutation` about the devices behind streams. */
export const cameraMutations = {
  saveCameraConfig: async (_, { name, ...args }, { cameras }, { schema }) => ({
    name,
    config: await cameras.saveConfig(name, givenPatch(args, inputTypeNamed(schema, 'CameraConfigPatch'))),
  }),

  saveCameraAccess: async (_, { name, ...args }, { cameras }, { schema }) => ({
    name,
    access: await cameras.saveAccess(name, givenPatch(args, inputTypeNamed(schema, 'CameraAccessPatch'))),
  }),

  rebootCamera: async (_, { name }, { cameras }) => {
    await cameras.reboot(name);
    return { name };
  },

  prepareCameraFirmware: async (_, { name }, { cameras }) => ({ name, ...(await cameras.prepareFirmware(name)) }),
} satisfies MutationResolvers;
