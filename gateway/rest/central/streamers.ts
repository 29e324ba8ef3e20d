import { collection, item, pageOf, remove, save } from '../rows.ts';

/** Media server nodes of Central. */
export const streamerRows = [
  collection('streamers_list', pageOf('streamers')),
  item('streamer_get', `query ($hostname: String!) { entity: streamer(hostname: $hostname) { document version } }`),
  save(
    'streamer_save',
    `mutation ($hostname: String!, $patch: JSONText!, $expectedVersion: String, $checksEnable: Boolean) {
      saved: saveStreamer(
        hostname: $hostname, patch: $patch, expectedVersion: $expectedVersion, checksEnable: $checksEnable
      ) { entity: streamer { document } }
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
