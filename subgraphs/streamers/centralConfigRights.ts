import { allScopes, type Viewer } from '../../src/auth/viewer.ts';
import { CodedError } from '../../src/errors.ts';
import type { JsonObject } from '../../src/json/lossless.ts';

/** Throws FORBIDDEN when somebody who may not do everything changes the credentials with which one may. */
export const assertMayGiveKeys = ({ scopes, readonly }: Viewer, present: JsonObject, next: JsonObject): void => {
  if (!readonly && allScopes.every((scope) => scopes.has(scope))) return;
  const changed = ['api_key', 'edit_auth'].find((name) => JSON.stringify(present[name]) !== JSON.stringify(next[name]));
  if (changed) {
    throw new CodedError('FORBIDDEN', `Only who may do everything changes ${changed}`, { path: [changed] });
  }
};
