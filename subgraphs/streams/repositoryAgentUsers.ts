import type { Viewer } from '../../src/auth/viewer.ts';
import type { Collection } from '../../src/collection/collection.ts';
import { likePattern } from '../../src/collection/comparison.ts';
import { organizationsWith } from '../../src/collection/scope.ts';
import { allOf, type SqlBuilder } from '../../src/collection/sqlBuilder.ts';
import { streams } from './collection.ts';

type Optional<T> = T | null | undefined;

/** Tests of the streams that use an agent; all given ones must hold. See `AgentUsersFilter` of the graph. */
export interface AgentUsers {
  stream?: Optional<string>;
  titleContains?: Optional<string>;
  organizationId?: Optional<number>;
  none?: Optional<boolean>;
}

/** The `rows` of a collection of agents that leaves those whose streams are such. */
export const usedBy =
  ({ stream, titleContains, organizationId, none }: AgentUsers): NonNullable<Collection['rows']> =>
  (viewer, sql) => {
    const named = [
      ...(stream == null ? [] : [`s.name = ${sql.bind(stream, 'text')}`]),
      // The collation "C" of the column folds only ASCII letters.
      ...(titleContains == null
        ? []
        : [`s.title collate "default" ilike ${sql.bind(likePattern(titleContains), 'text')}`]),
    ];
    return allOf([
      ...(named.length === 0 ? [] : [someStream(named, viewer, sql)]),
      ...(organizationId == null ? [] : [ofOrganization(organizationId, viewer, sql)]),
      ...(none == null ? [] : [`${none ? 'not ' : ''}exists (select from stream_agents u where u.agent_id = t.id)`]),
    ]);
  };

const ofOrganization = (id: number, viewer: Viewer, sql: SqlBuilder): string => {
  const wanted = sql.bind(id, 'int4');
  return `(t.organization_id = ${wanted} or ${someStream([`s.organization_id = ${wanted}`], viewer, sql)})`;
};

/** Only streams that the viewer may see count: the answer must not tell of others. */
const someStream = (tests: readonly string[], viewer: Viewer, sql: SqlBuilder): string => {
  const visible = viewer.seesAllOrganizations
    ? []
    : [`s.organization_id = any(${sql.bind(organizationsWith(viewer, streams.organization!.mayView), 'int4[]')})`];
  return `exists (select from stream_agents u join streams s on s.name = u.name
    where u.agent_id = t.id and ${allOf([...tests, ...visible])})`;
};
