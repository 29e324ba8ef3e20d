import { collectionVariables } from '../collectionRequest.ts';
import type { Call, Row } from '../operation.ts';
import { bodyOf, collection, item, pageOf, remove, save } from '../rows.ts';
import { parseExact, stringifyLossless } from '../../../src/json/lossless.ts';

/** The members of a streamer that Watcher shows and takes; the others are only Central's. */
const members: readonly string[] = [
  'hostname',
  'role',
  'stats',
  'channel_limit',
  'cluster_key',
  'public_payload_url',
  'private_payload_url',
  'dvrs',
  'config',
  'total_bandwidth',
  'labels',
  'api_url',
];

const isWatchers = (path: string): boolean => members.includes(path.split('.', 1)[0]!);

/** What of the selected members Watcher has; all it has when nothing is selected. */
const selection = (call: Call) => {
  const { select } = collectionVariables(call);
  return { select: select ? (select as readonly string[]).filter(isWatchers) : members };
};

/** The body without what Watcher does not have: a client that sends it means something else, so Central's stays as it is. */
const patchOf = (call: Call): string => {
  const body = parseExact(bodyOf(call));
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return bodyOf(call);
  return stringifyLossless(
    Object.fromEntries(Object.entries(body).filter(([member]) => member.startsWith('$') || isWatchers(member))),
  );
};

/** Media server nodes of Watcher. */
export const streamerRows: readonly Row[] = [
  collection('streamers_list', pageOf('streamers'), { variables: selection }),
  item(
    'streamer_get',
    `query ($hostname: String!, $select: [String!]) {
      entity: streamer(hostname: $hostname) { document(select: $select) version }
    }`,
    { variables: () => ({ select: members }) },
  ),
  save(
    'streamer_save',
    `mutation (
      $hostname: String!, $patch: JSONText!, $expectedVersion: String, $checksEnable: Boolean, $select: [String!]
    ) {
      saved: saveStreamer(
        hostname: $hostname, patch: $patch, expectedVersion: $expectedVersion, checksEnable: $checksEnable
      ) { entity: streamer { document(select: $select) } }
    }`,
    {
      variables: (call) => ({
        patch: patchOf(call),
        checksEnable: call.query.get('checks_enable') === 'true',
        select: members,
      }),
    },
  ),
  remove(
    'streamer_delete',
    `mutation ($hostname: String!, $expectedVersion: String) {
      deleteStreamer(hostname: $hostname, expectedVersion: $expectedVersion) { hostname }
    }`,
  ),
];
