import type { Database, Queryable } from '../../src/db/types.ts';
import { documentReader, type FollowedReader } from '../documentRepository.ts';
import { auditEvents } from './auditCollection.ts';

/** The audit log: read here, written by whoever changes something, in the same transaction. */
export const createAuditRepository = (database: Database): FollowedReader => documentReader(database, auditEvents);

/** Forgets what happened before that moment, milliseconds since 1970. */
export const forgetAudit = async (database: Queryable, before: number): Promise<number> => {
  const gone = await database.query('delete from audit_events where utc_ms < $1::int8 returning 1', [before]);
  return gone.length;
};
