import type { GraphQLSchema } from 'graphql';
import type { SaveItem } from '../../src/collection/save.ts';
import type { RequestContext } from '../../src/requestContext.ts';
import { inputTypeNamed } from '../../src/schema/inputTypes.ts';
import { saveItem, type SaveArguments } from '../writing.ts';
import type { StreamerRepository } from './repository.ts';
import { withoutSecrets } from './secrets.ts';

/** One streamer of a request, as `saveStreamer` takes it. */
export type StreamerGiven = SaveArguments & { hostname: string; checksEnable?: boolean | null | undefined };

/**
 * What `saveStreamer` and an item of `saveStreamers` ask for; secrets go to a column of their own. With `checksEnable` the
 * node was asked: throws CHECK_FAILED.
 */
export const streamerToSave = async (
  { hostname, checksEnable, ...args }: StreamerGiven,
  { streamers, request }: { streamers: StreamerRepository; request: RequestContext },
  schema: GraphQLSchema,
): Promise<SaveItem> => {
  const item = saveItem(hostname, args, inputTypeNamed(schema, 'StreamerPatch'), (whole) => {
    const { patch, change } = withoutSecrets(whole, args.reset === true || whole['$reset'] === true);
    return { patch, columns: { secrets: change } };
  });
  if (checksEnable) await streamers.check(item, request.signal);
  return item;
};
