import type { Collection, Saving } from '../../src/collection/collection.ts';
import { contract } from '../../src/contract/contract.ts';
import { CodedError } from '../../src/errors.ts';
import type { JsonObject } from '../../src/json/lossless.ts';

/** The streams that have a rule of a kind about the zone of the row. */
const streamsWith = (rule: 'preferred_zones' | 'required_zones'): string =>
  `(select count(*) from streams s where s.watcher->'layout_rules'->'${rule}' @> to_jsonb(t.name))`;

const statsSql = `(select jsonb_build_object(
    'preferred_streams_count', ${streamsWith('preferred_zones')},
    'required_streams_count', ${streamsWith('required_zones')},
    'streamers', coalesce(jsonb_agg(n.hostname order by n.hostname), '[]'),
    'streamers_count', count(n.hostname))
  from streamer_zones n where n.zone = t.name)`;

/** Zones, for the collection engine. They belong to the cluster, not to an organization. */
export const zones: Collection = {
  name: 'zones',
  schema: contract('watcher-admin').schema('Zone'),
  table: 'zones',
  key: { column: 'name', member: 'name', type: 'text' },
  parts: { stats: { sql: statsSql } },
  search: 't.search',
  defaultSort: [{ member: 'name', descending: false }],
  beforeSave: async (saving) => {
    if (!saving.current) assertName(saving.key);
    const created = saving.current ? saving.current['created'] : await creation(saving);
    return { document: { ...saving.document, ...(created !== undefined && { created }) } };
  },
};

/** When the zone is made, and by whom. */
const creation = async ({ viewer, transaction }: Saving): Promise<JsonObject> => {
  const [row] = await transaction.query<{ name: string }>('select name from user_names where subject = $1', [
    viewer.subject,
  ]);
  const user = { ...(viewer.userId !== null && { id: viewer.userId }), name: row?.name ?? viewer.subject };
  return { created_at: Date.now(), user };
};

const assertName = (name: string): void => {
  if (/^[a-zA-Z0-9_.-]{1,200}$/.test(name)) return;
  throw new CodedError('BAD_USER_INPUT', 'name must have 1 to 200 letters, digits, underscores, dots and dashes', {
    path: ['name'],
    parameter: 'name',
  });
};
