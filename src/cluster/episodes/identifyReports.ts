import { knownFaces, facesToIdentify, saveIdentified, type Face } from '../../../subgraphs/episodes/repositoryFaces.ts';
import type { Collecting, Report } from '../../../subgraphs/episodes/repositoryCollected.ts';
import { isObject } from '../../documents/storable.ts';
import type { Queryable } from '../../db/types.ts';
import type { JsonObject } from '../../json/lossless.ts';
import type { Identify } from '../persons/identify.ts';

/**
 * The reports with whose faces are in them, asked in one batch. Not asked about are faces that are known, or of which it will be
 * asked again anyway.
 */
export const identifyReports =
  (database: Queryable, identify: Identify) =>
  async (reports: readonly Report[], signal: AbortSignal): Promise<readonly Report[]> => {
    const faces = reports.flatMap((report) => faceIn(report) ?? []);
    if (faces.length === 0) return reports;
    const known = await knownFaces(
      database,
      faces.map(({ key }) => key),
    );
    const unknown = faces.filter(({ key, fingerprint }) => {
      const { settled = false, fingerprint: seen = null } = known.get(key) ?? {};
      return !settled && (seen === null || seen['data'] !== fingerprint['data']);
    });
    if (unknown.length === 0) return reports;
    const identified = await identify(unknown, signal);
    return reports.map((report) => {
      const found = faceIn(report) && identified.get(report.key);
      return found ? { ...report, identified: found } : report;
    });
  };

const faceIn = ({ key, episode }: Report): Face | null => {
  const { episode_type: type, fingerprint, media, matched_persons: matched } = episode;
  return type === 'face' && matched === undefined && typeof media === 'string' && isFingerprint(fingerprint)
    ? { key, media, fingerprint }
    : null;
};

const isFingerprint = (value: unknown): value is JsonObject =>
  isObject(value) && typeof value['data'] === 'string' && typeof value['version'] === 'string';

const batchSize = 250;

/** Asks again whose the uncertain faces of open episodes are, as far as it is time to; tells how many it asked about. */
export const identifyDue = async (collecting: Collecting, identify: Identify, signal: AbortSignal): Promise<number> => {
  const faces = await facesToIdentify(collecting.database, Date.now(), batchSize);
  if (faces.length > 0) await saveIdentified(collecting, await identify(faces, signal));
  return faces.length;
};
