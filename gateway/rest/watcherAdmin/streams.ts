import { CodedError } from '../../../src/errors.ts';
import { contract } from '../../../src/contract/contract.ts';
import { collectionVariables } from '../collectionRequest.ts';
import { listParameter } from '../listParameter.ts';
import { operation, type Call } from '../operation.ts';
import { bodyOf, collection, item, pageOf, remove, save } from '../rows.ts';

/** The members of a stream that Watcher shows; Central has others. */
const members = Object.keys(contract('watcher-admin').schema('Stream').properties ?? {});

/** What of the selected members Watcher has; all it has when nothing is selected. */
const selection = (call: Call) => ({ select: collectionVariables(call)['select'] ?? members });

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
    pageOf('streams', { variables: '$zones: StreamZonesFilter', arguments: 'zones: $zones' }),
    {
      variables: (call) => ({ ...selection(call), zones: zonesOf(call) }),
    },
  ),
  item(
    'stream_get',
    `query ($name: String!, $select: [String!]) { entity: stream(name: $name) { document(select: $select) version } }`,
    { variables: () => ({ select: members }) },
  ),
  save(
    'stream_save',
    `mutation ($name: String!, $patch: JSONText!, $expectedVersion: String, $select: [String!]) {
      saved: saveStream(name: $name, patch: $patch, api: WATCHER_ADMIN, expectedVersion: $expectedVersion) {
        entity: stream { document(select: $select) }
      }
    }`,
    { variables: (call) => ({ ...onlyLayer(call), select: members }) },
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
