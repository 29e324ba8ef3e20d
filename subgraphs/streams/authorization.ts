import type { Config } from '../../src/config.ts';
import type { Database } from '../../src/db/types.ts';
import type { Feed } from '../../src/feed/types.ts';
import type { RequestContext } from '../../src/requestContext.ts';
import { documentLoader, type LoadDocument } from '../documentLoader.ts';
import { documentReader, forgettingOnWrite, type DocumentReader } from '../documentRepository.ts';
import type { ContextLifetime } from '../subgraph.ts';
import { dvrs } from './dvrs.ts';
import type { StreamLoaders } from './loaders.ts';
import { mintPlaybackToken, type MintArguments } from './mintPlaybackToken.ts';
import { askBackendsOverHttp } from './playAuthorization/askBackends.ts';
import { createPlayAuthorizer } from './playAuthorization/authorizer.ts';
import { openCountries } from '../../src/cluster/countries.ts';
import { createPlaybackTokens } from './playAuthorization/playbackTokens.ts';
import { createSessionMemory } from './playAuthorization/sessions.ts';
import type { PlayRequest, Verdict } from './playAuthorization/types.ts';
import { shareOfKey } from './repositoryShareKeys.ts';
import { authBackendRepository, type AuthBackendRepository } from './repositoryAuthBackends.ts';

export interface AuthorizationDependencies {
  database: Database;
  feed: Feed;
  /** 32 bytes; playback tokens are signed with a key derived from it. */
  secretKey: Uint8Array;
  config: Pick<Config, 'geoipDatabase' | 'authBackendTimeoutMs'>;
}

/** Who may play, for one request. */
export interface Authorization {
  readonly authBackends: AuthBackendRepository;
  /** Names of archives. */
  readonly dvrs: DocumentReader;
  readonly loadAuthBackend: LoadDocument;
  authorizePlay(request: PlayRequest): Promise<Verdict>;
  mintPlaybackToken(args: MintArguments): Promise<{ token: string; expiresAt: Date }>;
}

/** Makes what requests share: sessions and their verdicts, connections to backends, the database of countries. */
export const createAuthorization = ({ database, feed, secretKey, config }: AuthorizationDependencies) => {
  const authBackends = authBackendRepository(database, feed);
  const tokens = createPlaybackTokens(secretKey);
  const authorize = createPlayAuthorizer({
    rulesOf: authBackends.rulesOf,
    tokens,
    shareOf: shareOfKey(database),
    countryOf: openCountries(config.geoipDatabase),
    askBackends: askBackendsOverHttp({ timeoutMs: config.authBackendTimeoutMs, cluster: feed.epoch }),
    memory: createSessionMemory(),
    cluster: feed.epoch,
  });

  return (request: RequestContext, lifetime: ContextLifetime, load: Pick<StreamLoaders, 'stream'>): Authorization => {
    const { viewer, signal } = request;
    const loadAuthBackend = documentLoader((names, select) => authBackends.byKeys(names, { viewer, select }), lifetime);
    return {
      authBackends: forgettingOnWrite(authBackends, loadAuthBackend.clear),
      dvrs: documentReader(database, dvrs),
      loadAuthBackend,
      authorizePlay: (asked) => authorize(asked, signal),
      mintPlaybackToken: (args) => mintPlaybackToken(args, tokens, load, request),
    };
  };
};
