import { CodedError } from '../../src/errors.ts';
import type { JsonValue } from '../../src/json/lossless.ts';
import { checkAction } from '../../src/ome/checkBody.ts';
import { checkEvent } from '../../src/ome/events.ts';
import { hostPath, streamPath } from '../../src/ome/paths.ts';
import type { OmeDesk } from './omeDesk.ts';
import { hostAt, streamAt, type StreamPlace } from './omeTree.ts';

/** What became of a command: false when there is no server that could carry it out. */
export interface Delivery {
  delivered: boolean;
}

const delivery = async (answer: Promise<JsonValue | null>): Promise<Delivery> => ({
  delivered: (await answer) !== null,
});

/** Puts events into a stream, one after the other; faults stay with their item. Throws NOT_FOUND. */
export const sendEvents = async (
  desk: OmeDesk,
  place: StreamPlace,
  bodies: readonly JsonValue[],
): Promise<(Delivery & { error: CodedError | null })[]> => {
  await streamAt(desk.resources, place);
  const done = [];
  for (const each of bodies) {
    try {
      const body = checkEvent(each);
      const command = desk.command({ method: 'POST', path: `${streamPath(place)}:sendEvent`, body });
      done.push({ ...(await delivery(command)), error: null });
    } catch (error) {
      if (!(error instanceof CodedError) || error.code === 'NODE_OFFLINE') throw error;
      done.push({ delivered: false, error });
    }
  }
  return done;
};

/** Throws BAD_USER_INPUT, NOT_FOUND, NODE_OFFLINE, MEDIA_SERVER_FAILED. */
export const sendSubtitles = async (desk: OmeDesk, place: StreamPlace, body: JsonValue): Promise<Delivery> => {
  await streamAt(desk.resources, place);
  const checked = checkAction('SendSubtitlesRequest', body);
  return delivery(desk.command({ method: 'POST', path: `${streamPath(place)}:sendSubtitles`, body: checked }));
};

/** Throws NOT_FOUND, NODE_OFFLINE, MEDIA_SERVER_FAILED. */
export const concludeHlsLive = async (desk: OmeDesk, place: StreamPlace, urgent: boolean): Promise<Delivery> => {
  await streamAt(desk.resources, place);
  return delivery(desk.command({ method: 'POST', path: `${streamPath(place)}:concludeHlsLive`, body: { urgent } }));
};

/** Has the server read its certificates again: of one virtual host, of all, or of its API. Throws as above. */
export const reloadCertificates = async (
  desk: OmeDesk,
  which: { host: string | null; api: boolean },
): Promise<Delivery> => {
  if (which.host !== null) await hostAt(desk.resources, which.host);
  const ofHosts =
    which.host === null ? '/v1/vhosts:reloadAllCertificates' : `${hostPath({ host: which.host })}:reloadCertificate`;
  const path = which.api ? '/v1/managers/api:reloadCertificate' : ofHosts;
  return delivery(desk.command({ method: 'POST', path }));
};
