import { CodedError } from '../../src/errors.ts';
import type { JsonObject, JsonValue } from '../../src/json/lossless.ts';
import { isObject } from '../../src/documents/storable.ts';
import { outputsOf, provides, publishes } from '../../src/ome/applicationDocument.ts';
import { checkAction } from '../../src/ome/checkBody.ts';
import {
  badRequest,
  cannotChange,
  noOutput,
  noProvider,
  noPublisher,
  noStream,
  noDump,
  noTask,
  taken,
} from '../../src/ome/faults.ts';
import { streamPath, applicationPath } from '../../src/ome/paths.ts';
import { canPull, checkPull } from '../../src/ome/streams.ts';
import { checkPush, checkRecord, type TaskKind } from '../../src/ome/tasks.ts';
import { omeKey, wantedResource, type OmeResource } from '../../src/ome/types.ts';
import type { OmeDesk } from './omeDesk.ts';
import {
  applicationAt,
  changeDocument,
  findOne,
  findShown,
  streamAt,
  unwant,
  want,
  type ApplicationPlace,
  type StreamPlace,
} from './omeTree.ts';
import type { OmeResources } from './repositoryOme.ts';

const publisherOf: Readonly<Record<TaskKind, string>> = { recording: 'file', push: 'push' };

const publishingAt = async (resources: OmeResources, place: ApplicationPlace, kind: TaskKind): Promise<void> => {
  const { document } = await applicationAt(resources, place);
  if (!publishes(document, publisherOf[kind])) throw noPublisher(publisherOf[kind], place.host, place.application);
};

/** Wants a task, whose output stream need not be there yet. Throws BAD_USER_INPUT, CONFLICT, NOT_FOUND. */
export const startTask = (
  desk: OmeDesk,
  kind: TaskKind,
  place: ApplicationPlace,
  body: JsonValue,
): Promise<OmeResource> =>
  desk.change(async (resources) => {
    await publishingAt(resources, place, kind);
    const document = kind === 'recording' ? checkRecord(body) : checkPush(body);
    const id = String(document['id']);
    const key = omeKey(kind, { ...place, name: id });
    if (await findOne(resources, key)) throw taken(kind, id);
    return want(resources, key, document);
  });

/** Wants a task no longer, and answers it as it stops. Throws BAD_USER_INPUT, NOT_FOUND. */
export const stopTask = (desk: OmeDesk, kind: TaskKind, place: ApplicationPlace, id: string): Promise<OmeResource> =>
  desk.change(async (resources) => {
    await publishingAt(resources, place, kind);
    const task = await findOne(resources, omeKey(kind, { ...place, name: id }));
    if (!task) throw noTask(kind, id);
    await unwant(resources, asBrought(task));
    return { ...task, wanted: false };
  });

/** What the server has by itself goes like what was brought there: somebody asked for it by name. */
const asBrought = (resource: OmeResource): OmeResource =>
  resource.wanted === null ? { ...resource, applied: resource.document } : resource;

/** The tasks of an application, by id or all; of an unknown id none. Throws NOT_FOUND. */
export const tasksOf = async (
  desk: OmeDesk,
  kind: TaskKind,
  application: OmeResource,
  id: string | null | undefined,
): Promise<readonly OmeResource[]> => {
  const { host, application: name, document } = application;
  if (!publishes(document, publisherOf[kind])) {
    // Lists of pushes are empty where records are refused.
    if (kind === 'push') return [];
    throw noPublisher(publisherOf[kind], host, name);
  }
  return findShown(desk.resources, { kind, host, application: name, ...(id != null && { name: id }) });
};

/**
 * A pulled stream. An attached server pulls it before this answers; without one it waits.
 *
 * Throws BAD_USER_INPUT, CONFLICT, NOT_FOUND, SOURCE_UNREACHABLE.
 */
export const createStream = async (desk: OmeDesk, place: ApplicationPlace, body: JsonValue): Promise<OmeResource> => {
  const application = await applicationAt(desk.resources, place);
  const document = checkPull(body);
  const key = omeKey('stream', { ...place, stream: String(document['name']) });
  if (await findOne(desk.resources, key)) throw taken('stream', key.stream);
  if (!canPull(document)) throw new CodedError('SOURCE_UNREACHABLE', 'There is no provider for the scheme of the url');
  let pulled: JsonValue | null = null;
  if (application.applied || application.wanted === null) {
    const path = `${applicationPath(place)}/streams`;
    pulled = await desk.command({ method: 'POST', path, body: document, silenceMs: 30_000 }).catch((error: unknown) => {
      // What is down now, or has just lost its applications, gets it when it is back.
      if (error instanceof CodedError && ['NODE_OFFLINE', 'NOT_FOUND'].includes(error.code)) return null;
      throw error;
    });
  }
  return desk.change(async (resources) => {
    const resource = {
      ...wantedResource(key, document),
      ...(pulled !== null && { applied: document, phase: 'applied' as const }),
    };
    await resources.put([resource]);
    return resource;
  });
};

/** Ends the ingress of a stream; its sender may come back. Throws NOT_FOUND. */
export const deleteStream = async (desk: OmeDesk, place: StreamPlace): Promise<void> => {
  const { stream } = await streamAt(desk.resources, place);
  if (stream.wanted === null) {
    await desk.command({ method: 'DELETE', path: streamPath(place) });
    return desk.change((resources) => resources.drop([stream]));
  }
  return desk.change((resources) => unwant(resources, stream));
};

const outputAt = async (resources: OmeResources, place: StreamPlace, output: string): Promise<void> => {
  const { application, stream } = await streamAt(resources, place);
  const told = stream.observed?.['outputs'];
  const running = Array.isArray(told) ? told.filter(isObject).map(({ name }) => name) : [];
  const outputs = [...outputsOf(application.document, place.stream), ...running];
  if (!outputs.includes(output) || !publishes(application.document, 'llhls')) {
    throw noOutput(place.host, place.application, output);
  }
};

/** The ids of dumps of one output, or those with one id. Throws NOT_FOUND. */
export const dumpsOf = async (
  desk: OmeDesk,
  place: StreamPlace,
  output: string,
  id: string | null | undefined,
): Promise<readonly OmeResource[]> => {
  await outputAt(desk.resources, place, output);
  return findShown(desk.resources, { kind: 'hls_dump', ...place, output, ...(id != null && { name: id }) });
};

/** Throws BAD_USER_INPUT, CONFLICT for an id or info file in use on that output, NOT_FOUND. */
export const startDump = (desk: OmeDesk, place: StreamPlace, body: JsonValue): Promise<OmeResource> =>
  desk.change(async (resources) => {
    await streamAt(resources, place);
    const document = checkAction('HlsDumpStart', body);
    const output = String(document['outputStreamName']);
    await outputAt(resources, place, output);
    const present = await findShown(resources, { kind: 'hls_dump', ...place, output });
    const id = String(document['id']);
    const infoFile = document['infoFile'];
    if (present.some(({ name }) => name === id)) throw taken('HLS dump', id);
    if (infoFile !== undefined && present.some((dump) => dump.document['infoFile'] === infoFile)) {
      throw taken('info file', String(infoFile));
    }
    return want(resources, omeKey('hls_dump', { ...place, output, name: id }), document);
  });

/** Stops one dump, or all of an output. Throws NOT_FOUND for an output or id that is none. */
export const stopDumps = (
  desk: OmeDesk,
  place: StreamPlace,
  output: string,
  id: string | null | undefined,
): Promise<string[]> =>
  desk.change(async (resources) => {
    await outputAt(resources, place, output);
    const stopping = await findShown(resources, {
      kind: 'hls_dump',
      ...place,
      output,
      ...(id != null && { name: id }),
    });
    if (id != null && stopping.length === 0) throw noDump(id);
    for (const dump of stopping) await unwant(resources, asBrought(dump));
    return stopping.map(({ name }) => name);
  });

/** Kinds of channels. */
export type ChannelKind = 'scheduled_channel' | 'multiplex_channel';

const channelKinds = {
  scheduled_channel: { provider: 'schedule', holder: 'stream', schema: 'ScheduledChannelCreate' },
  multiplex_channel: { provider: 'multiplex', holder: 'outputStream', schema: 'MultiplexChannelCreate' },
} as const;

/** The channels of an application. */
export const channelsOf = (desk: OmeDesk, kind: ChannelKind, place: ApplicationPlace): Promise<OmeResource[]> =>
  findShown(desk.resources, { kind, host: place.host, application: place.application });

const channelAt = async (
  resources: OmeResources,
  kind: ChannelKind,
  place: ApplicationPlace,
  name: string,
): Promise<OmeResource> => {
  await applicationAt(resources, place);
  const found = await findOne(resources, omeKey(kind, { ...place, name }));
  if (!found) throw noStream(place.host, place.application, name);
  return found;
};

/** Throws NOT_FOUND. */
export const readChannel = (desk: OmeDesk, kind: ChannelKind, place: ApplicationPlace, name: string) =>
  channelAt(desk.resources, kind, place, name);

/** Throws BAD_USER_INPUT, CONFLICT, FORBIDDEN when the application does not provide such channels, NOT_FOUND. */
export const createChannel = (
  desk: OmeDesk,
  kind: ChannelKind,
  place: ApplicationPlace,
  body: JsonValue,
): Promise<OmeResource> =>
  desk.change(async (resources) => {
    const { provider, holder, schema } = channelKinds[kind];
    const { document: application } = await applicationAt(resources, place);
    if (!provides(application, provider)) throw noProvider(provider, place.host, place.application);
    const document = checkAction(schema, body);
    const name = String((document[holder] as JsonObject)['name']);
    if (name.includes('/')) throw badRequest(`[${holder}.name] must not contain /`, [holder, 'name']);
    const key = omeKey(kind, { ...place, name });
    if (await findOne(resources, key)) throw taken('channel', name);
    return want(resources, key, document);
  });

/** Replaces the programs or the fallback of a scheduled channel. Throws BAD_USER_INPUT, NOT_FOUND. */
export const patchChannel = (
  desk: OmeDesk,
  place: ApplicationPlace,
  name: string,
  patch: JsonValue,
): Promise<OmeResource> =>
  desk.change(async (resources) => {
    const channel = await channelAt(resources, 'scheduled_channel', place, name);
    if (isObject(patch) && Object.hasOwn(patch, 'stream')) throw cannotChange('stream');
    const merged = { ...channel.document, ...checkAction('ScheduledChannelPatch', patch) };
    return changeDocument(
      resources,
      { ...channel, wanted: true, applied: channel.applied ?? channel.document },
      merged,
    );
  });

/** Throws NOT_FOUND. */
export const deleteChannel = (desk: OmeDesk, kind: ChannelKind, place: ApplicationPlace, name: string): Promise<void> =>
  desk.change(async (resources) => unwant(resources, asBrought(await channelAt(resources, kind, place, name))));
