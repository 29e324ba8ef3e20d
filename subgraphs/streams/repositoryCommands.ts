import { recordAudit, type DeviceAction } from '../../src/collection/audit.ts';
import type { Database } from '../../src/db/types.ts';
import type { Feed } from '../../src/feed/types.ts';
import { writerOf, type Writer } from '../documentRepository.ts';

/** A device that took what it was told, and by what it is known: an agent, or the camera of a stream. */
export interface DeviceTold {
  collection: 'agents' | 'streams';
  key: string;
  action: DeviceAction;
}

/** Logs what a device was told. */
export type LogCommand = (told: DeviceTold, writer: Writer) => Promise<void>;

/** Makes `LogCommand`. */
export const commandLog =
  (database: Database, feed: Pick<Feed, 'ring'>): LogCommand =>
  async (told, writer) => {
    await recordAudit(database, writerOf(writer), [told]);
    feed.ring('audit_events');
  };
