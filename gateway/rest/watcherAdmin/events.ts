import { collection, pageOf } from '../rows.ts';

/** The audit log, in the API of Watcher. */
export const eventRows = [collection('events_list', pageOf('auditEvents'))];
