import type { Viewer } from '../auth/viewer.ts';
import type { Queryable } from '../db/types.ts';
import { stringifyLossless, type JsonObject } from '../json/lossless.ts';
import type { Asked } from '../requestContext.ts';
import type { Collection } from './collection.ts';
import type { SqlBuilder } from './sqlBuilder.ts';

/** Who writes, and from where. */
export interface AuditOrigin {
  viewer: Pick<Viewer, 'subject'>;
  /** The calling program as it named itself. */
  originator?: string | null | undefined;
  /** Undefined: no request but the program itself, whose writes are not logged. Null: a request whose trace id is not known. */
  traceId?: string | null | undefined;
  clientAddress?: string | null | undefined;
  /** How the request came in; absent where there is none. */
  asked?: Asked | undefined;
}

export type AuditAction = 'create' | 'update' | 'delete' | 'login' | 'login_failed' | 'logout' | DeviceAction;

/** What a device, an agent or a camera, is told to do. */
export type DeviceAction = 'configure' | 'reboot' | 'reset' | 'disconnect' | 'update_firmware';

/** One object that a repository changed by a statement of its own. */
export interface AuditChange {
  collection: string;
  key: string | number;
  action: AuditAction;
  /** True: the log knows the object by a digest of its key, because who has the key may use it. */
  secretKey?: boolean;
  /** Only its digest is kept. */
  before?: JsonObject | null;
  /** Only its digest is kept. */
  after?: JsonObject | null;
}

/** The types of the contract's `EventEntityType`; other objects are told by `collection` alone. */
const entityTypes: Partial<Record<string, string>> = {
  agents: 'agent',
  streams: 'stream',
  streamers: 'streamer',
};

const entityTypeOf = (collection: string): JsonObject => {
  const type = entityTypes[collection];
  return type === undefined ? {} : { entity_type: type };
};

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** What all events of one request have in common. */
const originOf = ({ viewer, originator, traceId, clientAddress, asked }: AuditOrigin): JsonObject => ({
  event: 'api_call',
  subject: viewer.subject,
  ...(originator ? { originator } : {}),
  ...(clientAddress ? { ip: clientAddress } : {}),
  ...(asked?.path ? { path: asked.path } : {}),
  ...(asked?.operation ? { operation_id: asked.operation } : {}),
  ...(asked?.userAgent ? { user_agent: asked.userAgent } : {}),
  ...(traceId ? { request_id: traceId } : {}),
  ...(traceId && uuid.test(traceId) ? { trace_id: traceId } : {}),
});

/**
 * Logs what a transaction did, by one statement. Ring `audit_events` after the commit.
 *
 * It takes no lock, so it may stand anywhere in the transaction: an event gets its place in the feed when somebody reads it.
 */
export const recordAudit = async (
  transaction: Queryable,
  origin: AuditOrigin,
  changes: readonly AuditChange[],
): Promise<void> => {
  if (changes.length === 0 || origin.traceId === undefined) return;
  const items = changes.map(({ collection, key, secretKey = false, action, before = null, after = null }) =>
    stringifyLossless({
      collection,
      ...entityTypeOf(collection),
      entity_id: String(key),
      action,
      before,
      after,
      secretKey,
    }),
  );
  await transaction.query(
    `insert into audit_events (config)
     select $1::jsonb || (item - '{before,after,secretKey}'::text[]) || jsonb_strip_nulls(jsonb_build_object(
              'entity_id', case when item -> 'secretKey' = 'true' then audit_digest(item -> 'entity_id') else item ->> 'entity_id' end,
              'before', audit_digest(nullif(item -> 'before', 'null')), 'after', audit_digest(nullif(item -> 'after', 'null'))))
       from unnest($2::jsonb[]) with ordinality as given (item, n) order by n`,
    [stringifyLossless(originOf(origin)), items],
  );
};

/** A `with` item that logs the rows of the item `written`, as they were before and are now; empty for the program itself. */
export const savedLog = (collection: Collection, origin: AuditOrigin, sql: SqlBuilder): string => {
  if (origin.traceId === undefined || collection.logsSaves === false) return '';
  const { key, table } = collection;
  // The snapshot of the statement shows the rows as they were before it.
  return `,
    logged as (
      insert into audit_events (config)
      select ${logged(collection, origin, sql)}
          'entity_id', ${keyShown(collection)},
          'action', case when not (${isThere(collection, 't')}) then 'delete' when ${isThere(collection, 'former')} then 'update' else 'create' end,
          'before', audit_digest(case when ${isThere(collection, 'former')} then ${digested(collection, 'former')} end),
          'after', audit_digest(case when ${isThere(collection, 't')} then ${digested(collection, 't')} end)))
        from written t left join ${table} former on former.${key.column} = t.${key.column})`;
};

/** A `with` item that logs the deleted rows in the item `gone`; empty for the program itself. */
export const deletedLog = (collection: Collection, origin: AuditOrigin, sql: SqlBuilder): string => {
  if (origin.traceId === undefined) return '';
  return `,
    logged as (
      insert into audit_events (config)
      select ${logged(collection, origin, sql)}
          'entity_id', ${keyShown(collection)}, 'action', 'delete',
          'before', audit_digest(${digested(collection, 't')})))
        from gone t)`;
};

const logged = ({ name }: Collection, origin: AuditOrigin, sql: SqlBuilder): string => {
  const common = { ...originOf(origin), collection: name, ...entityTypeOf(name) };
  return `${sql.bind(stringifyLossless(common), 'jsonb')} || jsonb_strip_nulls(jsonb_build_object(`;
};

const keyShown = ({ key, secretKey = false }: Collection): string =>
  secretKey ? `audit_digest(to_jsonb(t.${key.column}::text))` : `t.${key.column}::text`;

/** Some collections keep rows of what was deleted. */
const isThere = ({ key, columns = {} }: Collection, alias: string): string =>
  `${alias}.${key.column} is not null${'deleted_at' in columns ? ` and ${alias}.deleted_at is null` : ''}`;

/** What is the object's beside `config`: its organization, its preset. Secrets and hashes have other types. */
const digestedTypes: ReadonlySet<string> = new Set(['int4', 'jsonb']);

const digested = ({ columns = {} }: Collection, alias: string): string => {
  const beside = Object.entries(columns).filter(([, type]) => digestedTypes.has(type));
  if (beside.length === 0) return `${alias}.config`;
  const members = beside.map(([column]) => `'@${column}', ${alias}.${column}`);
  return `${alias}.config || jsonb_strip_nulls(jsonb_build_object(${members.join(', ')}))`;
};
