import { changes, theEvent } from '../../../subgraphs/changes.ts';
import { polledConnection } from '../../../subgraphs/connection.ts';
import { setStreamZones } from '../../../subgraphs/streams/setStreamZones.ts';
import { zoneToSave } from '../../../subgraphs/streams/zoneToSave.ts';
import { deleteOne, saveOne } from '../../../subgraphs/writing.ts';
import { requestedMembers } from '../../schema/requestedMembers.ts';
import type { MutationResolvers, QueryResolvers, SubscriptionResolvers } from './types.generated.ts';

/** Roots about zones, and about the streams that belong in them. */
export const zoneQueries = {
  zone: (_, { name }, { loadZone }, info) => loadZone(name, requestedMembers(info).members),

  zones: (_, args, { zones, feed, request }, info) => polledConnection(zones, feed, args, request, info),
} satisfies QueryResolvers;

export const zoneMutations = {
  saveZone: async (_, args, { zones, request }, { schema }) => ({
    zone: await saveOne(zones, zoneToSave(args, schema), request),
  }),

  deleteZone: async (_, { name, force, expectedVersion }, { zones, request }) => {
    if (!force) await zones.assertUnused(name);
    return { name: await deleteOne(zones, name, expectedVersion, request) };
  },

  setStreamZones: async (_, args, context, info) => ({ streams: await setStreamZones(args, context, info) }),
} satisfies MutationResolvers;

export const zoneSubscriptions = {
  zoneChanges: {
    subscribe: (_, args, { zones, feed, request }, info) => changes(zones, feed, args, request, info),
    resolve: theEvent,
  },
} satisfies SubscriptionResolvers;
