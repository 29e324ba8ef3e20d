import type { Viewer } from '../../src/auth/viewer.ts';
import type { Passwords } from '../../src/auth/passwords.ts';
import { recordAudit } from '../../src/collection/audit.ts';
import { byKeys, snapshotAfter } from '../../src/collection/byKeys.ts';
import { page } from '../../src/collection/page.ts';
import { isExpectedVersion } from '../../src/collection/version.ts';
import type { Database, Queryable } from '../../src/db/types.ts';
import { CodedError } from '../../src/errors.ts';
import type { Feed } from '../../src/feed/types.ts';
import { parseExact, stringifyLossless, type JsonObject } from '../../src/json/lossless.ts';
import { pagesOf, type DocumentReader, type PagesByOwner, type Writer } from '../documentRepository.ts';
import * as authority from './authority.ts';
import { usersSeenBy, type UsersScope } from './collection.ts';
import { readAccount } from './repositoryAccounts.ts';
import { assertRoomForMember } from './repositoryLimits.ts';
import { userChange, userDocument } from './userDocument.ts';

/** How a write of one user is asked for. `patch` is a merge patch or its JSON text. */
export interface UserWrite {
  writer: Writer;
  patch: JsonObject | string;
  reset?: boolean;
  /** The `version` the client has seen. */
  expectedVersion?: string | null | undefined;
}

export interface UserRepository extends DocumentReader {
  /** The same users, narrowed. */
  within(scope: UsersScope): DocumentReader;
  /** Pages of the members of organizations, by id. One does not see oneself there by oneself. */
  ofOrganizations: PagesByOwner<number>;
  /** The new user's id. `organizationId` null: the one in the patch, else the default organization. */
  create(write: UserWrite & { organizationId: number | null }): Promise<number>;
  save(id: number, write: UserWrite): Promise<void>;
  remove(id: number, write: Omit<UserWrite, 'patch'>): Promise<void>;
}

/** Users: read through the collection engine, written here, since ids are given by the database and passwords are hashed. */
export const createUserRepository = (database: Database, feed: Feed, passwords: Passwords): UserRepository => {
  const within = (scope: UsersScope): DocumentReader => ({
    name: 'users',
    page: (request) => page(database, usersSeenBy(request.viewer, scope), request),
    byKeys: (keys, request) => byKeys(database, usersSeenBy(request.viewer, scope), keys, request),
    snapshotAfter: (request) => snapshotAfter(database, usersSeenBy(request.viewer, scope), request),
  });

  const hashOf = async (password: string | null | undefined): Promise<string | null | undefined> =>
    typeof password === 'string' ? passwords.hash(password) : password;

  const ring = () => {
    feed.ring('users');
    feed.ring('audit_events');
  };

  return {
    ...within({}),
    within,
    ofOrganizations: (organizations, request) =>
      pagesOf<number>(database, usersSeenBy(request.viewer, { selfIsVisible: false }), {
        type: 'int4',
        sql: (organization) => `t.member_of ? ${organization}::text`,
      })(organizations, request),

    async create({ writer, patch, organizationId }) {
      const { viewer } = writer;
      const change = userChange(patch);
      const document = userDocument(null, change);
      authority.assertKeepsAccessLevel(viewer, 'generic', String(document['access_level']));
      const organization = await organizationOfNew(database, organizationId ?? change.organizationId ?? null);
      authority.assertMayEditUsersIn(viewer, organization);
      const passwordHash = (await hashOf(change.password)) ?? null;
      const [made] = await withUniqueName(() =>
        database.transaction(async (transaction) => {
          await assertRoomForMember(transaction, organization);
          const rows = await transaction.query<{ id: number }>(
            `with made as (
               insert into users (config, password_hash, member_of, position)
               values ($1, $2, jsonb_build_object($3::int4::text, true), feed_next('users')) returning id
             )
             insert into organization_members (organization_id, user_id, can_view_streams)
             select $3::int4, id, $4 from made returning user_id as id`,
            [stringifyLossless(document), passwordHash, organization, authority.mayShowStreamsOf(viewer, organization)],
          );
          await logUser(transaction, writer, { id: rows[0]?.id ?? 0, before: null, after: document });
          return rows;
        }),
      );
      ring();
      return made?.id ?? 0;
    },

    async save(id, { writer, patch, reset = false, expectedVersion }) {
      const { viewer } = writer;
      const change = userChange(patch);
      const passwordHash = await hashOf(change.password);
      await withUniqueName(() =>
        database.transaction(async (transaction) => {
          const { account, document } = await lockUser(transaction, viewer, id, expectedVersion);
          authority.assertCovers(viewer, account);
          const next = userDocument(document, change, { id, reset });
          authority.assertKeepsAccessLevel(viewer, account.accessLevel, String(next['access_level']));
          await logUser(transaction, writer, {
            id,
            before: document,
            after: next,
            password: passwordHash !== undefined,
          });
          await transaction.query(
            `update users set config = $2, password_hash = case when $3 then $4 else password_hash end,
                    position = feed_next('users')
              where id = $1`,
            [id, stringifyLossless(next), passwordHash !== undefined, passwordHash ?? null],
          );
        }),
      );
      ring();
    },

    async remove(id, { writer, expectedVersion }) {
      const { viewer } = writer;
      const released = await database.transaction(async (transaction) => {
        const { account, document } = await lockUser(transaction, viewer, id, expectedVersion);
        authority.assertCovers(viewer, account);
        if (viewer.userId === id) throw new CodedError('FORBIDDEN', 'One cannot delete oneself');
        await logUser(transaction, writer, { id, before: document, after: null });
        const owned = await transaction.query(
          `update organizations set owner_id = null, position = feed_next('organizations') where owner_id = $1 returning id`,
          [id],
        );
        await transaction.query(
          `with gone as (delete from users where id = $1 returning id)
           insert into feed_tombstones (collection, position, key) select 'users', feed_next('users'), id::text from gone`,
          [id],
        );
        return owned;
      });
      ring();
      if (released.length > 0) feed.ring('organizations');
    },
  };
};

/** A new password of a user that was there is an event of its own, since no digest tells of it. */
const logUser = (
  transaction: Queryable,
  writer: Writer,
  { id, before, after, password = false }: UserChange,
): Promise<void> => {
  const action = before === null ? 'create' : after === null ? 'delete' : 'update';
  return recordAudit(transaction, writer, [
    { collection: 'users', key: id, action, before, after },
    ...(password ? [{ collection: 'user_passwords', key: id, action } as const] : []),
  ]);
};

interface UserChange {
  id: number;
  before: JsonObject | null;
  after: JsonObject | null;
  password?: boolean;
}

/** Locks a user and reads it. Throws NOT_FOUND also for one the viewer may not see, PRECONDITION_FAILED. */
export const lockUser = async (transaction: Queryable, viewer: Viewer, id: number, expectedVersion?: string | null) => {
  const [row] = await transaction.query<{ config: string; position: string }>(
    'select config, position from users where id = $1 for no key update',
    [id],
  );
  const account = row && (await readAccount(transaction, id));
  if (!row || !account || !authority.seesUser(viewer, account))
    throw new CodedError('NOT_FOUND', 'There is no such user');
  if (!isExpectedVersion(expectedVersion, row.position)) throw new CodedError('PRECONDITION_FAILED');
  return { account, document: parseExact(row.config) as JsonObject };
};

const organizationOfNew = async (database: Queryable, organizationId: number | null): Promise<number> => {
  const [found] = await database.query<{ id: number }>(
    'select id from organizations where case when $1::int4 is null then is_default else id = $1::int4 end',
    [organizationId],
  );
  if (found) return found.id;
  throw new CodedError('BAD_USER_INPUT', 'There is no such organization', { path: ['organizationId'] });
};

const withUniqueName = async <T>(write: () => Promise<T>): Promise<T> => {
  try {
    return await write();
  } catch (error) {
    const isTaken = error instanceof Error && 'constraint' in error && error.constraint === 'users_login';
    if (isTaken) throw new CodedError('CONFLICT', 'Another user has that name', { path: ['name'] });
    throw error;
  }
};
