import type { SecretBox } from '../../src/auth/secrets.ts';
import type { NodeAddress } from '../../src/cluster/nodeClient.ts';
import type { Queryable } from '../../src/db/types.ts';
import type { StreamerSecrets } from './secrets.ts';

/** A node that can be asked. */
export interface Node extends NodeAddress {
  /** Empty: the default one. */
  namespace: string;
}

/** Finds nodes to ask; those without a cluster key are left out. */
export interface Nodes {
  withRole(role: 'inference' | 'identification'): Promise<Node[]>;
  named(hostnames: readonly string[]): Promise<Node[]>;
}

/** The nodes as they are stored now, each list by one statement. */
export const storedNodes = (database: Queryable, secretBox: SecretBox): Nodes => {
  const nodesWhere = async (condition: string, value: unknown): Promise<Node[]> => {
    const rows = await database.query<Row>(
      `select hostname, config->>'api_url' as api_url, coalesce(role, 'streamer') as role,
          coalesce(namespace, '') as namespace, secrets
        from streamers where secrets is not null and ${condition} order by hostname`,
      [value],
    );
    return rows.flatMap(({ api_url: apiUrl, secrets, ...row }) => {
      const { cluster_key: clusterKey } = JSON.parse(secretBox.open(secrets)) as StreamerSecrets;
      return clusterKey === undefined ? [] : [{ ...row, apiUrl, clusterKey }];
    });
  };
  return {
    withRole: (role) => nodesWhere('role = $1', role),
    named: (hostnames) => nodesWhere('hostname = any($1)', hostnames),
  };
};

interface Row {
  hostname: string;
  api_url: string | null;
  role: string;
  namespace: string;
  secrets: Buffer;
}
