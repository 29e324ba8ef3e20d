import { createHash } from 'node:crypto';
import { CodedError } from '../../src/errors.ts';

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
 * The version that the conditions of a write ask for: that of the entity tag in `If-Match`, `0` (none at all) for
 * `If-None-Match: *`, null without conditions. A weak or foreign tag gives a version that nothing has (RFC 9110).
 * Throws BAD_USER_INPUT for `If-Match` with `*` or several tags, which nobody needs for one object.
 */
export const expectedVersion = (ifMatch: string | undefined, ifNoneMatch: string | undefined): string | null => {
  if (ifMatch === undefined) return ifNoneMatch?.trim() === '*' ? '0' : null;
  const tags = [...ifMatch.matchAll(/(W\/)?"([^"-]*)[^"]*"/g)];
  if (ifMatch.trim() === '*' || tags.length > 1) {
    throw new CodedError('BAD_USER_INPUT', 'If-Match takes the one entity tag that GET answered');
  }
  const [, weak, version] = tags[0] ?? [];
  return weak ? 'weak' : version || 'foreign';
};
