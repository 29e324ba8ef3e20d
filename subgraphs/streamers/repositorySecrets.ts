import type { SecretBox } from '../../src/auth/secrets.ts';
import type { Queryable } from '../../src/db/types.ts';
import type { StreamerSecrets } from './secrets.ts';

interface SecretsRow {
  hostname: string;
  secrets: Buffer;
}

/** The secrets of a streamer as stored now; empty for an unknown one. */
export const presentSecrets = async (
  database: Queryable,
  secretBox: SecretBox,
  hostname: string,
): Promise<StreamerSecrets> => {
  const rows = await database.query<SecretsRow>(
    'select hostname, secrets from streamers where hostname = $1 and secrets is not null',
    [hostname],
  );
  return rows[0] ? opened(secretBox, rows[0]) : {};
};

/** The cluster key of each streamer, for whoever must recognize or address nodes. */
export const clusterKeys = async (
  database: Queryable,
  secretBox: SecretBox,
): Promise<{ hostname: string; clusterKey: string }[]> => {
  const rows = await database.query<SecretsRow>(
    'select hostname, secrets from streamers where secrets is not null order by hostname',
  );
  return rows.flatMap((row) => {
    const { cluster_key: clusterKey } = opened(secretBox, row);
    return clusterKey === undefined ? [] : [{ hostname: row.hostname, clusterKey }];
  });
};

/** A text that changes with every streamer that is saved or deleted. */
export const nodesVersion = async (database: Queryable): Promise<string> => {
  const [row] = await database.query<{ version: string }>(
    `select concat(coalesce(max(position), 0), ' ', count(*)) as version from streamers`,
  );
  return row!.version;
};

const opened = (secretBox: SecretBox, { secrets }: SecretsRow): StreamerSecrets =>
  JSON.parse(secretBox.open(secrets)) as StreamerSecrets;
