import type { SecretBox } from '../../src/auth/secrets.ts';
import type { Queryable } from '../../src/db/types.ts';
import { clusterKeys } from './repositorySecrets.ts';

/** Makes the function that tells identity which nodes there are, and the cluster key each signs with. */
export const streamerKeys = (database: Queryable, secretBox: SecretBox) => () => clusterKeys(database, secretBox);
