import type { JsonObject } from '../json/lossless.ts';
import { isObject } from '../documents/storable.ts';
import { badRequest } from './faults.ts';
import { checkAction, type ActionSchema } from './checkBody.ts';
import type { JsonValue } from '../json/lossless.ts';
import type { OmeResource } from './types.ts';

/** Kinds of tasks that name an output stream and wait for it. */
export type TaskKind = 'recording' | 'push';

/** What a task is told to be. */
export const recordStates = ['ready', 'recording', 'stopping', 'stopped', 'error'] as const;
export const pushStates = ['ready', 'connecting', 'pushing', 'stopping', 'stopped', 'error'] as const;
export type TaskState = (typeof recordStates)[number] | (typeof pushStates)[number];

/** What can happen to a task, seen from here. */
export type TaskEvent =
  /** Its server told its state. */
  | { type: 'told'; state: string }
  /** Its server does not have it: it restarted, or is not attached. */
  | { type: 'missing' }
  /** Somebody stopped it here. */
  | { type: 'stopped' };

/**
 * The state of a task after an event; unknown states are errors of the server, so they leave it as it was.
 *
 * ready ⇄ recording or pushing ⇄ stopped, error while its server says so; whatever its server forgot is ready again; what
 * was stopped is stopping until it is gone, and nothing brings it back.
 */
export const stateAfter = (kind: TaskKind, state: TaskState, event: TaskEvent): TaskState => {
  if (state === 'stopping' && event.type !== 'told') return 'stopping';
  switch (event.type) {
    case 'stopped':
      return 'stopping';
    case 'missing':
      return 'ready';
    case 'told':
      return wireState(kind, event.state) ?? state;
  }
};

/** A state as the server spells it; the documentation calls the running state `started`. Null for a word that is none. */
export const wireState = (kind: TaskKind, word: string): TaskState | null => {
  if (word === 'started') return kind === 'recording' ? 'recording' : 'pushing';
  const states: readonly string[] = kind === 'recording' ? recordStates : pushStates;
  return states.includes(word) ? (word as TaskState) : null;
};

/** The state a task is shown in. */
export const stateOf = (kind: TaskKind, { wanted, observed }: Pick<OmeResource, 'wanted' | 'observed'>): TaskState => {
  const told = observed?.['state'];
  const state = typeof told === 'string' ? stateAfter(kind, 'ready', { type: 'told', state: told }) : 'ready';
  return wanted === false ? stateAfter(kind, state, { type: 'stopped' }) : state;
};

/** The body of `:startRecord`. Throws BAD_USER_INPUT. */
export const checkRecord = (body: JsonValue): JsonObject => {
  if (isObject(body) && body['interval'] !== undefined && body['schedule'] !== undefined) {
    throw badRequest('[interval] and [schedule] cannot be used together', ['schedule']);
  }
  const rule = isObject(body) ? body['segmentationRule'] : undefined;
  const known = rule === 'continuity' ? rule : 'discontinuity';
  return checkAction('RecordStart', isObject(body) ? { ...body, segmentationRule: known } : body);
};

const pushSchemas: Readonly<Record<string, ActionSchema>> = {
  srt: 'PushStartSrt',
  rtmp: 'PushStartRtmp',
  mpegts: 'PushStartMpegts',
};

/** The body of `:startPush`, by its protocol. Throws BAD_USER_INPUT. */
export const checkPush = (body: JsonValue): JsonObject => {
  const protocol = isObject(body) ? body['protocol'] : undefined;
  if (isObject(body) && protocol === undefined) throw badRequest('[protocol] is required', ['protocol']);
  const schema =
    typeof protocol === 'string' && Object.hasOwn(pushSchemas, protocol) ? pushSchemas[protocol] : undefined;
  if (isObject(body) && !schema) throw badRequest('[protocol] must be one of srt, rtmp, mpegts', ['protocol']);
  const checked = checkAction(schema ?? 'PushStartSrt', body);
  const url = String(checked['url']);
  const mode = protocol === 'srt' && /[?&]mode=([^&]*)/.exec(url)?.[1];
  if (mode && mode !== 'caller') throw badRequest('Only the caller mode of SRT is supported', ['url']);
  if (url.startsWith('tcp:') && /[?&]listen/.test(url)) throw badRequest('[url] must not listen', ['url']);
  return checked;
};

const epoch = '1970-01-01T00:00:00.000+00:00';

/** A time as the API spells it. */
export const wireTime = (at: Date): string => at.toISOString().replace('Z', '+00:00');

/** A task as the API shows it: what was asked for, where, and how it does. */
export const shownTask = (kind: TaskKind, resource: OmeResource): JsonObject => {
  const { document, observed, host, application, createdAt } = resource;
  const { stream, tracks: _, ...asked } = { ...document, stream: document['stream'] } as JsonObject;
  const named = isObject(stream) ? stream : {};
  return {
    ...(kind === 'push' && {
      sentBytes: 0,
      sentTime: 0,
      sequence: 0,
      totalsentBytes: 0,
      totalsentTime: 0,
      startTime: epoch,
      finishTime: epoch,
    }),
    createdTime: wireTime(createdAt),
    ...asked,
    ...observed,
    state: stateOf(kind, resource),
    vhost: host,
    app: application,
    stream: {
      name: named['name'] ?? '',
      trackIds: named['trackIds'] ?? named['tracks'] ?? [],
      variantNames: named['variantNames'] ?? [],
    },
  };
};

/** The output stream that a task is about. */
export const outputOfTask = ({ document: { stream } }: OmeResource): string =>
  isObject(stream) ? String(stream['name']) : '';
