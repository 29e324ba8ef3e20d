import type { Viewer } from '../../src/auth/viewer.ts';
import type { Collection } from '../../src/collection/collection.ts';
import { contract } from '../../src/contract/contract.ts';

/**
 * Shares, for the collection engine. They belong where their stream does; one of any stream belongs to no organization. A key opens
 * video, so only those who may edit the stream see it.
 */
export const shares: Collection = {
  name: 'shares',
  schema: contract('watcher-admin').schema('SharedToken'),
  table: 'shares',
  key: { column: 'key', member: 'key', type: 'text' },
  secretKey: true,
  joins: { s: 'stream_organizations s on s.name = t.media' },
  members: {
    name: { sql: 't.name', type: 'text', indexed: true },
    media: { sql: 't.media', type: 'text', indexed: true },
  },
  search: `(t.name || E'\\n' || coalesce(t.media, '')) collate "default"`,
  defaultSort: [{ member: 'key', descending: false }],
  rows: (viewer) => `(t.expires_at is null or t.expires_at > now())${maySeeKeys(viewer) ? '' : ' and false'}`,
  organization: {
    sql: 's.organization_id',
    join: 's',
    mayView: ({ canEditStreams }) => canEditStreams,
    mayEdit: ({ canEditStreams }) => canEditStreams,
  },
};

/** Programs and nodes that only read streams must not come by keys that open their video. */
const maySeeKeys = ({ kind, scopes }: Viewer): boolean =>
  kind === 'user' || kind === 'admin' || scopes.has('streams:write');
