import { isExpectedVersion } from '../../src/collection/version.ts';
import type { Database, Queryable } from '../../src/db/types.ts';
import { recordAudit } from '../../src/collection/audit.ts';
import { assertIndexable } from '../../src/collection/indexedTexts.ts';
import { contract } from '../../src/contract/contract.ts';
import { applyPatch } from '../../src/documents/applyPatch.ts';
import { CodedError } from '../../src/errors.ts';
import type { Feed } from '../../src/feed/types.ts';
import { parseExact, stringifyLossless, type JsonObject } from '../../src/json/lossless.ts';
import { documentReader, type DocumentReader, type Writer } from '../documentRepository.ts';
import { assertFullAccess } from './authority.ts';
import { organizations } from './collection.ts';
import { limitMembers, limitsIn, limitsOf, type OrganizationLimits } from './repositoryLimits.ts';
import { touchUsers } from './repositoryMembers.ts';

/** `patch` is a merge patch or its JSON text, where `owner_id` may stand, the owner's id, null for none, and limits. */
export interface OrganizationWrite {
  writer: Writer;
  patch: JsonObject | string;
  expectedVersion?: string | null | undefined;
}

/** Who holds every right in an organization. */
export interface Owner {
  id: number;
  name: string;
}

export interface OrganizationRepository extends DocumentReader {
  /** By organization; those without an owner are left out. */
  owners(organizationIds: readonly number[]): Promise<ReadonlyMap<number, Owner>>;
  /** By organization. */
  limits(organizationIds: readonly number[]): Promise<ReadonlyMap<number, OrganizationLimits>>;
  /** The new organization's id. */
  create(write: OrganizationWrite): Promise<number>;
  save(id: number, write: OrganizationWrite): Promise<void>;
  remove(id: number, write: Omit<OrganizationWrite, 'patch'>): Promise<void>;
}

/** Organizations: read through the collection engine, written here, since their ids are given by the database. */
export const createOrganizationRepository = (database: Database, feed: Feed): OrganizationRepository => {
  const ring = () => {
    feed.ring('organizations');
    feed.ring('users');
    feed.ring('audit_events');
  };

  return {
    ...documentReader(database, organizations),

    async owners(organizationIds) {
      const rows = await database.query<Owner & { organization_id: number }>(
        `select o.id as organization_id, u.id, u.name from organizations o join users u on u.id = o.owner_id
          where o.id = any($1::int4[]) order by o.id`,
        [organizationIds],
      );
      return new Map(rows.map(({ organization_id, id, name }) => [organization_id, { id, name }]));
    },

    limits: (organizationIds) => limitsOf(database, organizationIds),

    async create({ writer, patch }) {
      assertFullAccess(writer.viewer);
      const { document, ownerId = null, limits } = changed(null, patch);
      const id = await database.transaction(async (transaction) => {
        await assertUserExists(transaction, ownerId);
        const [made] = await transaction.query<{ id: number }>(
          `insert into organizations (config, owner_id, ${limitMembers.join(', ')}, position)
           values ($1, $2, $3, $4, $5, feed_next('organizations')) returning id`,
          [stringifyLossless(document), ownerId, ...limitMembers.map((member) => limits[member] ?? null)],
        );
        const created = made?.id ?? 0;
        const after = audited(document, ownerId, limits);
        await recordAudit(transaction, writer, [{ ...organization, key: created, action: 'create', after }]);
        await changeOwner(transaction, created, null, ownerId);
        return created;
      });
      ring();
      return id;
    },

    async save(id, { writer, patch, expectedVersion }) {
      assertFullAccess(writer.viewer);
      await database.transaction(async (transaction) => {
        const row = await lockOrganization(transaction, id, expectedVersion);
        const { document, ownerId = row.owner_id, limits } = changed(parseExact(row.config) as JsonObject, patch, id);
        await assertUserExists(transaction, ownerId);
        const before = audited(parseExact(row.config) as JsonObject, row.owner_id, row);
        const after = audited(document, ownerId, { ...row, ...limits });
        await recordAudit(transaction, writer, [{ ...organization, key: id, action: 'update', before, after }]);
        await transaction.query(
          `update organizations set config = $2, owner_id = $3,
                  ${limitMembers.map((member, n) => `${member} = case when $${n * 2 + 4} then $${n * 2 + 5}::int8 else ${member} end`).join(', ')},
                  position = feed_next('organizations')
            where id = $1`,
          [
            id,
            stringifyLossless(document),
            ownerId,
            ...limitMembers.flatMap((member) => [member in limits, limits[member] ?? null]),
          ],
        );
        if (ownerId !== row.owner_id) await changeOwner(transaction, id, row.owner_id, ownerId);
      });
      ring();
    },

    async remove(id, { writer, expectedVersion }) {
      assertFullAccess(writer.viewer);
      await database.transaction(async (transaction) => {
        const row = await lockOrganization(transaction, id, expectedVersion);
        if (row.is_default) throw new CodedError('CONFLICT', 'New users go to this organization, so it stays');
        const streams = await transaction.query('select from stream_organizations where organization_id = $1 limit 1', [
          id,
        ]);
        if (streams.length > 0) throw new CodedError('CONFLICT', 'The organization still owns streams');
        const members = await transaction.query<{ user_id: number }>(
          'delete from organization_members where organization_id = $1 returning user_id',
          [id],
        );
        const before = audited(parseExact(row.config) as JsonObject, row.owner_id, row);
        await recordAudit(transaction, writer, [{ ...organization, key: id, action: 'delete', before }]);
        await transaction.query(
          `with gone as (delete from organizations where id = $1 returning id)
           insert into feed_tombstones (collection, position, key)
           select 'organizations', feed_next('organizations'), id::text from gone`,
          [id],
        );
        await touchUsers(
          transaction,
          members.map(({ user_id }) => user_id),
        );
      });
      ring();
    },
  };
};

/** The document to store, the owner, undefined when the patch does not say, and the limits it sets. */
const changed = (current: JsonObject | null, patch: JsonObject | string, id?: number) => {
  const { owner_id: owner, ...members } = (typeof patch === 'string' ? parseExact(patch) : patch) as JsonObject;
  const ownerId = owner as number | null | undefined;
  if (owner != null && !Number.isInteger(owner)) {
    throw new CodedError('BAD_USER_INPUT', 'owner_id must be an integer', { path: ['owner_id'] });
  }
  const limits = limitsIn(members);
  const { document } = applyPatch(contract('watcher-admin').schema('Organization'), current, members, {
    computed: ['id', ...limitMembers],
    ...(id === undefined ? {} : { key: { member: 'id', value: String(id) } }),
  });
  if (!String(document['title']).trim()) {
    throw new CodedError('BAD_USER_INPUT', 'title must not be empty', { path: ['title'] });
  }
  assertIndexable(organizations, document);
  return { document, ownerId, limits };
};

interface OrganizationRow extends Readonly<Record<(typeof limitMembers)[number], number | string | null>> {
  config: string;
  owner_id: number | null;
  is_default: boolean;
  position: string;
}

const organization = { collection: 'organizations' } as const;

/** What digests in the audit log are of. */
const audited = (
  document: JsonObject,
  ownerId: number | null,
  limits: Partial<Record<(typeof limitMembers)[number], number | string | null>>,
): JsonObject => {
  const texts = limitMembers.map((member) => [member, limits[member] == null ? null : String(limits[member])]);
  return { ...document, owner_id: ownerId, ...Object.fromEntries(texts) };
};

const lockOrganization = async (transaction: Queryable, id: number, expectedVersion: string | null | undefined) => {
  const [row] = await transaction.query<OrganizationRow>(
    `select config, owner_id, is_default, position, ${limitMembers.join(', ')} from organizations where id = $1 for update`,
    [id],
  );
  if (!row) throw new CodedError('NOT_FOUND', 'There is no such organization');
  if (!isExpectedVersion(expectedVersion, row.position)) throw new CodedError('PRECONDITION_FAILED');
  return row;
};

const assertUserExists = async (transaction: Queryable, id: number | null): Promise<void> => {
  if (id === null) return;
  const found = await transaction.query('select from users where id = $1 for key share', [id]);
  if (found.length === 0) throw new CodedError('BAD_USER_INPUT', 'There is no such user', { path: ['owner_id'] });
};

/** An owner is a member too; both the old one's rights and the new one's change. */
const changeOwner = async (transaction: Queryable, id: number, from: number | null, to: number | null) => {
  await transaction.query(
    `insert into organization_members (organization_id, user_id) select $1, $2::int4 where $2::int4 is not null
     on conflict do nothing`,
    [id, to],
  );
  await touchUsers(
    transaction,
    [from, to].filter((each) => each !== null),
  );
};
