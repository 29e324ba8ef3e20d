import { assertIndexable } from '../../src/collection/indexedTexts.ts';
import type { StoredRow } from '../../src/collection/lockRows.ts';
import type { Write } from '../../src/collection/writeRows.ts';
import { applyPatch } from '../../src/documents/applyPatch.ts';
import { isObject } from '../../src/documents/storable.ts';
import { CodedError } from '../../src/errors.ts';
import type { JsonObject } from '../../src/json/lossless.ts';
import { episodes } from './collection.ts';
import { withoutBiometrics, withoutFace } from './matchedPersons.ts';

/** What a node tells of an episode, or what is concluded from its recordings. */
export interface Report {
  /** Its id, decimal. */
  key: string;
  /** The node that tells; ':dvr' for what is concluded from recordings. */
  source: string;
  /** The node's own stamp of this version, which grows with each; milliseconds. */
  stamp: number;
  /** Once this and all before it is stored, nothing up to here is missing; in the node's time, `stamp` unless it told out of order. */
  reached: number;
  /** The contract's `Episode` as the node tells it, integers of 16 and more digits as bigints. */
  episode: JsonObject;
  /** When it came in, milliseconds since 1970. */
  receivedAt: number;
  /** What is known since whose face it is; absent: nothing new. */
  identified?: Identified;
}

/** Who was recognized, or when to ask again; null for neither: asking again would be of no use. */
export interface Identified {
  matchedPersons: JsonObject[] | null;
  askAgainAt: number | null;
}

/**
 * The row that a report makes of what is stored; null: it tells nothing new, because the episode is closed or a later version of
 * it is stored. Throws BAD_USER_INPUT for what is no episode, CONFLICT for the id of another node's episode.
 */
export const reported = (report: Report, stored: StoredRow | null): Write | null => {
  const { key, source, stamp, episode, identified } = report;
  const current = stored?.document ?? null;
  const { source: former = null, sourceStamp = null, identifyAt = null, faceless = false } = stored?.present ?? {};
  if (current?.['closed_at'] !== undefined) return null;
  if (former === source && sourceStamp !== null && Number(sourceStamp) >= stamp) return null;
  if (current && former !== null && former !== source && !isSame(current, episode)) {
    throw new CodedError('CONFLICT', `The id is that of an episode of ${String(former)}`);
  }
  const { document } = applyPatch(
    episodes.schema,
    current ?? episodes.initial ?? null,
    completed(report, current, faceless === true),
    {
      key: { member: 'episode_id', value: key },
      computed: Object.keys(episodes.computed ?? {}),
    },
  );
  assertIndexable(episodes, document);
  const isAsked = document['closed_at'] === undefined && faceless !== true;
  const askAgainAt = identified ? identified.askAgainAt : identifyAt;
  return {
    key,
    document: withoutBiometrics(document),
    columns: { source, source_stamp: stamp, identify_at: isAsked ? askAgainAt : null },
    organizationId: stored?.organizationId ?? null,
    formerOrganizationId: stored?.organizationId ?? null,
  };
};

const isSame = (current: JsonObject, episode: JsonObject): boolean =>
  current['media'] === episode['media'] && current['opened_at'] === episode['opened_at'];

/** The report with what only Central knows: who told it, and when it appeared first. */
const completed = (
  { source, stamp, episode, receivedAt, identified }: Report,
  current: JsonObject | null,
  faceless: boolean,
): JsonObject => {
  const { matched_persons: told, originator: _, ...members } = faceless ? withoutFace(episode) : episode;
  const matched = faceless ? undefined : (identified?.matchedPersons ?? told);
  const times = { ...timesIn(episode), ...(current && timesIn(current)) };
  const isNode = !source.startsWith(':');
  return {
    ...members,
    ...(matched !== undefined && { matched_persons: matched }),
    ...(isNode && { originator: { source: 'inference', hostname: source } }),
    episode_appearance_timestamps: {
      ...(isNode && { inference_timestamp: stamp }),
      central_timestamp: receivedAt,
      ...times,
    },
  };
};

const timesIn = ({ episode_appearance_timestamps: times = null }: JsonObject): JsonObject =>
  isObject(times) ? times : {};
