import type { Row } from '../operation.ts';
import { collection, item, pageOf, remove, save } from '../rows.ts';

/** Media server nodes of Watcher. */
export const streamerRows: readonly Row[] = [
  collection('streamers_list', pageOf('streamers', { arguments: 'api: WATCHER_ADMIN' })),
  item(
    'streamer_get',
    `query ($hostname: String!) { entity: streamer(hostname: $hostname) { document(api: WATCHER_ADMIN) version } }`,
  ),
  save(
    'streamer_save',
    `mutation (
      $hostname: String!, $patch: JSONText!, $expectedVersion: String, $checksEnable: Boolean
    ) {
      saved: saveStreamer(
        hostname: $hostname, patch: $patch, expectedVersion: $expectedVersion, checksEnable: $checksEnable, api: WATCHER_ADMIN
      ) { entity: streamer { document(api: WATCHER_ADMIN) } }
    }`,
    { variables: ({ query }) => ({ checksEnable: query.get('checks_enable') === 'true' }) },
  ),
  remove(
    'streamer_delete',
    `mutation ($hostname: String!, $expectedVersion: String) {
      deleteStreamer(hostname: $hostname, expectedVersion: $expectedVersion) { hostname }
    }`,
  ),
];
