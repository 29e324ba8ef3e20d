import { assertSeesEverything } from '../../../subgraphs/accounts/authority.ts';
import type { Context } from '../../../subgraphs/accounts/context.ts';
import type { PresetLink } from '../../../subgraphs/accounts/repositoryOrganizationPresets.ts';
import type { PresetRepository } from '../../../subgraphs/accounts/repositoryPresets.ts';
import { polledConnection } from '../../../subgraphs/connection.ts';
import { documentNode, type DocumentNode } from '../../../subgraphs/documentNode.ts';
import type { Viewer } from '../../auth/viewer.ts';
import { CodedError } from '../../errors.ts';
import { requestedMembers } from '../../schema/requestedMembers.ts';
import type { MutationResolvers, QueryResolvers } from './types.generated.ts';
import { patchOf, written } from './written.ts';

/** The fields of `Query` about presets and their jobs. */
export const presetQueries = {
  preset: (_, { id }, { load }, info) => load.preset(String(id), requestedMembers(info).members),

  presets: (_, { organizationId, ...args }, { presets, feed, request }, info) =>
    polledConnection(presets.within({ organizationId }), feed, args, request, info),

  presetJob: (_, { id }, { load, request: { viewer } }) => {
    assertSeesEverything(viewer);
    return load.presetJob.load(id);
  },

  presetJobs: (_, { presetId, states, first, before }, { presetJobs, request: { viewer } }) => {
    assertSeesEverything(viewer);
    if (first === null || first < 1 || first > 1000) {
      throw new CodedError('BAD_USER_INPUT', 'first must be from 1 to 1000', { path: ['first'] });
    }
    return presetJobs.list({ presetId, states, first, before });
  },
} satisfies QueryResolvers;

/** The fields of `Mutation` about presets. */
export const presetMutations = {
  createPreset: async (_, args, { presets, load, request: writer }, info) => ({
    preset: await written(load.preset, await presets.create({ writer, patch: patchOf(args, info) })),
    job: null,
  }),

  savePreset: async (_, { id, reset, expectedVersion, ...args }, { presets, load, request: writer }, info) => {
    const patch = patchOf(args, info);
    const job = await presets.save(id, { writer, patch, reset: reset === true, expectedVersion });
    return { preset: await written(load.preset, id), job: await jobOf(job, load) };
  },

  deletePreset: async (_, { id, replacement = null, expectedVersion }, { presets, load, request: writer }) => {
    const job = await presets.remove(id, { writer, replacement, expectedVersion });
    load.preset.clear();
    return { id, job: await jobOf(job, load) };
  },

  linkPreset: (_, link, context) => changeLink(link, context, context.organizationPresets.link),
  unlinkPreset: (_, link, context) => changeLink(link, context, context.organizationPresets.unlink),
} satisfies MutationResolvers;

/** A preset of a job, which stays as a tombstone when it is deleted. */
export const presetOfJob = async (
  id: number,
  load: Context['load'],
  members: readonly string[] | undefined,
): Promise<DocumentNode> => {
  const preset = await load.preset(String(id), members);
  if (preset) return preset;
  throw new CodedError('NOT_FOUND', 'There is no such preset');
};

/** The presets an organization may use, by id. */
export const presetsOf = async (
  presets: PresetRepository,
  organizationId: number,
  viewer: Viewer,
): Promise<DocumentNode[]> => {
  const { rows } = await presets.within({ organizationId }).page({ viewer, first: 1000 });
  return rows.map(documentNode);
};

const jobOf = (id: number | null, load: Context['load']) => (id === null ? null : load.presetJob.load(id));

const changeLink = async (
  { organizationId, presetId }: Omit<PresetLink, 'writer'>,
  { load, request: writer }: Context,
  change: (link: PresetLink) => Promise<void>,
) => {
  await change({ writer, organizationId, presetId });
  return {
    organization: await written(load.organization, organizationId),
    preset: await written(load.preset, presetId),
  };
};
