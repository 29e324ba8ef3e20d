import { listParameter } from '../listParameter.ts';
import { operation, type Call } from '../operation.ts';
import { bodyOf, collection, item, pageOf, remove, save } from '../rows.ts';

const zonesOf = ({ query }: Call) => ({
  preferred: listParameter(query, 'preferred_zones'),
  required: listParameter(query, 'required_zones'),
});

/** The layer that is addressed; the contract has checked it. */
const layer = ({ query }: Call) => ({ part: (query.get('part') ?? 'config_on_disk').toUpperCase() });

/** Cameras: the streams of Central, as Watcher shows and changes them. */
export const streamRows = [
  collection(
    'streams_list',
    pageOf('streams', { variables: '$zones: StreamZonesFilter', arguments: 'zones: $zones, api: WATCHER_ADMIN' }),
    {
      variables: (call) => ({ zones: zonesOf(call) }),
    },
  ),
  item('stream_get', `query ($name: String!) { entity: stream(name: $name) { document(api: WATCHER_ADMIN) version } }`),
  save(
    'stream_save',
    `mutation ($name: String!, $patch: JSONText!, $part: ConfigPart!, $expectedVersion: String) {
      saved: saveStream(name: $name, patch: $patch, api: WATCHER_ADMIN, part: $part, expectedVersion: $expectedVersion) {
        entity: stream { document(api: WATCHER_ADMIN) }
      }
    }`,
    { variables: layer },
  ),
  operation('streams_multiedit', 'mutation ($patch: JSONText!) { editStreams(patch: $patch) { streams { name } } }', {
    variables: (call) => ({ patch: bodyOf(call) }),
    reply: () => ({ status: 204, body: null }),
  }),
  remove(
    'stream_delete',
    `mutation ($name: String!, $part: ConfigPart!, $expectedVersion: String) {
      deleteStream(name: $name, part: $part, expectedVersion: $expectedVersion) { name }
    }`,
    { variables: layer },
  ),
];
