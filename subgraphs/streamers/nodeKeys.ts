import type { SecretBox } from '../../src/auth/secrets.ts';
import type { Queryable } from '../../src/db/types.ts';
import { clusterKeys, nodesVersion } from './repositorySecrets.ts';

type NodeKeys = Awaited<ReturnType<typeof clusterKeys>>;

/**
 * Makes the function that tells identity which nodes there are, and the cluster key each signs with.
 *
 * The keys stay unsealed until a node changes or goes: a cheap statement asks that at each call, so that a key that was taken
 * away is refused by the next request, on every replica.
 */
export const streamerKeys = (database: Queryable, secretBox: SecretBox): (() => Promise<NodeKeys>) => {
  let kept: { version: string; keys: Promise<NodeKeys> } | null = null;
  return async () => {
    const version = await nodesVersion(database);
    if (kept?.version === version) return kept.keys;
    // Read after the version, they are at least as new; what is kept for an older version is read again at the next call.
    const reading = { version, keys: clusterKeys(database, secretBox) };
    kept = reading;
    reading.keys.catch(() => {
      if (kept === reading) kept = null;
    });
    return reading.keys;
  };
};
