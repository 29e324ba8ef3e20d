import type { OrganizationPermissions, Viewer } from '../auth/viewer.ts';
import { CodedError } from '../errors.ts';
import { isStorableText } from '../documents/storable.ts';
import type { Collection } from './collection.ts';
import { isNarrow, likePattern } from './comparison.ts';
import { compileCondition, membersOf } from './condition.ts';
import { allOf, type SqlBuilder } from './sqlBuilder.ts';
import type { Condition } from './types.ts';

/** Which rows a request is about. */
export interface ScopeRequest {
  viewer: Viewer;
  where?: Condition | undefined;
  search?: string | undefined;
  /** True for lists: the collection's `defaultWhere` applies. */
  asListed: boolean;
}

/** The rows of a request as SQL over `t` and the joins. */
export interface Scope {
  sql: string;
  joins: ReadonlySet<string>;
  /** True when an index finds the rows that match but says nothing of their order, nor how many they are. */
  isGathered: boolean;
  /** True when every row of the table is meant. */
  isEverything: boolean;
  /** True when neither the request nor the viewer's organizations leave rows out, so that any values ask for the same plan. */
  isUnfiltered: boolean;
}

/** What the viewer may see, of that what matches. Throws what `compileCondition` throws, BAD_USER_INPUT for a bad search. */
export const scopeOf = (collection: Collection, request: ScopeRequest, sql: SqlBuilder): Scope => {
  const { viewer, where, search } = request;
  const standing = request.asListed ? collection.defaultWhere?.(membersOf(where)) : undefined;
  const compiled = [where, standing].flatMap((condition) =>
    condition ? [compileCondition(collection, condition, sql)] : [],
  );
  const visible = visibility(collection, viewer, sql);
  const own = collection.rows?.(viewer, sql) ?? null;
  const words = wordsOf(search);
  const found = searched(collection, words, sql);
  const tests = [...visible, ...(own === null ? [] : [own]), ...found, ...compiled.map((condition) => condition.sql)];
  const { organization } = collection;
  return {
    sql: allOf(tests),
    joins: new Set([
      ...compiled.flatMap(({ joins }) => [...joins]),
      ...(visible.length > 0 && organization?.join ? [organization.join] : []),
    ]),
    isGathered:
      (own !== null && collection.rowsAreFound === true) ||
      words.some(isNarrow) ||
      compiled.some(({ isGathered }) => isGathered),
    isEverything: tests.length === 0,
    isUnfiltered: !where && found.length === 0 && visible.length === 0 && own === null,
  };
};

/** The organizations in which the viewer holds a permission. */
export const organizationsWith = (
  viewer: Viewer,
  permitted: (permissions: OrganizationPermissions) => boolean,
): number[] => [...viewer.organizations].filter(([, permissions]) => permitted(permissions)).map(([id]) => id);

const visibility = ({ organization }: Collection, viewer: Viewer, sql: SqlBuilder): string[] => {
  if (!organization || viewer.seesAllOrganizations) return [];
  return [`${organization.sql} = any(${sql.bind(organizationsWith(viewer, organization.mayView), 'int4[]')})`];
};

const mostWords = 20;

const wordsOf = (search: string | undefined): string[] => search?.split(/\s+/).filter((word) => word !== '') ?? [];

const searched = (collection: Collection, words: readonly string[], sql: SqlBuilder): string[] => {
  if (words.length === 0) return [];
  const refuse = (why: string): CodedError => new CodedError('BAD_USER_INPUT', why, { parameter: 'q' });
  const { search: text } = collection;
  if (!text) throw refuse('This collection cannot be searched');
  if (words.length > mostWords) throw refuse(`A search has at most ${mostWords} words`);
  if (!words.every(isStorableText)) throw refuse('The search holds a character that no text can hold');
  return words.map((word) => `${text} ilike ${sql.bind(likePattern(word), 'text')}`);
};
