import { createHash } from 'node:crypto';

/**
 * The strong entity tag of a reply: `"<version>-<hash>"`, or `"<hash>"` where there is no version.
 *
 * The hash covers everything a client can see except a collection's `timing`, which is a diagnosis of the request and not part
 * of what is represented. The version in front is the object's `updated_at`; `If-Match` compares only that, so that live
 * statistics, which change by the second, do not make every save fail.
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

/** The versions that `If-Match` allows, `*` for any. Weak tags never match (RFC 9110), so they allow none. */
export const expectedVersions = (ifMatch: string): readonly string[] | '*' => {
  if (ifMatch.trim() === '*') return '*';
  return [...ifMatch.matchAll(/(W\/)?"([^"-]*)[^"]*"/g)].filter(([, weak]) => !weak).map(([, , version]) => version!);
};
