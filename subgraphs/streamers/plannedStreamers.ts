import type { GraphQLSchema } from 'graphql';
import type { Layouter, Planned } from '../../src/cluster/layouter/layouter.ts';
import { contract } from '../../src/contract/contract.ts';
import { applyPatch } from '../../src/documents/applyPatch.ts';
import { refused } from '../../src/documents/storable.ts';
import { parseExact, stringifyLossless, type JsonObject } from '../../src/json/lossless.ts';
import type { RequestContext } from '../../src/requestContext.ts';
import { givenTogether, preparedAt, type At } from '../together.ts';
import { assertHostname } from './collection.ts';
import type { StreamerRepository } from './repository.ts';
import { changedSecrets, type SecretChange } from './secrets.ts';
import { besideAfter } from './watcherMembers.ts';
import { streamerToSave, type StreamerGiven } from './streamerToSave.ts';

type Optional<T> = T | null | undefined;

/** The streamers of a request that are given one by one, or as the text of a REST body: an array of patches with host names. */
export const streamersGiven = (args: {
  items?: Optional<readonly StreamerGiven[]>;
  patches?: Optional<string>;
}): At<StreamerGiven>[] => givenTogether<StreamerGiven>(args, 'hostname', (hostname, patch) => ({ hostname, patch }));

/** Streamers as they would be saved, without their secrets. Throws BAD_USER_INPUT. */
const plannedStreamers = async (
  given: readonly At<StreamerGiven>[],
  context: { streamers: StreamerRepository; request: RequestContext },
  schema: GraphQLSchema,
): Promise<Planned[]> => {
  const { streamers } = context;
  const configs = await streamers.configs(given.map(({ item }) => item.hostname));
  const present = new Map(configs.map(({ key, config }) => [key, parseExact(config.text) as JsonObject]));
  const planned = await preparedAt(given, async (item): Promise<Planned> => {
    if (!present.has(item.hostname)) assertHostname(item.hostname);
    const { key, patch, columns } = await streamerToSave(item, context, schema);
    const { document } = applyPatch(
      contract('central').schema('Streamer'),
      present.get(key) ?? null,
      patch as JsonObject,
      { key: { member: 'hostname', value: key }, computed: ['stats'] },
    );
    const beside = columns?.['watcher'] as JsonObject | undefined;
    // Nothing but to hold it against Watcher's contract.
    if (beside) besideAfter(null, beside);
    if (document['role'] === undefined) throw refused('is required', ['role']);
    const secrets = changedSecrets(await streamers.secrets(key), (columns?.['secrets'] ?? {}) as SecretChange);
    if (secrets.cluster_key === undefined) throw refused('is required', ['cluster_key']);
    present.set(key, document);
    return { key, config: document };
  });
  return planned.map(({ item }) => item);
};

/** What saving streamers so would do to layouts, as the graph answers it. Throws BAD_USER_INPUT, LAYOUTER_DISABLED. */
export const previewStreamers = async (
  given: readonly At<StreamerGiven>[],
  context: { streamers: StreamerRepository; request: RequestContext; layouter: Layouter },
  schema: GraphQLSchema,
): Promise<{ changes: readonly JsonObject[]; documents: string }> => {
  const changes = await context.layouter.previewStreamers(await plannedStreamers(given, context, schema));
  return { changes, documents: stringifyLossless([...changes]) };
};
