import DataLoader from 'dataloader';
import type { Queryable } from '../../src/db/types.ts';
import type { Prober } from '../../src/mediaServers/probes.ts';
import type { Measured } from '../../src/mediaServers/types.ts';
import type { RequestContext } from '../../src/requestContext.ts';
import { parseLossless, type JsonObject } from '../../src/json/lossless.ts';
import { configLoader, documentLoader } from '../documentLoader.ts';
import type { ContextLifetime } from '../subgraph.ts';
import type { MediaServerRepository } from './repository.ts';
import { hasStreamsOnHostLoader, streamerOfHostLoader } from './repositoryStreamers.ts';

export type MediaServerLoaders = ReturnType<typeof mediaServerLoaders>;

/** Loads what the viewer of one request may see. */
export const mediaServerLoaders = (
  { database, mediaServers, prober }: { database: Queryable; mediaServers: MediaServerRepository; prober: Prober },
  { viewer }: RequestContext,
  lifetime: ContextLifetime,
) => ({
  /** One media server, limited to members; null when there is none. */
  mediaServer: documentLoader((keys, select) => mediaServers.byKeys(keys, { viewer, select }), lifetime),

  /** The stored configuration of a media server; null when it is gone. */
  config: configLoader(mediaServers.configs),

  /** The hostname of the streamer on a host; null when there is none. */
  streamerOfHost: streamerOfHostLoader(database),

  /** Whether streams are placed on the node on a host. */
  hasStreamsOnHost: hasStreamsOnHostLoader(database),

  /** How a media server does, asked once a request; null when it is gone. */
  measured: measuredLoader(mediaServers, prober, lifetime),
});

const measuredLoader = (mediaServers: MediaServerRepository, prober: Prober, lifetime: ContextLifetime) =>
  new DataLoader<string, Measured | null>(
    async (ids) => {
      const [configs, secrets] = await Promise.all([mediaServers.configs(ids), mediaServers.secrets(ids)]);
      const documents = new Map(configs.map(({ key, config }) => [key, config.text]));
      return Promise.all(
        ids.map((id) => {
          const text = documents.get(id);
          if (text === undefined) return null;
          const { token } = secrets.get(id) ?? {};
          return prober.measure(`${id} ${text} ${token}`, { document: parseLossless(text) as JsonObject, token });
        }),
      );
    },
    { cache: lifetime === 'request' },
  );
