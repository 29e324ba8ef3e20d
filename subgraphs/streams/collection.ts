import type { Collection, Saved, Saving } from '../../src/collection/collection.ts';
import { assertMayEdit } from '../../src/collection/permission.ts';
import { applyPatch } from '../../src/documents/applyPatch.ts';
import type { JsonObject, JsonValue } from '../../src/json/lossless.ts';
import { besideComputed, besideParts, streamSchema } from './cameraMembers.ts';
import { cameraColumns, storedObject } from './cameraColumns.ts';
import { withPreset } from './cameraPreset.ts';
import { manualLayout } from './manualLayout.ts';
import { layers, overrideAfter } from './override.ts';
import { presetPatch } from './presetSettings.ts';
import { assertMayUseAgents } from './repositoryAgentUse.ts';
import { presentLayout } from './repositoryLayouts.ts';
import { assertWithinLimits } from './repositoryOrganizationLimits.ts';
import { assertFreeSrtPorts } from './repositorySrtPorts.ts';
import { assertStreamName } from './streamName.ts';

const patched = (base: JsonObject | null, patch: JsonValue, key: string): JsonObject =>
  applyPatch(streams.schema, base, patch, {
    key: { member: streams.key.member, value: key },
    computed: [...Object.keys(streams.computed ?? {}), ...Object.keys(streams.parts ?? {})],
  }).document;

/** What is checked and decided when a stream is about to be stored. */
const beforeSave = async (saving: Saving): Promise<Saved> => {
  const { key, current, columns, present, viewer, originator, transaction } = saving;
  if (!current) assertStreamName(key);
  if (columns['organization_id'] !== undefined) {
    assertMayEdit(streams, viewer, { organizationId: columns['organization_id'] as number | null });
  }
  const { document, preset, joins } = await withPreset(saving, (base, patch) => patched(base, patch, key));
  const over = overrideAfter(saving);
  const overrules = over && preset && !preset.isAdjustable;
  const both = over ? patched(document, over, key) : document;
  const effective = overrules ? patched(both, presetPatch(preset, both), key) : both;
  const settled = { ...saving, document: effective, current: storedObject(present['overridden']) ?? current };
  await assertMayUseAgents(settled);
  await assertFreeSrtPorts(settled);
  await assertWithinLimits(settled);
  const camera = {
    ...(await cameraColumns(settled, joins ? preset : null)),
    preset_id: preset?.id ?? null,
    ...layers(saving, document, over),
  };
  const stored = { document: effective, saved: document };
  if (columns['layout'] === undefined) return { ...stored, columns: camera };
  const layout = manualLayout(await presentLayout(transaction, key), columns['layout'] as JsonValue, originator);
  return { ...stored, columns: { ...camera, layout, layout_program: originator ?? 'api' } };
};

/**
 * Streams, for the collection engine. The `layout` column it is given is a merge patch of the layout, `watcher` one of the members
 * that only Watcher has, `override` one of the layer over the configuration, null to take that away.
 */
export const streams: Collection = {
  name: 'streams',
  schema: streamSchema,
  table: 'streams',
  key: { column: 'name', member: 'name', type: 'text' },
  joins: { s: 'stream_stats s on s.name = t.name' },
  parts: {
    stats: { sql: `(s.stats || coalesce(s.details, '{}'))`, join: 's' },
    layout: { sql: 't.layout' },
    config_on_disk: {
      sql: `(jsonb_build_object('name', t.name) || coalesce(t.config_below, t.config))`,
      showsConfig: true,
      instead: 't.config_below',
      withKey: true,
    },
    ...besideParts,
  },
  computed: { updated_at: { sql: 't.position', type: 'int8', notNull: true }, ...besideComputed },
  members: {
    title: { sql: 't.title', type: 'text', indexed: true, substrings: true },
    comment: { sql: 't.comment', type: 'text' },
    template: { sql: 't.template', type: 'text', indexed: true },
    namespace: { sql: 't.namespace', type: 'text', indexed: true },
    provider: { sql: 't.provider', type: 'text', indexed: true },
    position: { sql: 't.sort_position', type: 'numeric', indexed: true },
    static: { sql: 't.static', type: 'boolean', indexed: true },
    disabled: { sql: 't.disabled', type: 'boolean', indexed: true },
    labels: { sql: 't.labels', type: 'jsonb', indexed: true },
    updated_at: { sql: 't.position', type: 'int8', indexed: true, notNull: true },
    'layout.ingest': { sql: 't.ingest', type: 'text', indexed: true },
    'layout.inference': { sql: 't.inference', type: 'text', indexed: true },
    'stats.bitrate': { sql: 's.bitrate', type: 'numeric', join: 's', indexed: true },
    'stats.online_clients': { sql: 's.online_clients', type: 'numeric', join: 's' },
    'stats.alive': { sql: 's.alive', type: 'boolean', join: 's' },
    'stats.status': { sql: 's.status', type: 'text', join: 's' },
    'organization.id': { sql: 't.organization_id', type: 'int8' },
    'preset.id': { sql: 't.preset_id', type: 'int8' },
  },
  search: 't.search',
  containment: true,
  defaultSort: [{ member: 'name', descending: false }],
  organization: {
    sql: 't.organization_id',
    column: 'organization_id',
    mayView: ({ canViewStreams }) => canViewStreams,
    mayEdit: ({ canEditStreams }) => canEditStreams,
  },
  columns: {
    organization_id: 'int4',
    preset_id: 'int4',
    layout: 'jsonb',
    layout_program: 'text',
    layout_pinned: 'boolean',
    watcher: 'jsonb',
    changed_by: 'text',
    override: 'jsonb',
    config_below: 'jsonb',
  },
  saved: 't.config_below',
  present: {
    watcher: 't.watcher',
    preset_id: 't.preset_id',
    organization_id: 't.organization_id',
    override: 't.override',
    overridden: 'case when t.config_below is not null then t.config end',
  },
  beforeSave,
};
