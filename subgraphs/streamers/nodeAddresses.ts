import type { SecretBox } from '../../src/auth/secrets.ts';
import type { NodeAddress } from '../../src/cluster/nodeClient.ts';
import type { Queryable } from '../../src/db/types.ts';
import type { StreamerSecrets } from './secrets.ts';

/** Makes the function that finds a node by its host name; null when there is none, or none with a cluster key. */
export const nodeAddresses =
  (database: Queryable, secretBox: SecretBox) =>
  async (hostname: string): Promise<NodeAddress | null> => {
    const [row] = await database.query<{ api_url: string | null; role: string | null; secrets: Buffer | null }>(
      `select config->>'api_url' as api_url, config->>'role' as role, secrets from streamers where hostname = $1`,
      [hostname],
    );
    if (!row?.secrets) return null;
    const { cluster_key: clusterKey } = JSON.parse(secretBox.open(row.secrets)) as StreamerSecrets;
    return clusterKey === undefined
      ? null
      : { hostname, apiUrl: row.api_url, role: row.role ?? 'streamer', clusterKey };
  };
