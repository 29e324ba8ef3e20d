/** What a member of an organization may do there. Source: Watcher `Permissions`. */
export interface OrganizationPermissions {
  isMember: boolean;
  canViewStats: boolean;
  canViewStreams: boolean;
  canEditStreams: boolean;
  canEditUsers: boolean;
  canViewPersonsLists: boolean;
  canEditPersonsLists: boolean;
}

/** The permissions of a stranger. */
export const noPermissions: OrganizationPermissions = {
  isMember: false,
  canViewStats: false,
  canViewStreams: false,
  canEditStreams: false,
  canEditUsers: false,
  canViewPersonsLists: false,
  canEditPersonsLists: false,
};

/**
 * Who asks: the one identity that both faces and the sockets put into the request context.
 *
 * `scopes` gates fields (`@requiresScopes`), `organizations` gates rows (in repositories); `seesAllOrganizations` is true
 * for the master key, administrators and nodes. Two viewers with equal `visibilityKey` see exactly the same rows and
 * fields, so a subscription's result may be shared between them. `expiresAt` is milliseconds since 1970, null: never.
 */
export interface Viewer {
  kind: 'anonymous' | 'master' | 'admin' | 'user' | 'token' | 'node';
  /** Stable name for audit and sessions: `master`, `user:5`, `token:ci`, `node:host`, `node` for one of several with one key. */
  subject: string;
  userId: number | null;
  sessionId: string | null;
  readonly: boolean;
  scopes: ReadonlySet<Scope>;
  seesAllOrganizations: boolean;
  organizations: ReadonlyMap<number, OrganizationPermissions>;
  visibilityKey: string;
  expiresAt: number | null;
  /** Of a node: the host names it may be, several where nodes share a cluster key. */
  hostnames?: readonly string[];
}

/** Every scope a field may require. `*:write` does not include `*:read`; viewers normally hold both. */
export const allScopes = [
  'streams:read',
  'streams:write',
  'streamers:read',
  'streamers:write',
  'episodes:read',
  'episodes:write',
  'persons:read',
  'persons:write',
  'accounts:read',
  'accounts:write',
  'config:read',
  'config:write',
  // What nodes are told to run: inputs with their passwords, of all organizations.
  'provisioning:read',
] as const;

export type Scope = (typeof allScopes)[number];

/** Nobody: holds no scope and sees no row. */
export const anonymous: Viewer = {
  kind: 'anonymous',
  subject: 'anonymous',
  userId: null,
  sessionId: null,
  readonly: true,
  scopes: new Set(),
  seesAllOrganizations: false,
  organizations: new Map(),
  visibilityKey: 'anonymous',
  expiresAt: null,
};
