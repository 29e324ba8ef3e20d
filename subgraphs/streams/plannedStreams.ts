import type { GraphQLSchema } from 'graphql';
import type { Layouter, Planned } from '../../src/cluster/layouter/layouter.ts';
import { applyPatch } from '../../src/documents/applyPatch.ts';
import { parseExact, stringifyLossless, type JsonObject } from '../../src/json/lossless.ts';
import type { RequestContext } from '../../src/requestContext.ts';
import type { RestApi } from '../restApi.ts';
import { givenTogether, preparedAt, type At } from '../together.ts';
import { cameraSchema } from './cameraMembers.ts';
import { streams as collection } from './collection.ts';
import { withRegionTitles } from './regionTitles.ts';
import type { StreamRepository } from './repository.ts';
import { shownChanges } from './shownChanges.ts';
import { assertStreamName } from './streamName.ts';
import { streamToSave } from './streamToSave.ts';

type Optional<T> = T | null | undefined;

/** One stream of a request, as `saveStream` takes it. */
export interface StreamGiven {
  readonly name: string;
  readonly input?: Optional<object>;
  readonly patch?: Optional<string>;
  readonly reset?: Optional<boolean>;
  readonly expectedVersion?: Optional<string>;
  readonly api?: Optional<RestApi>;
}

/** The streams of a request that are given one by one, or as the text of a REST body: an array of patches with names. */
export const streamsGiven = (args: {
  items?: Optional<readonly StreamGiven[]>;
  patches?: Optional<string>;
}): At<StreamGiven>[] => givenTogether<StreamGiven>(args, 'name', (name, patch) => ({ name, patch }));

/** Streams as they would be saved. Those that do not exist, or that the viewer may not see, start from nothing. Throws BAD_USER_INPUT. */
export const plannedStreams = async (
  given: readonly At<StreamGiven>[],
  { streams, request }: { streams: StreamRepository; request: RequestContext },
  schema: GraphQLSchema,
): Promise<Planned[]> => {
  const names = given.map(({ item }) => item.name);
  const visible = await streams.byKeys(names, { viewer: request.viewer, select: [] });
  const seen = new Set(visible.map(({ key }) => key));
  const configs = await streams.configs(visible.map(({ key }) => key));
  const present = new Map(configs.map(({ key, config }) => [key, parseExact(config.text) as JsonObject]));
  const planned = await preparedAt(given, (item): Planned => {
    if (!present.has(item.name)) assertStreamName(item.name);
    const { key, patch, columns } = streamToSave(item, schema);
    const { document } = applyPatch(collection.schema, present.get(key) ?? null, patch as JsonObject, {
      key: { member: 'name', value: key },
      computed: [...Object.keys(collection.computed ?? {}), ...Object.keys(collection.parts ?? {})],
    });
    const camera = columns?.['watcher'] as JsonObject | undefined;
    // Nothing but to hold it against Watcher's contract.
    if (camera) applyPatch(cameraSchema, null, withRegionTitles(camera, { current: null }));
    // A later item about the same stream starts from it.
    present.set(key, document);
    return { key, config: document, isNew: !seen.has(key) };
  });
  return planned.map(({ item }) => item);
};

/** What saving streams so would do to layouts, as the graph answers it. Throws BAD_USER_INPUT, LAYOUTER_DISABLED. */
export const previewStreams = async (
  given: readonly At<StreamGiven>[],
  context: { streams: StreamRepository; request: RequestContext; layouter: Layouter },
  schema: GraphQLSchema,
): Promise<{ changes: readonly JsonObject[]; documents: string }> => {
  const planned = await plannedStreams(given, context, schema);
  const asked = planned.map(({ key }) => key);
  const changes = await shownChanges(await context.layouter.previewStreams(planned), asked, context);
  return { changes, documents: stringifyLossless([...changes]) };
};
