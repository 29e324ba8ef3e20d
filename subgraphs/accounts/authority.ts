import type { Account } from '../../src/auth/account.ts';
import type { OrganizationPermissions, Viewer } from '../../src/auth/viewer.ts';
import { permissionsIn } from '../../src/auth/viewers.ts';
import { CodedError } from '../../src/errors.ts';

const forbidden = (message: string, ...path: string[]) =>
  new CodedError('FORBIDDEN', message, path.length > 0 ? { path } : {});

const names = (permissions: object) => Object.keys(permissions) as (keyof OrganizationPermissions)[];

const mayEditUsersIn = (viewer: Viewer, organizationId: number): boolean =>
  viewer.seesAllOrganizations || viewer.organizations.get(organizationId)?.canEditUsers === true;

/** Whether the viewer may know that the user exists. */
export const seesUser = (viewer: Viewer, user: Account): boolean =>
  viewer.seesAllOrganizations ||
  viewer.userId === user.id ||
  user.memberships.some(({ organizationId }) => mayEditUsersIn(viewer, organizationId));

/** Throws FORBIDDEN unless the viewer has full access. */
export const assertFullAccess = (viewer: Viewer): void => {
  if (viewer.readonly) throw forbidden('These credentials change nothing');
  if (!viewer.seesAllOrganizations) throw forbidden('Only administrators may do that');
};

/** Throws FORBIDDEN unless the viewer sees all organizations. */
export const assertSeesEverything = (viewer: Viewer): void => {
  if (!viewer.seesAllOrganizations) throw forbidden('Only administrators may see that');
};

/** Throws FORBIDDEN unless the viewer may edit users of the organization. */
export const assertMayEditUsersIn = (viewer: Viewer, organizationId: number): void => {
  if (viewer.readonly) throw forbidden('These credentials change nothing');
  if (!mayEditUsersIn(viewer, organizationId))
    throw forbidden('You may not edit users of this organization', 'organizationId');
};

/**
 * Throws FORBIDDEN unless every right of the user is the viewer's own. Who can set a password can be that user, so a lesser
 * rule would let one raise oneself by way of another account.
 */
export const assertCovers = (viewer: Viewer, user: Account): void => {
  if (viewer.readonly) throw forbidden('These credentials change nothing');
  if (viewer.seesAllOrganizations || viewer.userId === user.id) return;
  const covered = user.memberships.every((membership) => {
    const own = viewer.organizations.get(membership.organizationId);
    const theirs = permissionsIn(membership);
    return own?.canEditUsers === true && names(theirs).every((name) => own[name] || !theirs[name]);
  });
  if (user.accessLevel === 'admin' || !covered) throw forbidden('The user has rights that you have not');
};

/** Throws FORBIDDEN when someone without full access changes an access level. */
export const assertKeepsAccessLevel = (viewer: Viewer, before: string, after: string): void => {
  if (!viewer.seesAllOrganizations && before !== after)
    throw forbidden('Only administrators set the access level', 'access_level');
};

/** Throws FORBIDDEN when the viewer gives or takes a right that they do not hold in the organization themselves. */
export const assertMayGrant = (
  viewer: Viewer,
  organizationId: number,
  before: OrganizationPermissions,
  after: OrganizationPermissions,
): void => {
  if (viewer.seesAllOrganizations) return;
  const own = viewer.organizations.get(organizationId);
  const beyond = names(after).find((name) => before[name] !== after[name] && own?.[name] !== true);
  if (beyond) throw forbidden('You do not hold this right yourself', 'permissions', beyond);
};

/** Whether who makes a user lets them view the streams of the organization, as new members do: not when they may not themselves. */
export const mayShowStreamsOf = (viewer: Viewer, organizationId: number): boolean =>
  viewer.seesAllOrganizations || viewer.organizations.get(organizationId)?.canViewStreams === true;
