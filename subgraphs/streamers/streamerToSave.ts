import type { GraphQLSchema } from 'graphql';
import type { SaveItem } from '../../src/collection/save.ts';
import type { RequestContext } from '../../src/requestContext.ts';
import { inputTypeNamed } from '../../src/schema/inputTypes.ts';
import type { RestApi } from '../restApi.ts';
import { saveItem, type SaveArguments } from '../writing.ts';
import type { StreamerRepository } from './repository.ts';
import { withMaskedCredentials, withoutSecrets } from './secrets.ts';
import { besideChange } from './watcherMembers.ts';

/** One streamer of a request, as `saveStreamer` takes it. */
export type StreamerGiven = SaveArguments & {
  hostname: string;
  checksEnable?: boolean | null | undefined;
  /** Whose contract `patch` is written by; Central's unless it says so. */
  api?: RestApi | null | undefined;
};

/**
 * What `saveStreamer` and an item of `saveStreamers` ask for; secrets and what only Watcher has go to columns of their
 * own. Members that the API of a `patch` does not have are passed over: its client means something else by them. With
 * `checksEnable` the node was asked: throws CHECK_FAILED.
 */
export const streamerToSave = async (
  { hostname, checksEnable, api, ...args }: StreamerGiven,
  { streamers, request }: { streamers: StreamerRepository; request: RequestContext },
  schema: GraphQLSchema,
): Promise<SaveItem> => {
  const item = saveItem(hostname, args, inputTypeNamed(schema, 'StreamerPatch'), (given, typed) => {
    const ofWatcher = api === 'watcher-admin' && !typed;
    const { change: beside, rest } = besideChange(given, { typed, ofWatcher });
    const resets = args.reset === true || given['$reset'] === true;
    const { patch, change } = withoutSecrets(rest, resets);
    if (!beside) return { patch, columns: { secrets: change } };
    const masked = withMaskedCredentials(beside);
    const watcher = { ...masked.patch, ...(resets && { $reset: true }) };
    return { patch, columns: { secrets: { ...change, ...masked.change }, watcher } };
  });
  if (checksEnable) await streamers.check(item, request.signal);
  return item;
};
