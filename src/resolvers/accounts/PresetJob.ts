import { requestedMembers } from '../../schema/requestedMembers.ts';
import { presetOfJob } from './presets.ts';
import type { PresetJobResolvers } from './types.generated.ts';

export const PresetJob: PresetJobResolvers = {
  preset: ({ presetId }, _, { load }, info) => presetOfJob(presetId, load, requestedMembers(info).members),
  replacement: ({ replacementId }, _, { load }, info) =>
    replacementId === null ? null : presetOfJob(replacementId, load, requestedMembers(info).members),
  progress: ({ camerasDone, camerasTotal, state }) => {
    if (state === 'done') return 1;
    return camerasTotal === null || camerasTotal === 0 ? 0 : Math.min(1, camerasDone / camerasTotal);
  },
};
