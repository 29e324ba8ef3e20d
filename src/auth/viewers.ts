import { createHash } from 'node:crypto';
import type { Account, Membership } from './account.ts';
import { allScopes, type OrganizationPermissions, type Scope, type Viewer } from './viewer.ts';

const everyPermission: OrganizationPermissions = {
  isMember: true,
  canViewStats: true,
  canViewStreams: true,
  canEditStreams: true,
  canEditUsers: true,
  canViewPersonsLists: true,
  canEditPersonsLists: true,
};

const isRead = (scope: Scope): boolean => scope.endsWith(':read');

/** The scopes of a generic user; which rows they open is decided by organization. */
const genericScopes = (memberships: readonly OrganizationPermissions[]): Scope[] => {
  const anywhere = (permission: keyof OrganizationPermissions) => memberships.some((each) => each[permission]);
  const when = (condition: boolean, ...scopes: Scope[]) => (condition ? scopes : []);
  return [
    'streams:read',
    'episodes:read',
    'accounts:read',
    ...when(anywhere('canEditStreams'), 'streams:write', 'episodes:write'),
    ...when(anywhere('canViewPersonsLists'), 'persons:read'),
    ...when(anywhere('canEditPersonsLists'), 'persons:write'),
    ...when(anywhere('canEditUsers'), 'accounts:write'),
  ];
};

/**
 * Equal for viewers who see the same rows and fields, whoever they are, so that live results can be shared. What depends
 * on the person (`viewer`, one's own `user`) must therefore stay out of the reach of subscriptions.
 */
export const visibilityKeyOf = (viewer: Pick<Viewer, 'scopes' | 'seesAllOrganizations' | 'organizations'>): string => {
  const reads = allScopes.filter((scope) => isRead(scope) && viewer.scopes.has(scope));
  if (viewer.seesAllOrganizations && reads.length === allScopes.filter(isRead).length) return 'all';
  const organizations = viewer.seesAllOrganizations
    ? 'all'
    : [...viewer.organizations]
        .sort(([left], [right]) => left - right)
        .map(([id, its]) => [id, Object.entries(its).sort()]);
  return createHash('sha256')
    .update(JSON.stringify([reads, organizations]))
    .digest('base64url');
};

type Identity = Pick<Viewer, 'kind' | 'subject'> & Partial<Omit<Viewer, 'visibilityKey'>>;

const fullAccess = (identity: Identity): Viewer => ({
  userId: null,
  sessionId: null,
  readonly: false,
  scopes: new Set(allScopes.filter((scope) => isRead(scope) || !identity.readonly)),
  seesAllOrganizations: true,
  organizations: new Map(),
  visibilityKey: 'all',
  expiresAt: null,
  ...identity,
});

/** The bearer of the master key. */
export const masterViewer: Viewer = fullAccess({ kind: 'master', subject: 'master' });

/** The holder of the `EDIT_AUTH` pair. It is configuration, not a row of users, so no one can disable it. */
export const editAuthViewer: Viewer = fullAccess({ kind: 'admin', subject: 'edit_auth' });

/** A media server that signed with its cluster key, one of those that have it: reads what it needs to run, in all organizations. */
export const nodeViewer = (...hostnames: string[]): Viewer => {
  const viewer = fullAccess({
    kind: 'node',
    subject: hostnames.length === 1 ? `node:${hostnames[0]}` : 'node',
    hostnames,
    readonly: true,
    scopes: new Set<Scope>(['streams:read', 'streamers:read', 'episodes:read', 'provisioning:read']),
  });
  return { ...viewer, visibilityKey: visibilityKeyOf(viewer) };
};

/** A node that showed its config-external key: may ask what it shall run, and nothing else. */
export const provisionedNodeViewer = (hostname: string): Viewer => {
  const viewer = { ...nodeViewer(hostname), scopes: new Set<Scope>(['provisioning:read']) };
  return { ...viewer, visibilityKey: visibilityKeyOf(viewer) };
};

/** The bearer of an API token's key: what its scopes allow, in all organizations. */
export const tokenViewer = (name: string, scopes: ReadonlySet<Scope>): Viewer => {
  const readonly = ![...scopes].some((scope) => !isRead(scope));
  const viewer = fullAccess({ kind: 'token', subject: `token:${name}`, readonly, scopes });
  return { ...viewer, visibilityKey: visibilityKeyOf(viewer) };
};

/** What a membership allows: to an owner everything. */
export const permissionsIn = ({ isOwner, permissions }: Membership): OrganizationPermissions =>
  isOwner ? everyPermission : permissions;

/** What a user may see and do. `session` null: they came with Basic, and nothing expires. */
export const userViewer = (account: Account, session: { id: string; expiresAt: number } | null): Viewer => {
  const identity = {
    subject: `user:${account.id}`,
    userId: account.id,
    sessionId: session?.id ?? null,
    readonly: account.readonly,
    expiresAt: session?.expiresAt ?? null,
  };
  if (account.accessLevel === 'admin') return fullAccess({ kind: 'admin', ...identity });

  const organizations = new Map(
    account.memberships
      .map((membership) => [membership.organizationId, permissionsIn(membership)] as const)
      .filter(([, permissions]) => permissions.isMember),
  );
  const scopes = new Set(
    genericScopes([...organizations.values()]).filter((scope) => isRead(scope) || !account.readonly),
  );
  const viewer = { kind: 'user' as const, ...identity, scopes, seesAllOrganizations: false, organizations };
  return { ...viewer, visibilityKey: visibilityKeyOf(viewer) };
};
