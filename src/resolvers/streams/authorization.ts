import { changes, theEvent } from '../../../subgraphs/changes.ts';
import { connection, polledConnection } from '../../../subgraphs/connection.ts';
import { authBackendToSave } from '../../../subgraphs/streams/authBackendToSave.ts';
import { reasons } from '../../../subgraphs/streams/playAuthorization/types.ts';
import { deleteOne, saveOne } from '../../../subgraphs/writing.ts';
import { stringifyLossless } from '../../json/lossless.ts';
import { requestedMembers } from '../../schema/requestedMembers.ts';
import type { MutationResolvers, QueryResolvers, SubscriptionResolvers } from './types.generated.ts';

/** Roots about who may play: auth backends, their verdicts, playback tokens, and the names of archives. */
export const authorizationQueries = {
  authBackend: (_, { name }, { authorization }, info) =>
    authorization.loadAuthBackend(name, requestedMembers(info).members),

  authBackends: (_, args, { authorization, feed, request }, info) =>
    polledConnection(authorization.authBackends, feed, args, request, info),

  authorizePlay: async (_, args, { authorization }) => {
    const verdict = await authorization.authorizePlay(args.request);
    const reason = verdict.status === 403 ? reasons[verdict.decidedBy] : null;
    return { ...verdict, reason, document: stringifyLossless(verdict.response) };
  },

  dvrs: (_, args, { authorization, request }, info) => connection(authorization.dvrs, args, request, info),
} satisfies QueryResolvers;

export const authorizationMutations = {
  saveAuthBackend: async (_, args, { authorization, request }, { schema }) => ({
    authBackend: await saveOne(authorization.authBackends, authBackendToSave(args, schema), request),
  }),

  deleteAuthBackend: async (_, { name, force, expectedVersion }, { authorization, request }) => {
    if (!force) await authorization.authBackends.assertUnused(name);
    return { name: await deleteOne(authorization.authBackends, name, expectedVersion, request) };
  },

  mintPlaybackToken: (_, args, { authorization }) => authorization.mintPlaybackToken(args),
} satisfies MutationResolvers;

export const authorizationSubscriptions = {
  authBackendChanges: {
    subscribe: (_, args, { authorization, feed, request }, info) =>
      changes(authorization.authBackends, feed, args, request, info),
    resolve: theEvent,
  },
} satisfies SubscriptionResolvers;
