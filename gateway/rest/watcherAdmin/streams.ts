import { CodedError } from '../../../src/errors.ts';
import { listParameter } from '../listParameter.ts';
import { operation, type Call } from '../operation.ts';
import { bodyOf, collection, item, pageOf, remove, save } from '../rows.ts';

const zonesOf = ({ query }: Call) => ({
  preferred: listParameter(query, 'preferred_zones'),
  required: listParameter(query, 'required_zones'),
});

/** A stream is kept in one layer: what is meant for an override must not reach the stream itself. */
const onlyLayer = ({ query }: Call): Record<string, never> => {
  if (query.get('part') !== 'config_override') return {};
  throw new CodedError('NOT_IMPLEMENTED', 'Streams have no override here', { parameter: 'part' });
};

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
    `mutation ($name: String!, $patch: JSONText!, $expectedVersion: String) {
      saved: saveStream(name: $name, patch: $patch, api: WATCHER_ADMIN, expectedVersion: $expectedVersion) {
        entity: stream { document(api: WATCHER_ADMIN) }
      }
    }`,
    { variables: onlyLayer },
  ),
  operation('streams_multiedit', 'mutation ($patch: JSONText!) { editStreams(patch: $patch) { streams { name } } }', {
    variables: (call) => ({ patch: bodyOf(call) }),
    reply: () => ({ status: 204, body: null }),
  }),
  remove(
    'stream_delete',
    `mutation ($name: String!, $expectedVersion: String) {
      deleteStream(name: $name, expectedVersion: $expectedVersion) { name }
    }`,
    { variables: onlyLayer },
  ),
];
