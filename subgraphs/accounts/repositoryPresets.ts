import { recordAudit } from '../../src/collection/audit.ts';
import { byKeys, snapshotAfter } from '../../src/collection/byKeys.ts';
import { page } from '../../src/collection/page.ts';
import { isExpectedVersion } from '../../src/collection/version.ts';
import { contract } from '../../src/contract/contract.ts';
import type { Database, Queryable } from '../../src/db/types.ts';
import { applyPatch } from '../../src/documents/applyPatch.ts';
import { CodedError } from '../../src/errors.ts';
import type { Feed } from '../../src/feed/types.ts';
import { parseExact, stringifyLossless, type JsonObject } from '../../src/json/lossless.ts';
import type { DocumentReader, Writer } from '../documentRepository.ts';
import { assertFullAccess } from './authority.ts';
import { changesCameras } from './presetChange.ts';
import { initialPreset, presetsSeenBy, type PresetsScope } from './presetCollection.ts';
import { enqueuePresetJob } from './repositoryPresetJobs.ts';

/** How a write of one preset is asked for. `patch` is a merge patch. */
export interface PresetWrite {
  writer: Writer;
  patch: JsonObject;
  reset?: boolean;
  expectedVersion?: string | null | undefined;
}

export interface PresetRepository extends DocumentReader {
  /** The same presets, narrowed. */
  within(scope: PresetsScope): DocumentReader;
  /** The new preset's id. */
  create(write: PresetWrite): Promise<number>;
  /** The id of the job that brings its cameras in line; null when there is nothing to do. */
  save(id: number, write: PresetWrite): Promise<number | null>;
  /** The id of the job that moves its cameras to `replacement`; null when no camera had it. */
  remove(id: number, write: Omit<PresetWrite, 'patch'> & { replacement: number | null }): Promise<number | null>;
}

/** Presets: read through the collection engine, written here, since their ids are given by the database. */
export const createPresetRepository = (database: Database, feed: Feed): PresetRepository => {
  const within = (scope: PresetsScope): DocumentReader => ({
    name: 'presets',
    page: (request) => page(database, presetsSeenBy(request.viewer, scope), request),
    byKeys: (keys, request) => byKeys(database, presetsSeenBy(request.viewer, scope), keys, request),
    snapshotAfter: (request) => snapshotAfter(database, presetsSeenBy(request.viewer, scope), request),
  });

  const ring = () => {
    feed.ring('presets');
    feed.ring('audit_events');
  };

  return {
    ...within({}),
    within,

    async create({ writer, patch }) {
      const { viewer } = writer;
      assertFullAccess(viewer);
      const document = changed(initialPreset, patch);
      const id = await database.transaction(async (transaction) => {
        const [made] = await transaction.query<{ id: number }>(
          `insert into presets (config, changed_by, position) values ($1, $2, feed_next('presets')) returning id`,
          [stringifyLossless(document), viewer.userId],
        );
        const key = made?.id ?? 0;
        await recordAudit(transaction, writer, [{ ...preset, key, action: 'create', after: document }]);
        return key;
      });
      ring();
      return id;
    },

    async save(id, { writer, patch, reset = false, expectedVersion }) {
      const { viewer } = writer;
      assertFullAccess(viewer);
      const job = await database.transaction(async (transaction) => {
        const row = await lockPreset(transaction, id, expectedVersion);
        if (row.deleted_at !== null) throw new CodedError('CONFLICT', 'The preset was deleted');
        const before = parseExact(row.config) as JsonObject;
        const document = changed(reset || patch['$reset'] === true ? initialPreset : before, patch, id);
        const inUse = changesCameras(before, document) && (await camerasOf(transaction, id)) > 0;
        const enqueued = inUse ? await enqueuePresetJob(transaction, { preset: id, viewer }) : null;
        await recordAudit(transaction, writer, [{ ...preset, key: id, action: 'update', before, after: document }]);
        await transaction.query(
          `update presets set config = $2, changed_by = $3, position = feed_next('presets') where id = $1`,
          [id, stringifyLossless(document), viewer.userId],
        );
        return enqueued;
      });
      ring();
      return job;
    },

    async remove(id, { writer, replacement, expectedVersion }) {
      const { viewer } = writer;
      assertFullAccess(viewer);
      const job = await database.transaction(async (transaction) => {
        const row = await lockPreset(transaction, id, expectedVersion);
        if (row.deleted_at !== null) throw new CodedError('NOT_FOUND', 'There is no such preset');
        if (replacement !== null) await assertReplaces(transaction, id, replacement);
        const cameras = await camerasOf(transaction, id);
        if (cameras > 0 && replacement === null) {
          throw new CodedError('CONFLICT', 'Cameras have this preset: name a replacement', {
            meta: { streams_count: String(cameras) },
          });
        }
        // A job is queued for no cameras too when a replacement is named: one may be getting the preset right now.
        const enqueued =
          replacement === null ? null : await enqueuePresetJob(transaction, { preset: id, replacement, viewer });
        const before = parseExact(row.config) as JsonObject;
        await recordAudit(transaction, writer, [{ ...preset, key: id, action: 'delete', before }]);
        await transaction.query(
          `update presets set deleted_at = (extract(epoch from clock_timestamp()) * 1000)::int8, changed_by = $2,
                  position = feed_next('presets') where id = $1`,
          [id, viewer.userId],
        );
        return enqueued;
      });
      ring();
      return job;
    },
  };
};

const preset = { collection: 'presets' } as const;

/** The document to store. Throws BAD_USER_INPUT with the path of the member, KEY_MISMATCH for another id. */
const changed = (current: JsonObject, { $reset: _, ...patch }: JsonObject, id?: number): JsonObject => {
  const { document } = applyPatch(contract('watcher-admin').schema('Preset'), current, patch, {
    computed: ['id', 'deleted_at', 'last_change', 'stats'],
    ...(id === undefined ? {} : { key: { member: 'id', value: String(id) } }),
  });
  if (typeof document['title'] === 'string' && document['title'].trim() !== '') return document;
  throw new CodedError('BAD_USER_INPUT', 'title must not be empty', { path: ['title'] });
};

const lockPreset = async (transaction: Queryable, id: number, expectedVersion: string | null | undefined) => {
  const [row] = await transaction.query<{ config: string; deleted_at: string | null; position: string }>(
    'select config, deleted_at, position from presets where id = $1 for update',
    [id],
  );
  if (!row) throw new CodedError('NOT_FOUND', 'There is no such preset');
  if (!isExpectedVersion(expectedVersion, row.position)) throw new CodedError('PRECONDITION_FAILED');
  return row;
};

const camerasOf = async (transaction: Queryable, id: number): Promise<number> => {
  const [row] = await transaction.query<{ count: string }>(
    'select count(*) as count from stream_presets where preset_id = $1',
    [id],
  );
  return Number(row?.count ?? 0);
};

/** Throws BAD_USER_INPUT unless every organization with such a camera may use the other preset. */
const assertReplaces = async (transaction: Queryable, id: number, replacement: number): Promise<void> => {
  const refuse = (why: string) => new CodedError('BAD_USER_INPUT', why, { path: ['replacement'] });
  const [found] = await transaction.query<{ is_default: boolean | null }>(
    'select is_default from presets where id = $1 and id <> $2 and deleted_at is null for share',
    [replacement, id],
  );
  if (!found) throw refuse('There is no such other preset');
  if (found.is_default === true) return;
  const [excluded] = await transaction.query<{ organization_id: number }>(
    `select organization_id from stream_presets where preset_id = $1 and organization_id is not null
     except select organization_id from organization_presets where preset_id = $2 order by 1 limit 1`,
    [id, replacement],
  );
  if (excluded) throw refuse(`Organization ${excluded.organization_id} has such cameras and may not use that preset`);
};
