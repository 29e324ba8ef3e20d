import type { Viewer } from '../../src/auth/viewer.ts';
import type { Collection } from '../../src/collection/collection.ts';
import { contract } from '../../src/contract/contract.ts';

/** Which presets a request is about, beside what the viewer may see. */
export interface PresetsScope {
  /** Only presets this organization may use. */
  organizationId?: number | null | undefined;
}

/** What a preset starts from. */
export const initialPreset = { is_adjustable: false, is_default: false };

/** The presets that a viewer sees, for the collection engine: default ones, and those linked to an organization of theirs. */
export const presetsSeenBy = (viewer: Viewer, { organizationId }: PresetsScope = {}): Collection => ({
  name: 'presets',
  schema: contract('watcher-admin').schema('Preset'),
  table: 'presets',
  key: { column: 'id', member: 'id', type: 'int8' },
  parts: { last_change: { sql: lastChangeSql(viewer) }, stats: { sql: statsSql(viewer) } },
  computed: { deleted_at: { sql: 't.deleted_at', type: 'int8' } },
  members: {
    title: { sql: 't.title', type: 'text', indexed: true },
    is_default: { sql: 't.is_default', type: 'boolean' },
    is_adjustable: { sql: 't.is_adjustable', type: 'boolean' },
    deleted_at: { sql: 't.deleted_at', type: 'int8' },
    'last_change.updated_at': { sql: 't.position', type: 'int8', indexed: true, notNull: true },
  },
  search: 't.title collate "default"',
  defaultSort: [{ member: 'id', descending: false }],
  defaultWhere: (filtered) =>
    filtered.has('deleted_at') ? undefined : { member: 'deleted_at', operator: 'isNull', values: [] },
  rows: (_, sql) => {
    const openTo = (organizations: readonly number[]) =>
      `t.id in (select id from presets where is_default union all
         select preset_id from organization_presets where organization_id = any(${sql.bind(organizations, 'int4[]')}))`;
    const tests = [
      ...(viewer.seesAllOrganizations ? [] : [openTo([...viewer.organizations.keys()])]),
      ...(organizationId == null ? [] : [openTo([organizationId])]),
    ];
    return tests.length === 0 ? null : tests.join(' and ');
  },
});

/** Who changed it is for those with full access: others need not know their operator's people. */
const lastChangeSql = (viewer: Viewer): string => {
  const user = `(select jsonb_build_object('id', u.id, 'name', u.name) from users u where u.id = t.changed_by)`;
  return viewer.seesAllOrganizations
    ? `jsonb_strip_nulls(jsonb_build_object('updated_at', t.position, 'user', ${user}))`
    : `jsonb_build_object('updated_at', t.position)`;
};

/** Ids are numbers of ours, never a client's text, so they may stand in the statement. */
const statsSql = (viewer: Viewer): string => {
  const own = `any(array[${[...viewer.organizations.keys()].map(Number).join(', ')}]::int4[])`;
  const within = viewer.seesAllOrganizations ? '' : ` and organization_id = ${own}`;
  return `jsonb_build_object(
    'organizations_count', (select count(*) from organization_presets where preset_id = t.id${within}),
    'streams_count', (select count(*) from stream_presets where preset_id = t.id${within}))`;
};
