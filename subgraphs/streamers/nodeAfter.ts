import type { NodeAddress } from '../../src/cluster/nodeClient.ts';
import type { SaveItem } from '../../src/collection/save.ts';
import { CodedError } from '../../src/errors.ts';
import { parseExact, type JsonObject } from '../../src/json/lossless.ts';
import { changedSecrets, type SecretChange, type StreamerSecrets } from './secrets.ts';

/** How the node would be reached after a save, from what is stored now and what is to be saved. */
export const nodeAfter = (item: SaveItem, config: string, secrets: StreamerSecrets): NodeAddress => {
  const change = item.columns?.['secrets'] as SecretChange | undefined;
  const present = change?.replace ? {} : (parseExact(config) as JsonObject);
  const { role, api_url: apiUrl } = { ...present, ...(item.patch as JsonObject) };
  const { cluster_key: clusterKey } = changedSecrets(secrets, change ?? {});
  if (clusterKey === undefined) {
    throw new CodedError('BAD_USER_INPUT', 'cluster_key is required', { path: ['cluster_key'] });
  }
  return {
    hostname: item.key,
    apiUrl: typeof apiUrl === 'string' ? apiUrl : null,
    role: typeof role === 'string' ? role : 'streamer',
    clusterKey,
  };
};
