import { contract } from '../../../src/contract/contract.ts';
import { validateDocument } from '../../../src/contract/validator.ts';
import { parseExact, type JsonObject } from '../../../src/json/lossless.ts';
import type { Verdict } from './types.ts';

/** An HTTP answer, its header names in lower case. */
export interface HttpAnswer {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: string;
}

/**
 * What a backend's answer means: 200 opens, 403 refuses, 302 with a Location sends elsewhere. Null for any other, which
 * counts as none.
 *
 * A body that begins as a JSON object must be an `AuthResponse`: half of one could open more of the archive than was meant.
 * Any other body is for people.
 */
export const verdictOf = ({ status, headers, body }: HttpAnswer): Verdict | null => {
  if (status !== 200 && status !== 302 && status !== 403) return null;
  const header = (name: string): string | null => [headers[name] ?? []].flat()[0]?.trim() || null;
  const location = header('location');
  if (status === 302 && (location === null || !/^[!-~]+$/.test(location))) return null;
  const response = status === 200 ? responseOf(body) : {};
  if (!response) return null;
  const unique = /^(1|true|yes)$/i.test(header('x-unique') ?? '');
  return {
    status,
    decidedBy: 'backend',
    authDuration: countOf(header('x-authduration')),
    userId: inUtf8(header('x-userid')),
    maxSessions: countOf(header('x-max-sessions')) ?? (unique ? 1 : null),
    unique,
    location: status === 302 ? location : null,
    response,
  };
};

/** Header bytes are read as Latin-1; most who send more than ASCII mean UTF-8. */
const inUtf8 = (text: string | null): string | null => {
  if (text === null) return null;
  const decoded = Buffer.from(text, 'latin1').toString('utf8');
  return decoded.includes('\uFFFD') ? text : decoded;
};

/** Longest a header may make a verdict or a limit, so that sums with it stay exact. */
const largestCount = 2 ** 31 - 1;

const countOf = (text: string | null): number | null =>
  text !== null && /^\d{1,15}$/.test(text) ? Math.min(Number(text), largestCount) : null;

const members = ['ad_inject', 'allowed_dvr_ranges'];

const responseOf = (body: string): JsonObject | null => {
  if (!body.trimStart().startsWith('{')) return {};
  try {
    const whole = parseExact(body) as JsonObject;
    const known = Object.entries(whole).filter(([name, value]) => members.includes(name) && value !== null);
    const response = Object.fromEntries(known);
    return validateDocument(contract('central').schema('AuthResponse'), response).length === 0 ? response : null;
  } catch {
    return null;
  }
};
