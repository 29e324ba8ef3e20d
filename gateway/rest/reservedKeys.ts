/**
 * Query keys that are never filters: what every collection understands, and the parameters of single operations.
 * Everything else in a collection's query is a filter.
 */
export const reservedKeys: ReadonlySet<string> = new Set([
  'limit',
  'cursor',
  'sort',
  'select',
  'q',
  '$reversed',
  'poll_timeout',
  'include_ingest_history',
  'dvr_presence_check',
  'checks_enable',
  'scheme',
  'client_ip',
  'format',
  'mode',
  'part',
]);
