import { collection, item, pageOf, remove, save } from '../rows.ts';

const history = {
  variables: '$includeIngestHistory: Boolean',
  arguments: 'includeIngestHistory: $includeIngestHistory',
};

/** Streams of Central. */
export const streamRows = [
  collection('streams_list', pageOf('streams', history), {
    variables: ({ query }) => ({ includeIngestHistory: query.get('include_ingest_history') === 'true' }),
  }),
  item('stream_get', `query ($name: String!) { entity: stream(name: $name) { document version } }`),
  save(
    'stream_save',
    `mutation ($name: String!, $patch: JSONText!, $expectedVersion: String) {
      saved: saveStream(name: $name, patch: $patch, expectedVersion: $expectedVersion) { entity: stream { document } }
    }`,
  ),
  remove(
    'stream_delete',
    `mutation ($name: String!, $expectedVersion: String) {
      deleteStream(name: $name, expectedVersion: $expectedVersion) { name }
    }`,
  ),
];
