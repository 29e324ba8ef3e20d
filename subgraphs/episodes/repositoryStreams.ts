import { organizationsWith } from '../../src/collection/scope.ts';
import type { Viewer } from '../../src/auth/viewer.ts';
import type { Queryable } from '../../src/db/types.ts';

/** The organization that owns a stream; null when it belongs to none or is not known. */
export const organizationOfStream = async (database: Queryable, name: string): Promise<number | null> => {
  const [row] = await database.query<{ organization_id: number | null }>(
    'select organization_id from stream_organizations where name = $1',
    [name],
  );
  return row?.organization_id ?? null;
};

/** Of these names those of streams that exist and that the viewer sees. */
export const visibleStreams = async (
  database: Queryable,
  names: readonly string[],
  viewer: Viewer,
): Promise<ReadonlySet<string>> => {
  const rows = await database.query<{ name: string }>(
    'select name from stream_organizations where name = any($1) and ($2 or organization_id = any($3))',
    [names, viewer.seesAllOrganizations, organizationsWith(viewer, ({ canViewStreams }) => canViewStreams)],
  );
  return new Set(rows.map(({ name }) => name));
};
