import type { Collection, Column, Part } from '../../src/collection/collection.ts';
import { contract } from '../../src/contract/contract.ts';
import type { Schema } from '../../src/contract/schema.ts';

/**
 * What a stream is to Watcher: a camera. Central and Watcher show the same rows; members that only Watcher has are kept in a
 * column of their own and shown where they are asked for by name, never in the documents of Central.
 */
const watcher = contract('watcher-admin').schema('Stream').properties ?? {};
const central = contract('central').schema('Stream');

/** Every member of a stream that Watcher shows. */
export const watcherMembers: readonly string[] = Object.keys(watcher);

/** Members that only Watcher has, and that are stored as they were given. */
const stored = ['audio', 'can_publish', 'coordinates', 'folder_id', 'layout_rules', 'onvif', 'postal_address'] as const;

/** Titles of the regions of `vision`, by id of region. Watcher shows them where it has them: with the detectors. */
const regionTitles: Schema = { type: 'object', additionalProperties: { type: 'string' } };

/** The schema of what is stored for Watcher alone. */
export const cameraSchema: Schema = {
  type: 'object',
  properties: {
    ...Object.fromEntries(stored.map((member) => [member, watcher[member] ?? {}])),
    region_titles: regionTitles,
    map_coordinates: { ...watcher['map_coordinates'], 'x-alias': 'coordinates' },
  },
};

/** A stream with what Watcher has beside. */
export const streamSchema: Schema = {
  ...central,
  properties: { ...watcher, region_titles: regionTitles, ...central.properties },
};

const titled = (id: string, title: string): string =>
  `(case when ${id} is not null then jsonb_strip_nulls(jsonb_build_object('id', ${id}, 'title', (${title}))) end)`;

const beside = (sql: string): Part => ({ sql, beside: true });

/** How Watcher's own members are read, over a row of streams. */
export const besideParts: Readonly<Record<string, Part>> = {
  ...Object.fromEntries(stored.map((member) => [member, beside(`(t.watcher->'${member}')`)])),
  region_titles: beside(`(t.watcher->'region_titles')`),
  map_coordinates: beside(`(t.watcher->'coordinates')`),
  organization: beside(
    titled('t.organization_id', 'select title from organization_titles o where o.id = t.organization_id'),
  ),
  preset: beside(`(case when t.preset_id is not null then coalesce(
    (select jsonb_build_object('id', p.id, 'title', p.title, 'is_adjustable', p.is_adjustable)
       from preset_settings p where p.id = t.preset_id), jsonb_build_object('id', t.preset_id)) end)`),
  last_change: beside(`jsonb_strip_nulls(jsonb_build_object('created_at', t.position,
    'user', coalesce((select u.name from user_names u where u.subject = t.changed_by), t.changed_by)))`),
  ...Object.fromEntries(
    ['domain', 'firmware_update_duration', 'path'].map((member) => [member, beside('null::jsonb')]),
  ),
};

/** The same for those that are single values. */
export const besideComputed: Readonly<Record<string, Column>> = {
  organization_id: { sql: 't.organization_id', type: 'int8', beside: true },
  preset_id: { sql: 't.preset_id', type: 'int8', beside: true },
  created_at: { sql: '(extract(epoch from t.created_at) * 1000)::int8', type: 'int8', notNull: true, beside: true },
  last_episode_at: {
    sql: '(select max(e.opened_at) from stream_episodes e where e.media = t.name)',
    type: 'int8',
    beside: true,
  },
};

/** The same streams as Watcher shows them. To be read by `select`, since Watcher lacks members that others have. */
export const asWatcherShows = (streams: Collection): Collection => ({
  ...streams,
  schema: { ...streams.schema, properties: { ...streams.schema.properties, vision: watcher['vision'] ?? {} } },
  parts: {
    ...streams.parts,
    vision: { sql: `titled_vision(t.config->'vision', t.watcher->'region_titles')` },
  },
});

/** What Watcher shows of what is selected; all that it has when nothing is. */
export const selectedOfWatcher = (select: readonly string[] | null | undefined): readonly string[] =>
  select?.filter((path) => watcherMembers.includes(path.split('.', 1)[0]!)) ?? watcherMembers;
