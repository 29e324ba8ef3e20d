import type { JsonObject } from '../../../src/json/lossless.ts';
import { plainVerdict, type PlayRequest, type Verdict } from './types.ts';

/** What a shared key opens. */
export interface Share {
  /** The only stream it opens; null: any. */
  readonly media: string | null;
  readonly permissions: readonly SharePermission[];
  /** Milliseconds since 1970; null: never. */
  readonly expiresAt: number | null;
}

interface SharePermission {
  readonly live?: boolean;
  readonly dvr?: boolean;
  /** Seconds; absent: all of the archive. */
  readonly dvr_depth_limit?: number;
}

/** True for what may be the key of a share: nothing else need be looked up. */
export const mayBeShareKey = (token: string | null | undefined): token is string =>
  typeof token === 'string' && /^[\w-]{32}$/.test(token);

/** Seconds after which a session by a shared key is asked for again, so that a share that ended closes it. */
const standsForSeconds = 60;

/** What the holder of a share may see: live video, the archive, or as much of it as the most generous permission says. */
export const shareVerdict = (
  { media, permissions, expiresAt }: Share,
  { name, dvr }: Pick<PlayRequest, 'name' | 'dvr'>,
  now: number,
): Verdict => {
  const left = expiresAt === null ? Infinity : Math.ceil((expiresAt - now) / 1000);
  const authDuration = Math.min(standsForSeconds, left);
  const depth = depthOf(permissions);
  const isOpen = dvr === true ? depth > 0 : permissions.some(({ live }) => live === true);
  if (authDuration <= 0 || (media !== null && media !== name) || !isOpen) return plainVerdict(false, 'share');
  return { ...plainVerdict(true, 'share'), authDuration, response: rangesOf(depth, now, authDuration) };
};

/** Seconds of archive; 0: none. */
const depthOf = (permissions: readonly SharePermission[]): number =>
  Math.max(0, ...permissions.map(({ dvr, dvr_depth_limit: limit }) => (dvr === true ? (limit ?? Infinity) : 0)));

const rangesOf = (depth: number, now: number, authDuration: number): JsonObject => {
  if (depth === Infinity) return {};
  const present = Math.floor(now / 1000);
  const ranges = depth === 0 ? [] : [{ opened_at: present - depth, closed_at: present + authDuration }];
  return { allowed_dvr_ranges: ranges };
};
