import type { Collection, Saved, Saving } from '../../src/collection/collection.ts';
import { assertMayEdit } from '../../src/collection/permission.ts';

import { withoutBiometrics } from './matchedPersons.ts';
import { organizationOfStream } from './repositoryStreams.ts';
import { episodeSchema } from './schema.ts';

/** What is checked when an episode is about to be stored. A closed one stays as it is. */
const beforeSave = async ({ document, current, viewer, transaction }: Saving): Promise<Saved> => {
  if (current?.['closed_at'] !== undefined) return { document: current };
  if (!viewer.seesAllOrganizations) {
    const organizationId = await organizationOfStream(transaction, String(document['media']));
    assertMayEdit(episodes, viewer, { organizationId });
  }
  return { document: withoutBiometrics(document) };
};

/** Episodes, for the collection engine. Who sees the stream sees its episodes. */
export const episodes: Collection = {
  name: 'episodes',
  schema: episodeSchema(),
  table: 'episodes',
  key: { column: 'id', member: 'episode_id', type: 'int8' },
  joins: { o: 'stream_organizations o on o.name = t.media' },
  computed: { updated_at: { sql: 't.position', type: 'int8', notNull: true } },
  members: {
    media: { sql: 't.media', type: 'text', indexed: true, notNull: true },
    episode_type: { sql: 't.episode_type', type: 'text', indexed: true },
    opened_at: { sql: 't.opened_at', type: 'int8', indexed: true },
    closed_at: { sql: 't.closed_at', type: 'int8', indexed: true },
    updated_at: { sql: 't.position', type: 'int8', indexed: true, notNull: true },
  },
  search: 't.search',
  defaultSort: [{ member: 'episode_id', descending: true }],
  organization: {
    sql: 'o.organization_id',
    join: 'o',
    mayView: ({ canViewStreams }) => canViewStreams,
    mayEdit: ({ canEditStreams }) => canEditStreams,
  },
  columns: { source: 'text', source_stamp: 'int8', identify_at: 'int8', faceless: 'boolean' },
  present: { source: 't.source', sourceStamp: 't.source_stamp', identifyAt: 't.identify_at', faceless: 't.faceless' },
  initial: { episode_type: 'generic' },
  logsSaves: false,
  beforeSave,
};
