import { recordAudit } from '../../src/collection/audit.ts';
import type { Database, Queryable } from '../../src/db/types.ts';
import { CodedError } from '../../src/errors.ts';
import type { Feed } from '../../src/feed/types.ts';
import type { Writer } from '../documentRepository.ts';
import { assertFullAccess } from './authority.ts';

/** Which preset for which organization, and on whose behalf. */
export interface PresetLink {
  writer: Writer;
  organizationId: number;
  presetId: number;
}

export interface OrganizationPresetRepository {
  /** Idempotent. Throws NOT_FOUND, FORBIDDEN. */
  link(link: PresetLink): Promise<void>;
  /** Throws NOT_FOUND when it was not linked, CONFLICT while cameras of the organization have it, FORBIDDEN. */
  unlink(link: PresetLink): Promise<void>;
}

/** Which organizations may use which presets. A change of that is a change of the preset, for those who follow presets. */
export const createOrganizationPresetRepository = (database: Database, feed: Feed): OrganizationPresetRepository => ({
  async link({ writer, organizationId, presetId }) {
    assertFullAccess(writer.viewer);
    await database.transaction(async (transaction) => {
      await assertBoth(transaction, organizationId, presetId);
      const linked = await transaction.query(
        `insert into organization_presets (organization_id, preset_id) values ($1, $2) on conflict do nothing returning 1`,
        [organizationId, presetId],
      );
      if (linked.length === 0) return;
      await recordAudit(transaction, writer, [{ ...linkOf(organizationId, presetId), action: 'create' }]);
      await touchPreset(transaction, presetId);
    });
    feed.ring('presets');
    feed.ring('audit_events');
  },

  async unlink({ writer, organizationId, presetId }) {
    assertFullAccess(writer.viewer);
    await database.transaction(async (transaction) => {
      const { is_default: isDefault } = await assertBoth(transaction, organizationId, presetId);
      const gone = await transaction.query(
        'delete from organization_presets where organization_id = $1 and preset_id = $2 returning 1',
        [organizationId, presetId],
      );
      if (gone.length === 0) throw new CodedError('NOT_FOUND', 'The preset is not linked to the organization');
      const used = await transaction.query(
        'select from stream_presets where preset_id = $1 and organization_id = $2 limit 1',
        [presetId, organizationId],
      );
      if (used.length > 0 && isDefault !== true) {
        throw new CodedError('CONFLICT', 'Cameras of the organization have this preset');
      }
      await recordAudit(transaction, writer, [{ ...linkOf(organizationId, presetId), action: 'delete' }]);
      await touchPreset(transaction, presetId);
    });
    feed.ring('presets');
    feed.ring('audit_events');
  },
});

const linkOf = (organizationId: number, presetId: number) => ({
  collection: 'organization_presets',
  key: `${organizationId}/${presetId}`,
});

/** Throws NOT_FOUND unless both exist. */
const assertBoth = async (transaction: Queryable, organizationId: number, presetId: number) => {
  const [organization] = await transaction.query('select from organizations where id = $1 for key share', [
    organizationId,
  ]);
  if (!organization) throw new CodedError('NOT_FOUND', 'There is no such organization', { path: ['organizationId'] });
  const [preset] = await transaction.query<{ is_default: boolean | null }>(
    'select is_default from presets where id = $1 and deleted_at is null for update',
    [presetId],
  );
  if (!preset) throw new CodedError('NOT_FOUND', 'There is no such preset', { path: ['presetId'] });
  return preset;
};

const touchPreset = (transaction: Queryable, presetId: number): Promise<unknown> =>
  transaction.query(`update presets set position = feed_next('presets') where id = $1`, [presetId]);
