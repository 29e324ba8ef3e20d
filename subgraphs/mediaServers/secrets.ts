import { CodedError } from '../../src/errors.ts';
import type { JsonObject } from '../../src/json/lossless.ts';

/** What is kept sealed of a media server and never shown. */
export interface MediaServerSecrets {
  /** The token that its API wants. */
  token?: string;
}

/** The column `secrets` as it is given to the engine: null removes the token, absent leaves it. */
export interface SecretChange {
  token?: string | null;
}

/** Takes the token out of a patch. Throws BAD_USER_INPUT for one that is no text. */
export const withoutToken = ({ token, ...patch }: JsonObject): { patch: JsonObject; change: SecretChange } => {
  if (token === undefined) return { patch, change: {} };
  if (token === null || (typeof token === 'string' && token.length <= 4000)) {
    return { patch, change: { token: token || null } };
  }
  throw new CodedError('BAD_USER_INPUT', 'token must be a text of at most 4000 characters', { path: ['token'] });
};
