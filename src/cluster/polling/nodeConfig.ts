import { isDeepStrictEqual } from 'node:util';
import type { JsonObject, JsonValue } from '../../json/lossless.ts';
import type { PolledNode } from './types.ts';

/** What the configuration of every node depends on. */
export interface ClusterConfig {
  /** Public base URL of this installation; null: none is set. */
  readonly apiUrl: string | null;
  /** The key with which a node asks what it shall run. */
  readonly keyOf: (hostname: string) => string;
  /** Auth backends as they are saved, with their names, in a fixed order. */
  readonly authBackends: readonly JsonObject[];
}

/** The URL at which a node asks what it shall run, with its key as user. */
export const configExternalUrl = (apiUrl: string, key: string, hostname: string): string => {
  const url = new URL(`${apiUrl}/streamer/api/v3/streamers/${encodeURIComponent(hostname)}`);
  url.username = key;
  return url.href;
};

/**
 * The members of a media server's `ServerConfig` that are decided here: its cluster key, where it asks what to run, auth backends, and
 * what was saved for this node. Members that nothing is known of are left out, and stay as they are on the node.
 */
export const desiredConfig = ({ address, provisioned }: PolledNode, cluster: ClusterConfig): JsonObject => ({
  ...provisioned.config,
  cluster_key: provisioned.clusterKey,
  ...(cluster.apiUrl !== null && {
    config_external: configExternalUrl(cluster.apiUrl, cluster.keyOf(address.hostname), address.hostname),
  }),
  auth_backends: [...cluster.authBackends],
});

/** How a node shows what it was given, where it does not show it as it came: with defaults, or masked. */
export type ShownAs = Readonly<Record<string, JsonValue | undefined>>;

/** The members that a node is to be told, since it has others. Nothing and an empty list are the same. */
export const differences = (desired: JsonObject, present: JsonObject, shownAs: ShownAs): JsonObject =>
  Object.fromEntries(
    Object.entries(desired).filter(([member, value]) => {
      const shown = present[member];
      if (isDeepStrictEqual(value, shown)) return false;
      if (Array.isArray(value) && value.length === 0 && shown === undefined) return false;
      return !Object.hasOwn(shownAs, member) || !isDeepStrictEqual(shownAs[member], shown);
    }),
  );
