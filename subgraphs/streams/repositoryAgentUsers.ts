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
      ...(none == null ? [] : [none ? `t.id in (select agent_id from idle_agents) and not ${used}` : used]),
    ]);
  };

const used = 'exists (select from stream_agents u where u.agent_id = t.id)';

const ofOrganization = (id: number, viewer: Viewer, sql: SqlBuilder): string => {
  const wanted = sql.bind(id, 'int4');
  return `t.id in (select a.id from agents a where a.organization_id = ${wanted}
    union all ${usersOf([`s.organization_id = ${wanted}`], viewer, sql)})`;
};

const someStream = (tests: readonly string[], viewer: Viewer, sql: SqlBuilder): string =>
  `t.id in (${usersOf(tests, viewer, sql)})`;

/** The ids of agents by their streams, from the streams' side. Only streams the viewer may see count: the answer must not tell of others. */
const usersOf = (tests: readonly string[], viewer: Viewer, sql: SqlBuilder): string => {
  const visible = viewer.seesAllOrganizations
    ? []
    : [`s.organization_id = any(${sql.bind(organizationsWith(viewer, streams.organization!.mayView), 'int4[]')})`];
  return `select u.agent_id from streams s join stream_agents u on u.name = s.name
    where ${allOf([...tests, ...visible])}`;
};
