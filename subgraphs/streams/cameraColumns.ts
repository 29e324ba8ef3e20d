import type { Saved, Saving } from '../../src/collection/collection.ts';
import { applyPatch } from '../../src/documents/applyPatch.ts';
import { CodedError } from '../../src/errors.ts';
import { parseExact, type JsonObject } from '../../src/json/lossless.ts';
import { cameraSchema } from './cameraMembers.ts';
import type { PresetSettings } from './presetSettings.ts';
import { withRegionTitles } from './regionTitles.ts';

/**
 * The columns of what Watcher has beside, and who wrote the stream. `preset` is the one that a new camera gets its layout rules of.
 * Throws BAD_USER_INPUT with the path of the member.
 */
export const cameraColumns = async (
  saving: Saving,
  preset: Pick<PresetSettings, 'layoutRules'> | null,
): Promise<NonNullable<Saved['columns']>> => {
  const { columns, present, originator, viewer } = saving;
  const changed = { changed_by: originator === 'preset' ? 'preset' : viewer.subject };
  const patch = columns['watcher'] as JsonObject | undefined;
  const rules = preset?.layoutRules ?? null;
  if (patch === undefined && rules === null) return changed;
  if (patch !== undefined) await assertOrganization(saving);
  const { document } = applyPatch(cameraSchema, storedObject(present['watcher']), {
    ...(rules !== null && { layout_rules: rules }),
    ...withRegionTitles(patch, saving),
  });
  return { ...changed, watcher: Object.keys(document).length === 0 ? null : document };
};

/** A jsonb value as the driver answers it, or as it was decided before in the same request; null for none. */
export const storedObject = (value: unknown): JsonObject | null =>
  (typeof value === 'string' ? parseExact(value) : (value ?? null)) as JsonObject | null;

const assertOrganization = async ({ columns, transaction }: Saving): Promise<void> => {
  const id = columns['organization_id'];
  if (typeof id !== 'number') return;
  // Held, so that it is not deleted before this is stored.
  const [found] = await transaction.query('select from organization_titles where id = $1 for key share', [id]);
  if (!found) throw new CodedError('BAD_USER_INPUT', 'organization is not known', { path: ['organization', 'id'] });
};
