import { isObject, refused } from '../../src/documents/storable.ts';
import type { JsonObject, JsonValue } from '../../src/json/lossless.ts';
import { mask } from '../../src/settings/settings.ts';

/** What of Central's config is kept sealed: `api_key`, and `password` of `edit_auth`. */
export interface CentralSecrets {
  api_key?: string;
  password?: string;
}

/** The config as clients may see it. */
export const masked = (config: JsonObject): JsonObject => ({
  ...config,
  ...(config['api_key'] !== undefined && { api_key: mask }),
  ...(isObject(config['edit_auth']) && { edit_auth: { ...config['edit_auth'], password: mask } }),
});

/** A whole config in two parts: what is stored openly, and what is sealed. */
export const parted = ({ api_key: key, edit_auth: editAuth, ...rest }: JsonObject) => {
  const { password, ...open } = isObject(editAuth) ? editAuth : {};
  const secrets: CentralSecrets = {
    ...(typeof key === 'string' && { api_key: key }),
    ...(typeof password === 'string' && { password }),
  };
  return { config: { ...rest, ...(isObject(editAuth) && { edit_auth: open }) }, secrets };
};

/** The whole config of its two parts. */
export const joined = (config: JsonObject, { api_key: key, password }: CentralSecrets): JsonObject => ({
  ...config,
  ...(key !== undefined && { api_key: key }),
  ...(isObject(config['edit_auth']) && password !== undefined && { edit_auth: { ...config['edit_auth'], password } }),
});

/**
 * A patch with the secrets that its masks stand for, or without these members where nothing is stored: what is shown then
 * comes from the environment, and is not saved by sending it back. Throws BAD_USER_INPUT for a mask that stands for nothing.
 */
export const unmasked = (patch: JsonObject, present: JsonObject, shown: JsonObject): JsonObject => {
  const { api_key: key, edit_auth: editAuth, ...rest } = patch;
  return {
    ...rest,
    ...(key !== undefined && (key === mask ? only('api_key', present['api_key']) : { api_key: key })),
    ...(editAuth !== undefined && withPassword(editAuth, present['edit_auth'], shown['edit_auth'])),
  };
};

const withPassword = (posted: JsonValue, present: JsonValue | undefined, shown: JsonValue | undefined): JsonObject => {
  if (!isObject(posted) || posted['password'] !== mask) return { edit_auth: posted };
  if (isObject(present)) return { edit_auth: { ...posted, ...only('password', present['password']) } };
  const { login } = posted;
  if (isObject(shown) && (login === undefined || login === shown['login'])) return {};
  throw refused('is needed, for none is saved', ['edit_auth', 'password']);
};

const only = (name: string, value: JsonValue | undefined): JsonObject => (value === undefined ? {} : { [name]: value });
