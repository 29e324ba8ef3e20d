import type { Queryable } from '../../src/db/types.ts';
import { CodedError } from '../../src/errors.ts';
import type { JsonObject } from '../../src/json/lossless.ts';

/** How much an organization may have; null: any number. */
export interface OrganizationLimits {
  cameras: number | null;
  users: number | null;
  dvrBytes: number | null;
}

/** The columns of limits by the member of a patch that sets them. */
export const limitMembers = ['max_cameras', 'max_users', 'max_dvr_bytes'] as const;

/** The columns to change, out of a patch of an organization. Throws BAD_USER_INPUT for what is no limit. */
export const limitsIn = (patch: JsonObject): Readonly<Partial<Record<(typeof limitMembers)[number], number | null>>> =>
  Object.fromEntries(
    limitMembers.flatMap((member) => {
      const value = patch[member];
      if (value === undefined) return [];
      const greatest = member === 'max_dvr_bytes' ? Number.MAX_SAFE_INTEGER : 2 ** 31 - 1;
      const isLimit = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= greatest;
      if (value === null || isLimit) return [[member, value]];
      throw new CodedError('BAD_USER_INPUT', `${member} must be an integer from 0 to ${greatest}`, { path: [member] });
    }),
  );

/**
 * Throws FORBIDDEN when an organization has as many members as it may. Holds the organization until the end of the
 * transaction, so that two new members are counted one after the other.
 */
export const assertRoomForMember = async (transaction: Queryable, organizationId: number): Promise<void> => {
  const [row] = await transaction.query<{ max_users: number | null }>(
    'select max_users from organizations where id = $1 for no key update',
    [organizationId],
  );
  const most = row?.max_users ?? null;
  if (most === null) return;
  const [members] = await transaction.query<{ count: string }>(
    'select count(*) as count from organization_members where organization_id = $1',
    [organizationId],
  );
  if (Number(members?.count) < most) return;
  throw new CodedError('FORBIDDEN', `The organization may have at most ${most} members`, {
    meta: { limit: String(most), of: 'users' },
  });
};

/** The limits of organizations by id. */
export const limitsOf = async (
  database: Queryable,
  organizationIds: readonly number[],
): Promise<ReadonlyMap<number, OrganizationLimits>> => {
  const rows = await database.query<{
    id: number;
    max_cameras: number | null;
    max_users: number | null;
    max_dvr_bytes: string | null;
  }>('select id, max_cameras, max_users, max_dvr_bytes from organizations where id = any($1::int4[])', [
    organizationIds,
  ]);
  return new Map(
    rows.map(({ id, max_cameras: cameras, max_users: users, max_dvr_bytes: bytes }) => [
      id,
      { cameras, users, dvrBytes: bytes === null ? null : Number(bytes) },
    ]),
  );
};
