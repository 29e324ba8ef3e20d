import { CodedError } from '../errors.ts';
import { looksLikeJwt, type AccessTokens } from './accessTokens.ts';
import { readAuthorization } from './authorizationHeader.ts';
import type { BasicLogin } from './basicLogin.ts';
import type { LoginOrigin } from './bruteForce.ts';
import { verifyClusterHeader } from './clusterHeader.ts';
import type { ConfigExternalKeys } from './configExternalKeys.ts';
import type { ConfiguredViewers } from './configuredViewers.ts';
import type { MasterKey } from './masterKey.ts';
import { createRevocations, type Revocation } from './revocations.ts';
import type { Standings } from './standings.ts';
import { looksLikeUserKey, type UserKeyLogin } from './userKeys.ts';
import { anonymous, type Viewer } from './viewer.ts';
import { masterViewer, nodeViewer, provisionedNodeViewer, userViewer } from './viewers.ts';

/** What a request or socket presents. `queryToken` is a Bearer token given in the URL, where headers cannot be set. */
export interface Presented {
  authorization?: string | null | undefined;
  queryToken?: string | null | undefined;
  /** The client's address; failed logins are counted by its network. */
  remoteAddress: string | null;
  /** What else failed logins are logged with. */
  origin?: LoginOrigin | undefined;
}

export interface Authenticator {
  /** The viewer; `anonymous` without credentials. Throws UNAUTHENTICATED for bad ones, TOO_MANY_REQUESTS for guesses. */
  authenticate(presented: Presented): Promise<Viewer>;
  /**
   * Calls back once, within a second, when `viewer` stops being true. The result ends the watch. Expiry is not watched:
   * `viewer.expiresAt` tells it beforehand.
   */
  onRevoked(viewer: Viewer, callback: (revocation: Revocation) => void): () => void;
}

/** Another kind of Bearer credential, such as API tokens. */
export interface BearerScheme {
  /** Null: not a credential of this scheme. */
  viewerOf(token: string): Promise<Viewer | null>;
  onRevoked(viewer: Viewer, callback: (revocation: Revocation) => void): () => void;
}

/** A media server and the key it signs with. */
export interface NodeKey {
  hostname: string;
  clusterKey: string;
}

/** The one place where credentials become a viewer, for both faces and for sockets. */
export const createAuthenticator = (options: {
  masterKey: MasterKey;
  accessTokens: AccessTokens;
  basicLogin: BasicLogin;
  configuredViewers: ConfiguredViewers;
  standings: Standings;
  userKeyLogin: UserKeyLogin;
  /** Tried for Bearer credentials that are none of the master key, an access token, a user's key. */
  apiTokens?: BearerScheme | undefined;
  /** The keys with which nodes ask what they shall run; none without it. */
  configExternalKeys?: Pick<ConfigExternalKeys, 'hostnameOf'> | undefined;
  /** The nodes that may sign with `Cluster`; none without it. */
  nodeKeys?: (() => Promise<readonly NodeKey[]>) | undefined;
  now?: () => number;
}): Authenticator => {
  const { masterKey, accessTokens, basicLogin, standings, userKeyLogin, apiTokens } = options;
  const { configuredViewers, configExternalKeys, nodeKeys, now = Date.now } = options;
  const revocations = createRevocations(standings);
  const refused = (message: string) => new CodedError('UNAUTHENTICATED', message);

  const byAccessToken = async (token: string): Promise<Viewer> => {
    const claims = await accessTokens.verify(token);
    const account = await standings.of(claims.userId, claims.sessionId, claims.version);
    if (!account) throw refused('The session has ended');
    const session = { id: claims.sessionId, expiresAt: claims.expiresAt };
    return revocations.remember(userViewer(account, session), account.permissionsVersion);
  };

  const byUserKey = async (key: string): Promise<Viewer> => {
    const { viewer, permissionsVersion } = await userKeyLogin(key);
    return revocations.remember(viewer, permissionsVersion);
  };

  const byBearer = async (token: string): Promise<Viewer> => {
    if (masterKey.matches(token)) return configuredViewers.remember(masterViewer, () => masterKey.matches(token));
    if (looksLikeJwt(token)) return byAccessToken(token);
    if (looksLikeUserKey(token)) return byUserKey(token);
    const hostname = configExternalKeys?.hostnameOf(token) ?? null;
    if (hostname !== null) return provisionedNodeViewer(hostname);
    const viewer = await apiTokens?.viewerOf(token);
    if (!viewer) throw refused('The key is not valid');
    return viewer;
  };

  const byBasic = async (login: string, password: string, { remoteAddress, origin }: Presented): Promise<Viewer> => {
    const found = await basicLogin(login, password, remoteAddress, origin);
    return 'isGood' in found
      ? configuredViewers.remember(found.viewer, found.isGood)
      : revocations.remember(found.viewer, found.permissionsVersion);
  };

  const byClusterHeader = async (header: string): Promise<Viewer> => {
    const nodes = (await nodeKeys?.()) ?? [];
    // Whole clusters often share one key, which then says no more than that it is one of their nodes.
    for (const key of new Set(nodes.map(({ clusterKey }) => clusterKey))) {
      const verdict = verifyClusterHeader(header, key, now());
      if (verdict === 'valid') {
        return nodeViewer(...nodes.filter(({ clusterKey }) => clusterKey === key).map(({ hostname }) => hostname));
      }
      if (verdict === 'clockSkew') throw refused('The clock of the node differs by more than a minute');
    }
    throw refused('The cluster key is not valid');
  };

  return {
    async authenticate(presented) {
      const { authorization, queryToken } = presented;
      const credentials = readAuthorization(authorization ?? (queryToken ? `Bearer ${queryToken}` : null));
      switch (credentials?.scheme) {
        case undefined:
          return anonymous;
        case 'bearer':
          return byBearer(credentials.token);
        case 'basic':
          return byBasic(credentials.login, credentials.password, presented);
        case 'cluster':
          return byClusterHeader(credentials.header);
      }
    },

    onRevoked: (viewer, callback) => {
      if (viewer.kind === 'token' && apiTokens) return apiTokens.onRevoked(viewer, callback);
      return (configuredViewers.knows(viewer) ? configuredViewers : revocations).onRevoked(viewer, callback);
    },
  };
};
