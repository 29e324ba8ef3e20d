import { operation, type Row } from '../operation.ts';
import { bodyOf, collection, item, pageOf, remove, save } from '../rows.ts';

/** Zones, and the streams that belong in them. */
export const zoneRows: readonly Row[] = [
  collection('zones_list', pageOf('zones')),
  item('zone_get', 'query ($name: String!) { entity: zone(name: $name) { document version } }'),
  save(
    'zone_save',
    `mutation ($name: String!, $patch: JSONText!, $expectedVersion: String) {
      saved: saveZone(name: $name, patch: $patch, expectedVersion: $expectedVersion) { entity: zone { document } }
    }`,
  ),
  remove(
    'zone_delete',
    `mutation ($name: String!, $expectedVersion: String) {
      deleteZone(name: $name, expectedVersion: $expectedVersion) { name }
    }`,
  ),
  operation(
    'streams_zones_settings',
    'mutation ($patch: JSONText!) { setStreamZones(patch: $patch) { streams { name } } }',
    { variables: (call) => ({ patch: bodyOf(call) }), reply: () => ({ status: 204, body: null }) },
  ),
];
