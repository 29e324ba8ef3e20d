import { createConfigExternalKeys } from '../../src/auth/configExternalKeys.ts';
import { assertOwnNode } from '../../src/auth/ownNode.ts';
import type { Viewer } from '../../src/auth/viewer.ts';
import { contract } from '../../src/contract/contract.ts';
import type { Database } from '../../src/db/types.ts';
import { arranged, type Arrangeable, type Arranged, type Arrangement } from '../arrangedDocuments.ts';
import { namesIn } from '../namesIn.ts';
import { createNodeTokens } from './provisioning/nodeTokens.ts';
import { provisioningRepository } from './repositoryProvisioned.ts';
import { streamOfSrtPort, type SrtPortMode } from './repositorySrtPorts.ts';

type Optional<T> = T | null | undefined;

/** What is asked of the streams of a node. Without `names` all placed ones are meant. */
export interface ProvisionedRequest extends Arrangement {
  readonly hostname: string;
  readonly names?: Optional<readonly string[]>;
  readonly knownVersions?: Optional<readonly string[]>;
}

/** `ProvisionedStreams` of the graph. */
export interface ProvisionedStreams extends Partial<Arranged> {
  isRestreamer: boolean;
  version: string;
  updatedAt: Date;
  updatedAtMs: number;
}

/** What nodes ask. All of it throws FORBIDDEN for a node that asks about another, and UNAVAILABLE rather than telling a part. */
export interface ConfigExternal {
  /** Null: there is no such node. */
  streams(request: ProvisionedRequest, viewer: Viewer): Promise<ProvisionedStreams | null>;
  srtPortStream(hostname: string, port: number, mode: SrtPortMode, viewer: Viewer): Promise<string | null>;
  /** The key with which a node asks. */
  keyOf(hostname: string): string;
}

/** Answers nodes from the database. `secretKey` is the installation's. */
export const createConfigExternal = (database: Database, secretKey: Uint8Array): ConfigExternal => {
  const provisioning = provisioningRepository(database, createNodeTokens(secretKey));
  const { keyOf } = createConfigExternalKeys(secretKey);
  const documents: Arrangeable = {
    schema: contract('central').schema('Stream'),
    key: 'name',
    searched: ['name', 'title', 'comment', 'inputs.url'],
  };
  return {
    keyOf,
    async streams({ hostname, names, knownVersions, ...arrangement }, viewer) {
      assertOwnNode(viewer, hostname);
      const found = names
        ? await provisioning.named(hostname, namesIn(names))
        : await provisioning.ofNode(hostname, knownVersions ?? []);
      if (!found) return null;
      const { isRestreamer, version, updatedAt } = found;
      return {
        isRestreamer,
        version,
        updatedAt: new Date(updatedAt),
        updatedAtMs: updatedAt,
        ...(found.documents && arranged(found.documents, documents, arrangement)),
      };
    },
    async srtPortStream(hostname, port, mode, viewer) {
      assertOwnNode(viewer, hostname);
      return streamOfSrtPort(database, hostname, port, mode);
    },
  };
};
