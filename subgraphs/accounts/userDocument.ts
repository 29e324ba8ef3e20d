import { assertIndexable } from '../../src/collection/indexedTexts.ts';
import { contract } from '../../src/contract/contract.ts';
import { applyPatch } from '../../src/documents/applyPatch.ts';
import { CodedError } from '../../src/errors.ts';
import { parseExact, type JsonObject, type JsonValue } from '../../src/json/lossless.ts';
import { userMembers } from './collection.ts';

/** What a client wants to change: the patch or its text, parted by where its members are stored. */
export interface UserChange {
  members: JsonObject;
  /** Undefined: stays; null: no password, so no login. */
  password: string | null | undefined;
  /** Of a new user; undefined: not given. */
  organizationId: number | undefined;
}

const initial: JsonObject = { access_level: 'generic', disabled: false, readonly: false };
const notStored = ['id', 'password', 'organization_id', 'organizations', 'created_at'];

const refused = (member: string, message: string) =>
  new CodedError('BAD_USER_INPUT', `${member} ${message}`, { path: [member] });

const passwordOf = (value: JsonValue | undefined): string | null | undefined => {
  if (value === undefined || value === null) return value;
  if (typeof value === 'string' && value.length > 0 && value.length <= 1024) return value;
  throw refused('password', 'must be a text of 1 to 1024 characters');
};

const organizationIdOf = (value: JsonValue | undefined): number | undefined => {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw refused('organization_id', 'must be an integer');
};

/** Parts a patch. Throws BAD_JSON, and BAD_USER_INPUT for a password or organization id of a wrong type. */
export const userChange = (patch: JsonObject | string): UserChange => {
  const members = typeof patch === 'string' ? parseExact(patch) : patch;
  if (typeof members !== 'object' || members === null || Array.isArray(members)) {
    throw new CodedError('BAD_USER_INPUT', 'The patch must be a JSON object');
  }
  const own = (name: string) => (Object.hasOwn(members, name) ? members[name] : undefined);
  return { members, password: passwordOf(own('password')), organizationId: organizationIdOf(own('organization_id')) };
};

/**
 * The document to store for a user; `current` null for a new one. Holds no password.
 *
 * Throws BAD_USER_INPUT with the path of the member, KEY_MISMATCH for another id than `id`.
 */
export const userDocument = (
  current: JsonObject | null,
  { members }: UserChange,
  options: { id?: number; reset?: boolean } = {},
): JsonObject => {
  const { document } = applyPatch(contract('watcher-admin').schema('User'), current, members, {
    ...(options.id === undefined ? {} : { key: { member: 'id', value: String(options.id) } }),
    reset: options.reset,
    computed: notStored,
  });
  const stored = { ...initial, ...document };
  assertIndexable({ members: userMembers }, stored);
  // Basic credentials cannot carry a colon in the name.
  if (!isLogin(stored['name'])) throw refused('name', 'must be a text of 1 to 255 characters without colons');
  return stored;
};

const isLogin = (name: JsonValue | undefined): boolean =>
  typeof name === 'string' && /^[^:\p{Cc}]{1,255}$/u.test(name) && name.trim() === name;
