import { createHash } from 'node:crypto';

/**
 * The strong entity tag of a reply: `"<version>-<hash>"`, or `"<hash>"` where there is no version.
 *
 * The hash covers everything a client can see except a collection's `timing`, which is a diagnosis of the request and not part
 * of what is represented. The version in front is the object's `updated_at`; `If-Match` compares only that, so that live
 * statistics, which change by the second, do not make every save fail. The tag names the JSON text, compressed or not.
 */
export const entityTag = (represented: string, version?: string): string => {
  const hash = createHash('sha1').update(represented).digest('base64url');
  return version === undefined ? `"${hash}"` : `"${version}-${hash}"`;
};

/** Whether `If-None-Match` holds the tag (or `*`), compared weakly as RFC 9110 asks. */
export const isNotModified = (ifNoneMatch: string | undefined, tag: string): boolean => {
  if (ifNoneMatch === undefined) return false;
  const tags: readonly string[] = ifNoneMatch.match(/"[^"]*"/g) ?? [];
  return ifNoneMatch.trim() === '*' || tags.includes(tag);
};

/**
 * The version that the conditions of a write ask for, as `isExpectedVersion` reads it: those of the entity tags in `If-Match`,
 * or `*`; `0` (none at all) for `If-None-Match: *`; null without conditions. Weak and foreign tags name a version that
 * nothing has (RFC 9110).
 */
export const expectedVersion = (ifMatch: string | undefined, ifNoneMatch: string | undefined): string | null => {
  if (ifMatch === undefined) return ifNoneMatch?.trim() === '*' ? '0' : null;
  if (ifMatch.trim() === '*') return '*';
  const strong = [...ifMatch.matchAll(/(?:^|[\s,])"([1-9]\d*)-[^"]*"/g)].map(([, version = '']) => version);
  return strong.length > 0 ? strong.join(',') : 'foreign';
};
