import { createHash } from 'node:crypto';
import { equalsInConstantTime } from './constantTime.ts';

/** How far, in seconds, the clocks of Central and a node may be apart. */
export const clusterClockSkewSeconds = 60;

const digest = (time: string, clusterKey: string): string =>
  createHash('sha1').update(`${time}:${clusterKey}`, 'utf8').digest('hex');

/** `Authorization` of a request between Central and a node, good for a minute around `nowMs`. */
export const signClusterHeader = (clusterKey: string, nowMs: number = Date.now()): string => {
  const time = String(Math.floor(nowMs / 1000));
  return `Cluster ${time}:${digest(time, clusterKey)}`;
};

/** Why a `Cluster` header was refused; nodes report both causes apart in their health. */
export type ClusterHeaderVerdict = 'valid' | 'malformed' | 'wrongKey' | 'clockSkew';

/** Judges a whole `Authorization` value against one key; the key is judged before the clock, as nodes report it. */
export const verifyClusterHeader = (
  authorization: string,
  clusterKey: string,
  nowMs: number = Date.now(),
): ClusterHeaderVerdict => {
  const match = /^Cluster (\d{1,12}):([0-9a-f]{40})$/i.exec(authorization);
  if (!match) return 'malformed';
  const [, time = '', signature = ''] = match;
  if (!equalsInConstantTime(signature.toLowerCase(), digest(time, clusterKey))) return 'wrongKey';
  return Math.abs(Number(time) - nowMs / 1000) <= clusterClockSkewSeconds ? 'valid' : 'clockSkew';
};
