import type { AccountStore } from './account.ts';
import { equalsInConstantTime } from './constantTime.ts';
import type { Passwords } from './passwords.ts';

/** The login and password of the first administrator, from the environment's `EDIT_AUTH`. */
export interface EditAuth {
  login: string;
  password: string;
}

/** Whether these are the configured credentials; false when none are configured. */
export const matchesEditAuth = (editAuth: EditAuth | null, login: string, password: string): boolean => {
  if (!editAuth) return false;
  const rightLogin = equalsInConstantTime(login, editAuth.login);
  return equalsInConstantTime(password, editAuth.password) && rightLogin;
};

/**
 * Makes the administrator of `EDIT_AUTH` when no user has that login, so that they can log in to Watcher. A password
 * changed there later stays: the environment does not overwrite it. Answers whether the user was made.
 */
export const ensureFirstAdministrator = async (options: {
  editAuth: EditAuth | null;
  accounts: AccountStore;
  passwords: Passwords;
}): Promise<boolean> => {
  const { editAuth, accounts, passwords } = options;
  if (!editAuth || (await accounts.accountByLogin(editAuth.login))) return false;
  return accounts.createAdministrator(editAuth.login, await passwords.hash(editAuth.password));
};
