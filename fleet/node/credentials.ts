import { createHash } from 'node:crypto';

const skewSeconds = 60;

const digest = (seconds: string, clusterKey: string): string =>
  createHash('sha1').update(`${seconds}:${clusterKey}`).digest('hex');

/** `Authorization` by which the members of a cluster know each other. */
export const clusterHeader = (clusterKey: string, nowMs: number): string => {
  const seconds = String(Math.floor(nowMs / 1000));
  return `Cluster ${seconds}:${digest(seconds, clusterKey)}`;
};

/** What opens a node: the cluster key, its API key as Bearer, or `admin` with the API key as Basic. */
export interface Credentials {
  clusterKey: string;
  apiKey: string;
  nowMs: number;
}

/** Why a request is refused; null when it is not. */
export const refusalOf = (authorization: string | undefined, { clusterKey, apiKey, nowMs }: Credentials) => {
  if (authorization === `Bearer ${apiKey}`) return null;
  if (authorization === `Basic ${Buffer.from(`admin:${apiKey}`).toString('base64')}`) return null;
  const [, seconds, signature] = /^Cluster (\d{10}):([\da-f]{40})$/.exec(authorization ?? '') ?? [];
  if (seconds === undefined) return 'no_credentials';
  if (signature !== digest(seconds, clusterKey)) return 'wrong_cluster_key';
  return Math.abs(Number(seconds) - nowMs / 1000) > skewSeconds ? 'time_not_synchronized' : null;
};
