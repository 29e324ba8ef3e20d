import type { OrganizationPermissions } from './viewer.ts';

/** A user's place in one organization. An owner holds every permission there, whatever `permissions` says. */
export interface Membership {
  organizationId: number;
  isOwner: boolean;
  permissions: OrganizationPermissions;
}

/** What deciding about a user's access takes. */
export interface Account {
  id: number;
  /** The name they log in with. */
  login: string;
  accessLevel: 'admin' | 'generic';
  disabled: boolean;
  readonly: boolean;
  /** Sessions they may have at once; null: any number. */
  maxSessions: number | null;
  /** Grows with each change of password, access level, flags or memberships. */
  permissionsVersion: number;
  memberships: readonly Membership[];
}

/** Where accounts are read. Null: no such user. */
export interface AccountStore {
  /** `passwordHash` null: the user cannot log in with a password. */
  accountByLogin(login: string): Promise<{ account: Account; passwordHash: string | null } | null>;
  /** `sessionAlive` tells of the session named, and is true when `sessionId` is null. */
  accountById(id: number, sessionId: string | null): Promise<{ account: Account; sessionAlive: boolean } | null>;
  /** Makes an administrator unless the login is taken. Answers whether it did. */
  createAdministrator(login: string, passwordHash: string): Promise<boolean>;
}
