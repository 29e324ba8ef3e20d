import type { Account, AccountStore } from './account.ts';
import type { Passwords } from './passwords.ts';

/**
 * The account of a login and password; null, after the same time, when there is no such login, the password is wrong or
 * the account is disabled. Run it under a `BruteForceGuard`.
 */
export type PasswordCheck = (login: string, password: string) => Promise<Account | null>;

/** The one way a user's password is checked, for login and for Basic alike. */
export const createPasswordCheck =
  ({ accounts, passwords }: { accounts: AccountStore; passwords: Passwords }): PasswordCheck =>
  async (login, password) => {
    const found = await accounts.accountByLogin(login);
    const right = await passwords.verify(password, found?.passwordHash ?? null);
    return found && right && !found.account.disabled ? found.account : null;
  };
