import { collection, pageOf } from '../rows.ts';

/** The audit log of Central, the newest first. */
export const eventRows = [collection('central_events_list', pageOf('auditEvents'))];
