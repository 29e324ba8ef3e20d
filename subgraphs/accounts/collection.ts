import type { Viewer } from '../../src/auth/viewer.ts';
import type { Collection } from '../../src/collection/collection.ts';
import type { SqlBuilder } from '../../src/collection/sqlBuilder.ts';
import { contract } from '../../src/contract/contract.ts';
import { permissionColumns } from './permissions.ts';

/** Which users a request is about, beside what the viewer may see. */
export interface UsersScope {
  /** Only members of this organization. */
  organizationId?: number | null | undefined;
  /**
   * False leaves out that users see themselves: what live results reach must not depend on the person, since they are
   * shared between all who hold the same rights.
   */
  selfIsVisible?: boolean;
}

/** Organizations whose members the viewer sees and may edit. */
export const organizationsWithUsers = (viewer: Viewer): number[] =>
  [...viewer.organizations].filter(([, { canEditUsers }]) => canEditUsers).map(([id]) => id);

/** The members of users that have columns of their own. */
export const userMembers: NonNullable<Collection['members']> = {
  name: { sql: 't.name', type: 'text', indexed: true },
  fullname: { sql: 't.fullname', type: 'text', indexed: true },
  email: { sql: 't.email', type: 'text', indexed: true },
  access_level: { sql: 't.access_level', type: 'text' },
  disabled: { sql: 't.disabled', type: 'boolean' },
  readonly: { sql: 't.readonly', type: 'boolean' },
  max_sessions: { sql: 't.max_sessions', type: 'numeric' },
};

/** The users that a viewer sees, for the collection engine. Of other people's memberships it shows those the viewer may edit. */
export const usersSeenBy = (viewer: Viewer, scope: UsersScope = {}): Collection => ({
  name: 'users',
  schema: contract('watcher-admin').schema('User'),
  table: 'users',
  key: { column: 'id', member: 'id', type: 'int8' },
  parts: { organizations: { sql: membershipsSql(viewer, scope) } },
  computed: { created_at: { sql: '(extract(epoch from t.created_at) * 1000)::int8', type: 'int8', notNull: true } },
  members: userMembers,
  search: 't.search',
  defaultSort: [{ member: 'id', descending: false }],
  rows: (_, sql) => rowsSql(viewer, scope, sql),
});

/** Organizations, for the collection engine: their members see them. */
export const organizations: Collection = {
  name: 'organizations',
  schema: contract('watcher-admin').schema('Organization'),
  table: 'organizations',
  key: { column: 'id', member: 'id', type: 'int8' },
  members: { title: { sql: 't.title', type: 'text', indexed: true } },
  search: 't.search',
  defaultSort: [{ member: 'id', descending: false }],
  organization: { sql: 't.id', mayView: () => true, mayEdit: () => false },
};

const selfOf = (viewer: Viewer, { selfIsVisible = true }: UsersScope): number =>
  selfIsVisible ? (viewer.userId ?? 0) : 0;

const rowsSql = (viewer: Viewer, scope: UsersScope, sql: SqlBuilder): string | null => {
  const within =
    scope.organizationId == null ? [] : [`t.member_of ? ${sql.bind(String(scope.organizationId), 'text')}`];
  const keys = organizationsWithUsers(viewer).map(String);
  const visible = viewer.seesAllOrganizations
    ? []
    : [`(t.id = ${sql.bind(selfOf(viewer, scope), 'int4')} or t.member_of ?| ${sql.bind(keys, 'text[]')})`];
  const tests = [...within, ...visible];
  return tests.length === 0 ? null : tests.join(' and ');
};

/** `UserOrganization[]` of a user. Ids are numbers of ours, never a client's text, so they may stand in the statement. */
const membershipsSql = (viewer: Viewer, scope: UsersScope): string => {
  const ids = organizationsWithUsers(viewer).map(Number);
  const visible = viewer.seesAllOrganizations
    ? 'true'
    : `t.id = ${Number(selfOf(viewer, scope))} or m.organization_id = any(array[${ids.join(', ')}]::int4[])`;
  const isOwner = 'o.owner_id is not distinct from m.user_id';
  const permissions = permissionColumns.map((column) => `'${column}', m.${column} or ${isOwner}`);
  return `(select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
      'id', o.id, 'title', o.title, 'permissions', jsonb_build_object(${permissions.join(', ')}),
      'owner', case when owner.id is not null then jsonb_build_object('id', owner.id, 'name', owner.name) end
    )) order by o.id), '[]')
    from organization_members m
      join organizations o on o.id = m.organization_id
      left join users owner on owner.id = o.owner_id
    where m.user_id = t.id and (${visible}))`;
};
