import { createHash, randomBytes } from 'node:crypto';
import { equalsInConstantTime } from '../../src/auth/constantTime.ts';
import { CodedError } from '../../src/errors.ts';
import type { JsonValue } from '../../src/json/lossless.ts';

/**
 * What an agent's key is checked by: the answer to a challenge is made of `sha512(salt:key)`, so the key itself need not be
 * kept, and one salt must serve all challenges of an agent. Whoever has it can pass for the agent: it is stored sealed.
 */
export interface AgentKeyCheck {
  salt: string;
  /** `sha512_hex("<salt>:<key>")`. */
  hash: string;
}

/** A change of an agent's key: the text given, or null for a new one, of which `issued` is told. */
export interface AgentKeyChange {
  /** Undefined: a new agent gets a new key, any other keeps its own. */
  given: string | null | undefined;
  issued: (key: string) => void;
}

/** A new key: 192 random bits as 32 URL-safe characters. */
export const newAgentKey = (): string => randomBytes(24).toString('base64url');

/** What to keep of a key, with a salt of its own. */
export const agentKeyCheck = (key: string): AgentKeyCheck => {
  const salt = randomBytes(16).toString('hex');
  return { salt, hash: sha512(`${salt}:${key}`) };
};

/** True when `answer` is `sha512_hex("<nonce>:" + sha512_hex("<salt>:<key>"))` for the agent's key. */
export const provesAgentKey = ({ hash }: AgentKeyCheck, nonce: string, answer: string): boolean =>
  equalsInConstantTime(sha512(`${nonce}:${hash}`), answer.toLowerCase());

/** The key in a patch of an agent. Throws BAD_USER_INPUT for what is no key. */
export const keyInPatch = (key: JsonValue | undefined): string | null | undefined => {
  if (key === undefined || key === null) return key;
  if (typeof key === 'string' && /^[^\p{Cc}\p{Surrogate}]{1,200}$/u.test(key)) return key;
  throw new CodedError('BAD_USER_INPUT', 'key must be a text of 1 to 200 characters', { path: ['key'] });
};

const sha512 = (text: string): string => createHash('sha512').update(text, 'utf8').digest('hex');
