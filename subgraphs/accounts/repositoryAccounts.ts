import type { Account, AccountStore, Membership } from '../../src/auth/account.ts';
import type { Database, Queryable } from '../../src/db/types.ts';
import { permissionColumns, permissionsOf, type PermissionColumns } from './permissions.ts';

interface AccountRow {
  id: number;
  name: string;
  password_hash: string | null;
  access_level: string | null;
  disabled: boolean | null;
  readonly: boolean | null;
  max_sessions: number | null;
  permissions_version: number;
}

type MembershipRow = PermissionColumns & { organization_id: number; is_owner: boolean };

const accountColumns = `u.id, u.name, u.password_hash, u.access_level, u.disabled, u.readonly, u.max_sessions,
  u.permissions_version`;

const accountOf = (row: AccountRow, memberships: readonly Membership[]): Account => ({
  id: row.id,
  login: row.name,
  accessLevel: row.access_level === 'admin' ? 'admin' : 'generic',
  disabled: row.disabled ?? false,
  readonly: row.readonly ?? false,
  maxSessions: row.max_sessions,
  permissionsVersion: row.permissions_version,
  memberships,
});

const membershipsOf = async (database: Queryable, userId: number): Promise<Membership[]> => {
  const rows = await database.query<MembershipRow>(
    `select m.organization_id, ${permissionColumns.map((column) => `m.${column}`).join(', ')},
            o.owner_id is not distinct from m.user_id as is_owner
       from organization_members m join organizations o on o.id = m.organization_id
      where m.user_id = $1 order by m.organization_id`,
    [userId],
  );
  return rows.map((row) => ({
    organizationId: row.organization_id,
    isOwner: row.is_owner,
    permissions: permissionsOf(row),
  }));
};

/** One account inside a transaction; null when there is none. */
export const readAccount = async (database: Queryable, id: number): Promise<Account | null> => {
  const [row] = await database.query<AccountRow>(`select ${accountColumns} from users u where u.id = $1`, [id]);
  return row ? accountOf(row, await membershipsOf(database, id)) : null;
};

/** Accounts as authentication reads them: one user, with the password hash or the state of one session. */
export const createAccountStore = (database: Database, ringUsers: () => void): AccountStore => {
  return {
    async accountByLogin(login) {
      const [row] = await database.query<AccountRow>(
        `select ${accountColumns} from users u where lower(u.name) = lower($1)`,
        [login],
      );
      if (!row) return null;
      return { account: accountOf(row, await membershipsOf(database, row.id)), passwordHash: row.password_hash };
    },

    async accountById(id, sessionId) {
      const [row] = await database.query<AccountRow & { session_alive: boolean }>(
        `select ${accountColumns},
                $2::uuid is null or coalesce(s.revoked_at is null and s.expires_at > now(), false) as session_alive
           from users u left join sessions s on s.id = $2::uuid and s.user_id = u.id
          where u.id = $1`,
        [id, sessionId],
      );
      if (!row) return null;
      return { account: accountOf(row, await membershipsOf(database, id)), sessionAlive: row.session_alive };
    },

    async createAdministrator(login, passwordHash) {
      const made = await database.query(
        `insert into users (config, password_hash, position)
         values (jsonb_build_object('name', $1::text, 'access_level', 'admin', 'disabled', false, 'readonly', false), $2,
                 feed_next('users'))
         on conflict (lower(name)) do nothing returning id`,
        [login, passwordHash],
      );
      if (made.length > 0) ringUsers();
      return made.length > 0;
    },
  };
};
