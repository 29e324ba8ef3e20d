import { changes, theEvent } from '../../../subgraphs/changes.ts';
import { documentNode } from '../../../subgraphs/documentNode.ts';
import { saveItem } from '../../../subgraphs/writing.ts';
import type { JsonObject } from '../../json/lossless.ts';
import { inputTypeNamed } from '../../schema/inputTypes.ts';
import { overriddenIn } from '../../settings/settings.ts';
import type { MutationResolvers, QueryResolvers, SubscriptionResolvers } from './types.generated.ts';

/** The field of `Query` that reads the settings. */
export const centralConfigQueries = {
  centralConfig: async (_, __, { centralConfig }) => documentNode(await centralConfig.read()),
} satisfies QueryResolvers;

/** The field of `Mutation` that saves them. */
export const centralConfigMutations = {
  saveCentralConfig: async (_, args, { centralConfig, settings, request }, { schema }) => {
    const { patch, reset, expectedVersion } = saveItem('', args, inputTypeNamed(schema, 'CentralConfigPatch'));
    const change = { patch: patch as JsonObject, reset, expectedVersion };
    return {
      centralConfig: documentNode(await centralConfig.save(change, request)),
      overridden: overriddenIn(settings.given, change.patch),
    };
  },
} satisfies MutationResolvers;

/** The field of `Subscription` that follows them. */
export const centralConfigSubscriptions = {
  configChanges: {
    subscribe: (_, args, { centralConfig, feed, request }, info) =>
      changes(centralConfig.reader, feed, args, request, info),
    resolve: theEvent,
  },
} satisfies SubscriptionResolvers;
