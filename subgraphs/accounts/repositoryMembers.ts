import { noPermissions, type OrganizationPermissions } from '../../src/auth/viewer.ts';
import { recordAudit, type AuditChange } from '../../src/collection/audit.ts';
import type { Database, Queryable } from '../../src/db/types.ts';
import { CodedError } from '../../src/errors.ts';
import type { Feed } from '../../src/feed/types.ts';
import type { JsonObject } from '../../src/json/lossless.ts';
import type { Writer } from '../documentRepository.ts';
import { assertMayEditUsersIn, assertMayGrant } from './authority.ts';
import { columnsOf, permissionColumns } from './permissions.ts';
import { assertRoomForMember } from './repositoryLimits.ts';
import { lockUser } from './repositoryUsers.ts';

/** Whose place in which organization a write is about. */
export interface Place {
  writer: Writer;
  organizationId: number;
  userId: number;
}

export interface MemberRepository {
  /** Permissions that are not given stay; a new member starts with viewing streams alone. */
  set(place: Place, permissions: Partial<OrganizationPermissions>): Promise<void>;
  remove(place: Place): Promise<void>;
}

const newMember: OrganizationPermissions = { ...noPermissions, isMember: true, canViewStreams: true };

/** Memberships and what they allow. Each change moves the user's position and the version of their permissions. */
export const createMemberRepository = (database: Database, feed: Feed): MemberRepository => ({
  async set(place, change) {
    const { writer, organizationId, userId } = place;
    const { viewer } = writer;
    await database.transaction(async (transaction) => {
      const membership = await lockMembership(transaction, place);
      if (membership?.isOwner && !viewer.seesAllOrganizations) {
        throw new CodedError('FORBIDDEN', 'The owner holds every right', { path: ['userId'] });
      }
      if (!membership) await assertRoomForMember(transaction, organizationId);
      const before = membership?.permissions ?? noPermissions;
      const after = { ...(membership ? before : newMember), ...change };
      assertMayGrant(viewer, organizationId, before, after);
      const values = columnsOf(after);
      await transaction.query(
        `insert into organization_members (organization_id, user_id, ${permissionColumns.join(', ')})
         values ($1, $2, ${values.map((_, index) => `$${index + 3}`).join(', ')})
         on conflict (organization_id, user_id)
           do update set ${permissionColumns.map((column) => `${column} = excluded.${column}`).join(', ')}`,
        [organizationId, userId, ...values],
      );
      await recordAudit(transaction, writer, [memberChange(place, membership ? { ...before } : null, { ...after })]);
      await touchUsers(transaction, [userId]);
    });
    feed.ring('users');
    feed.ring('audit_events');
  },

  async remove(place) {
    const { writer, organizationId, userId } = place;
    const { viewer } = writer;
    await database.transaction(async (transaction) => {
      const membership = await lockMembership(transaction, place);
      if (!membership) throw new CodedError('NOT_FOUND', 'The user is no member', { path: ['userId'] });
      if (membership.isOwner)
        throw new CodedError('CONFLICT', 'The owner stays a member; make another one the owner first');
      assertMayGrant(viewer, organizationId, membership.permissions, noPermissions);
      await transaction.query('delete from organization_members where organization_id = $1 and user_id = $2', [
        organizationId,
        userId,
      ]);
      await recordAudit(transaction, writer, [memberChange(place, { ...membership.permissions }, null)]);
      await touchUsers(transaction, [userId]);
    });
    feed.ring('users');
    feed.ring('audit_events');
  },
});

/** The key names the organization first. */
const memberChange = (
  { organizationId, userId }: Place,
  before: JsonObject | null,
  after: JsonObject | null,
): AuditChange => ({
  collection: 'organization_members',
  key: `${organizationId}/${userId}`,
  action: before === null ? 'create' : after === null ? 'delete' : 'update',
  before,
  after,
});

/** Brings what lists are filtered by up to date with the memberships, and gives the users new versions and positions. */
export const touchUsers = (transaction: Queryable, userIds: readonly number[]): Promise<unknown> =>
  transaction.query(
    `update users u
        set member_of = coalesce((select jsonb_object_agg(m.organization_id, true) from organization_members m
                                   where m.user_id = u.id), '{}'),
            permissions_version = permissions_version + 1,
            position = feed_next('users')
      where u.id = any($1::int4[])`,
    [userIds],
  );

/** Locks the user and reads their membership, undefined when there is none. Throws NOT_FOUND and FORBIDDEN. */
const lockMembership = async (transaction: Queryable, { writer: { viewer }, organizationId, userId }: Place) => {
  const [organization] = await transaction.query('select from organizations where id = $1 for key share', [
    organizationId,
  ]);
  const isVisible = viewer.seesAllOrganizations || viewer.organizations.has(organizationId);
  if (!organization || !isVisible) {
    throw new CodedError('NOT_FOUND', 'There is no such organization', { path: ['organizationId'] });
  }
  assertMayEditUsersIn(viewer, organizationId);
  const { account } = await lockUser(transaction, viewer, userId);
  return account.memberships.find((membership) => membership.organizationId === organizationId);
};
