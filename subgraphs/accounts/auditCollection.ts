import type { Collection } from '../../src/collection/collection.ts';
import { contract } from '../../src/contract/contract.ts';

const createdAt = `to_char(to_timestamp(t.utc_ms / 1000.0) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The audit log, for the collection engine: the newest first. It is for those who see all organizations. */
export const auditEvents: Collection = {
  name: 'audit_events',
  schema: contract('central').schema('Event'),
  table: 'audit_events',
  key: { column: 'id', member: 'event_id', type: 'int8' },
  computed: {
    utc_ms: { sql: 't.utc_ms', type: 'int8', notNull: true },
    created_at: { sql: createdAt, type: 'text', notNull: true },
  },
  members: { utc_ms: { sql: 't.utc_ms', type: 'int8', indexed: true, notNull: true } },
  containment: true,
  defaultSort: [{ member: 'event_id', descending: true }],
  rows: (viewer) => (viewer.seesAllOrganizations ? null : 'false'),
};
