import type { OrganizationPermissions } from '../../src/auth/viewer.ts';

/** A row's columns of permissions, named as REST names the members. */
export interface PermissionColumns {
  is_member: boolean;
  can_view_stats: boolean;
  can_view_streams: boolean;
  can_edit_streams: boolean;
  can_edit_users: boolean;
  can_view_persons_lists: boolean;
  can_edit_persons_lists: boolean;
}

/** The columns in one order, for statements that read or write them all. */
export const permissionColumns = [
  'is_member',
  'can_view_stats',
  'can_view_streams',
  'can_edit_streams',
  'can_edit_users',
  'can_view_persons_lists',
  'can_edit_persons_lists',
] as const satisfies readonly (keyof PermissionColumns)[];

/** The permissions of a row. */
export const permissionsOf = (row: PermissionColumns): OrganizationPermissions => ({
  isMember: row.is_member,
  canViewStats: row.can_view_stats,
  canViewStreams: row.can_view_streams,
  canEditStreams: row.can_edit_streams,
  canEditUsers: row.can_edit_users,
  canViewPersonsLists: row.can_view_persons_lists,
  canEditPersonsLists: row.can_edit_persons_lists,
});

/** The columns of permissions, in the order of `permissionColumns`. */
export const columnsOf = (permissions: OrganizationPermissions): readonly boolean[] => [
  permissions.isMember,
  permissions.canViewStats,
  permissions.canViewStreams,
  permissions.canEditStreams,
  permissions.canEditUsers,
  permissions.canViewPersonsLists,
  permissions.canEditPersonsLists,
];

/** The permissions as the members of a REST document, which the type `Permissions` is read from. */
export const permissionMembers = (permissions: OrganizationPermissions): Readonly<Record<string, boolean>> => {
  const values = columnsOf(permissions);
  return Object.fromEntries(permissionColumns.map((column, index) => [column, values[index] ?? false]));
};
