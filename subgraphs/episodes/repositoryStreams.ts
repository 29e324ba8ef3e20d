import type { Queryable } from '../../src/db/types.ts';

/** The organization that owns a stream; null when it belongs to none or is not known. */
export const organizationOfStream = async (database: Queryable, name: string): Promise<number | null> => {
  const [row] = await database.query<{ organization_id: number | null }>(
    'select organization_id from stream_organizations where name = $1',
    [name],
  );
  return row?.organization_id ?? null;
};
