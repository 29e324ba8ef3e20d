import type { JsonObject } from '../../json/lossless.ts';
import { isObject } from '../../documents/storable.ts';
import { provides, publishes } from '../applicationDocument.ts';
import {
  namesIn,
  objectsIn,
  OmeUnreachable,
  responseOf,
  type OmeAnswer,
  type OmeClient,
  type OmeRequest,
} from '../client.ts';
import { applicationPath, channelsPath, hostPath, statisticsPath, streamPath } from '../paths.ts';
import { keyText, omeKey, type OmeAddress, type OmeKey, type OmeResource } from '../types.ts';

/** One thing that a server has. */
export interface Seen {
  key: OmeKey;
  document: JsonObject;
  /** Null: not asked for this time. */
  statistics: JsonObject | null;
}

/** Asks one server; answers that are neither success nor 404 end the look. */
export type Ask = (question: OmeRequest) => Promise<OmeAnswer>;

/** Asks `address` through `client`. */
export const askOf =
  (client: OmeClient, address: OmeAddress, signal: AbortSignal): Ask =>
  (question) =>
    client.ask(address, { ...question, signal });

const reading =
  (ask: Ask): Ask =>
  async (question) => {
    const answer = await ask(question);
    if (answer.status === 200 || answer.status === 404) return answer;
    throw new OmeUnreachable(`${question.method} ${question.path}: ${answer.message}`);
  };

/**
 * Everything a server has, by key text. Dumps are looked for where `known` resources have some.
 * With `statistics`, counters too.
 */
export const lookAt = async (
  asking: Ask,
  known: readonly OmeResource[],
  { statistics }: { statistics: boolean },
): Promise<ReadonlyMap<string, Seen>> => {
  const ask = reading(asking);
  const get = (path: string) => ask({ method: 'GET', path });
  const countersAt = async (path: string): Promise<JsonObject | null> => {
    const response = statistics ? responseOf(await get(statisticsPath(path))) : null;
    return isObject(response ?? undefined) ? (response as JsonObject) : null;
  };
  const all: Seen[] = [];

  const see = async (key: OmeKey, path: string): Promise<JsonObject | null> => {
    const document = responseOf(await get(path));
    if (!isObject(document)) return null;
    const counted = !key.kind.endsWith('channel');
    all.push({ key, document, statistics: counted ? await countersAt(path) : null });
    return document;
  };

  const seeTasks = async (kind: 'recording' | 'push', place: { host: string; application: string }) => {
    const path = `${applicationPath(place)}:${kind === 'recording' ? 'records' : 'pushes'}`;
    for (const document of objectsIn(await ask({ method: 'POST', path, body: {} }))) {
      all.push({ key: omeKey(kind, { ...place, name: String(document['id']) }), document, statistics: null });
    }
  };

  const seeStream = async (place: { host: string; application: string; stream: string }) => {
    await see(omeKey('stream', place), streamPath(place));
    const here = known.filter(
      ({ kind, host, application, stream }) =>
        kind === 'hls_dump' && host === place.host && application === place.application && stream === place.stream,
    );
    for (const output of new Set(here.map((dump) => dump.output))) {
      const path = `${streamPath(place)}:hlsDumps`;
      for (const document of objectsIn(await ask({ method: 'POST', path, body: { outputStreamName: output } }))) {
        // A stopped dump keeps its id until the stream ends.
        if (document['enabled'] === false) continue;
        all.push({
          key: omeKey('hls_dump', { ...place, output, name: String(document['id']) }),
          document,
          statistics: null,
        });
      }
    }
  };

  const seeChannels = async (
    kind: 'scheduled_channel' | 'multiplex_channel',
    place: { host: string; application: string },
  ) => {
    const path = channelsPath(kind, place);
    for (const name of namesIn(await get(path)))
      await see(omeKey(kind, { ...place, name }), `${path}/${encodeURIComponent(name)}`);
  };

  const seeApplication = async (place: { host: string; application: string }) => {
    const document = await see(omeKey('application', place), applicationPath(place));
    if (!document) return;
    if (publishes(document, 'file')) await seeTasks('recording', place);
    if (publishes(document, 'push')) await seeTasks('push', place);
    if (provides(document, 'schedule')) await seeChannels('scheduled_channel', place);
    if (provides(document, 'multiplex')) await seeChannels('multiplex_channel', place);
    const streams = namesIn(await get(`${applicationPath(place)}/streams`));
    await Promise.all(streams.map((stream) => seeStream({ ...place, stream })));
  };

  for (const host of namesIn(await get('/v1/vhosts'))) {
    if (!(await see(omeKey('virtual_host', { host }), hostPath({ host })))) continue;
    const applications = namesIn(await get(`${hostPath({ host })}/apps`));
    await Promise.all(applications.map((application) => seeApplication({ host, application })));
  }
  return new Map(all.map((seen) => [keyText(seen.key), seen]));
};

/** What a server tells of itself. Servers before 0.20 answer some of it with 404. */
export const lookAtServer = async (asking: Ask): Promise<JsonObject> => {
  const ask = reading(asking);
  const response = async (path: string) => responseOf(await ask({ method: 'GET', path })) ?? null;
  return {
    version: await response('/v1/version'),
    statistics: await response('/v1/stats/current'),
    queues: await response('/v1/stats/current/internals/queues'),
  };
};
