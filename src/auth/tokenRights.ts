import { CodedError } from '../errors.ts';
import { allScopes, type Scope } from './viewer.ts';

/** What one entry of `permissions` allows on the scopes it names. Source: Central `ApiTokenPermission`. */
export interface TokenPermission {
  scopes: readonly string[];
  list?: boolean;
  read?: boolean;
  write?: boolean;
  execute?: boolean;
}

/** The members of an API token that decide what it may do. */
export interface TokenRules {
  auth_scopes?: readonly string[];
  permissions?: readonly TokenPermission[];
}

type Path = readonly (string | number)[];

const families = [...new Set(allScopes.map((scope) => scope.slice(0, scope.indexOf(':'))))];

/**
 * The scopes that a token holds: what its `permissions` allow, within its `auth_scopes`.
 *
 * Without `auth_scopes` nothing more bounds the permissions; without `permissions` everything within the `auth_scopes` is
 * allowed; without both, nothing. Throws BAD_USER_INPUT with the path of what cannot be granted as it is written.
 */
export const scopesOfToken = ({ auth_scopes: bounds, permissions }: TokenRules): ReadonlySet<Scope> => {
  if (!bounds && !permissions) return new Set();
  const within = bounds ? grantedBy(bounds, () => true, ['auth_scopes']) : new Set(allScopes);
  if (!permissions) return within;
  const allowed = permissions.flatMap((permission, index) => [...scopesOf(permission, ['permissions', index])]);
  return new Set(allowed.filter((scope) => within.has(scope)));
};

const scopesOf = (permission: TokenPermission, at: Path): Set<Scope> => {
  const { scopes, list = false, read = false, write = false, execute = false } = permission;
  if (list !== read) {
    const missing = list ? 'read' : 'list';
    throw refused([...at, missing], 'must be as its counterpart: what may be listed may be read, and the reverse');
  }
  if (execute && !write) throw refused([...at, 'execute'], 'needs write: commands are changes');
  return grantedBy(scopes, (verb) => (verb === 'read' ? read : write), [...at, 'scopes']);
};

const grantedBy = (scopes: readonly string[], allows: (verb: string) => boolean, at: Path): Set<Scope> => {
  const named = new Set(scopes.flatMap((scope, index) => familiesOf(scope, [...at, index])));
  return new Set(
    allScopes.filter((scope) => {
      const [family = '', verb = ''] = scope.split(':');
      return named.has(family) && allows(verb);
    }),
  );
};

const familiesOf = (scope: string, at: Path): readonly string[] => {
  if (scope === '*' || scope === '*/*') return families;
  const family = families.find((each) => scope === `${each}/*`);
  if (family !== undefined) return [family];
  throw refused(at, `must be * or one of ${families.map((each) => `${each}/*`).join(', ')}`);
};

const refused = (path: Path, problem: string) =>
  new CodedError('BAD_USER_INPUT', `${path.join('.')} ${problem}`, { path });
