import { randomBytes } from 'node:crypto';
import type { Viewer } from '../../src/auth/viewer.ts';
import { recordAudit } from '../../src/collection/audit.ts';
import { deleteDocument } from '../../src/collection/delete.ts';
import { assertMayEdit, mayView } from '../../src/collection/permission.ts';
import type { Database, Queryable } from '../../src/db/types.ts';
import { applyPatch } from '../../src/documents/applyPatch.ts';
import { CodedError } from '../../src/errors.ts';
import type { Feed } from '../../src/feed/types.ts';
import { stringifyLossless, type JsonObject } from '../../src/json/lossless.ts';
import { documentReader, writerOf, type DocumentReader, type Writer } from '../documentRepository.ts';
import { assertFullAccess } from './authority.ts';
import { shares } from './shareCollection.ts';

export interface ShareRepository extends DocumentReader {
  /** When these expire, in milliseconds; those that never do are left out. */
  expiries(keys: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** The key of the new share. `expiresAt` null: never. */
  create(share: { writer: Writer; patch: JsonObject; expiresAt: Date | null }): Promise<string>;
  remove(key: string, writer: Writer, expectedVersion?: string): Promise<void>;
  /** Forgets shares that expired before that moment, milliseconds since 1970. */
  forgetExpired(before: number): Promise<number>;
}

/** Shares: read through the collection engine, written here, since their keys are generated and never given. */
export const createShareRepository = (database: Database, feed: Pick<Feed, 'ring'>): ShareRepository => ({
  ...documentReader(database, shares),

  async expiries(keys) {
    const rows = await database.query<{ key: string; at: string }>(
      `select key, (extract(epoch from expires_at) * 1000)::int8 as at from shares
        where key = any($1) and expires_at is not null`,
      [keys],
    );
    return new Map(rows.map(({ key, at }) => [key, Number(at)]));
  },

  async create({ writer, patch, expiresAt }) {
    const document = shareDocument(patch);
    if (expiresAt !== null && expiresAt.getTime() <= Date.now()) throw refused('expiresAt', 'must lie in the future');
    await assertMayShare(database, writer.viewer, document['media']);
    const key = randomBytes(24).toString('base64url');
    await database.transaction(async (transaction) => {
      await recordAudit(transaction, writer, [
        { collection: 'shares', key, secretKey: true, action: 'create', after: document },
      ]);
      await transaction.query(
        `insert into shares (key, config, expires_at, position) values ($1, $2, $3, feed_next('shares'))`,
        [key, stringifyLossless(document), expiresAt],
      );
    });
    feed.ring('shares');
    feed.ring('audit_events');
    return key;
  },

  remove: (key, writer, expectedVersion) =>
    deleteDocument(database, shares, key, { ...writerOf(writer), feed, expectedVersion }),

  async forgetExpired(before) {
    const gone = await database.query(
      'delete from shares where expires_at < to_timestamp($1::int8 / 1000.0) returning 1',
      [before],
    );
    return gone.length;
  },
});

const refused = (member: string, problem: string) =>
  new CodedError('BAD_USER_INPUT', `${member} ${problem}`, { path: [member] });

const shareDocument = (patch: JsonObject): JsonObject => {
  const { document } = applyPatch(shares.schema, null, patch, { computed: ['key'] });
  if (!String(document['name']).trim()) throw refused('name', 'must not be empty');
  if (document['media'] === '') throw refused('media', 'must not be empty');
  return document;
};

/** A stream that the viewer may not see is as if it did not exist. */
const assertMayShare = async (database: Queryable, viewer: Viewer, media: unknown): Promise<void> => {
  if (viewer.readonly) throw new CodedError('FORBIDDEN');
  if (typeof media !== 'string') return assertFullAccess(viewer);
  const [stream] = await database.query<{ organization_id: number | null }>(
    'select organization_id from stream_organizations where name = $1',
    [media],
  );
  const row = { organizationId: stream?.organization_id ?? null };
  const permissions = row.organizationId === null ? undefined : viewer.organizations.get(row.organizationId);
  const isVisible = mayView(shares, viewer, row) || permissions?.canViewStreams === true;
  if (!stream || !isVisible) throw refused('media', 'is no stream');
  assertMayEdit(shares, viewer, row);
};
