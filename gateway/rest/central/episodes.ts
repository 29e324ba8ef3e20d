import type { Call } from '../operation.ts';
import { collection, item, pageOf, remove, save } from '../rows.ts';

const presenceCheck = {
  variables: ({ query }: Call) => ({ dvrPresenceCheck: query.get('dvr_presence_check') === 'true' }),
};

/** Episodes of Central. Path ids stay text: they are 64-bit. */
export const episodeRows = [
  collection(
    'episodes_list',
    pageOf('episodes', {
      variables: '$dvrPresenceCheck: Boolean',
      arguments: 'dvrPresenceCheck: $dvrPresenceCheck',
    }),
    presenceCheck,
  ),
  item(
    'episode_get',
    `query ($episode_id: Snowflake!, $dvrPresenceCheck: Boolean) {
      entity: episode(id: $episode_id, dvrPresenceCheck: $dvrPresenceCheck) { document version }
    }`,
    presenceCheck,
  ),
  save(
    'episode_save',
    `mutation ($episode_id: Snowflake!, $patch: JSONText!, $expectedVersion: String) {
      saved: saveEpisode(id: $episode_id, patch: $patch, expectedVersion: $expectedVersion) {
        entity: episode { document }
      }
    }`,
  ),
  remove(
    'episode_delete',
    `mutation ($episode_id: Snowflake!, $expectedVersion: String) {
      deleteEpisode(id: $episode_id, expectedVersion: $expectedVersion) { id }
    }`,
  ),
];
