import { randomUUID } from 'node:crypto';
import { masterViewer } from '../../src/auth/viewers.ts';
import { lockRows } from '../../src/collection/lockRows.ts';
import { saveDocuments } from '../../src/collection/save.ts';
import type { Queryable } from '../../src/db/types.ts';
import { parseExact, type JsonObject } from '../../src/json/lossless.ts';
import type { PresetCameras } from '../../src/presets/presetCameras.ts';
import { streams } from './collection.ts';
import { presetPatch, presetSettings } from './presetSettings.ts';

/** Streams by the preset they have, for the jobs that keep them in line with it. */
export const presetCameras: PresetCameras = {
  count: async (database, presetId) => {
    const [row] = await database.query<{ count: string }>(
      'select count(*) as count from streams where preset_id = $1',
      [presetId],
    );
    return Number(row?.count ?? 0);
  },

  next: async (database, { presetId, after, limit }) => {
    const rows = await database.query<{ name: string }>(
      `select name from streams where preset_id = $1 and ($2::text is null or name > $2) order by name limit $3`,
      [presetId, after, limit],
    );
    return rows.map(({ name }) => name);
  },

  populate: (transaction, names, replacementId) =>
    transaction.transaction(async (held) => {
      // Before looking which preset they have: whoever gives them another waits.
      await lockRows(held, streams, names);
      const present = await presentCameras(held, names);
      const ids = replacementId === null ? [...present.values()].map(({ presetId }) => presetId) : [replacementId];
      const settings = await presetSettings(held, ids);
      const items = [...present].flatMap(([key, { presetId, config }]) => {
        const preset = settings.get(replacementId ?? presetId);
        const columns = replacementId === null ? {} : { preset_id: replacementId };
        return preset ? [{ key, patch: presetPatch(preset, config), columns }] : [];
      });
      const writer = {
        viewer: { ...masterViewer, subject: 'preset' },
        originator: 'preset',
        traceId: randomUUID(),
        feed: { ring: () => undefined },
      };
      const results = await saveDocuments(transaction, streams, items, writer);
      return new Map(
        results.flatMap(({ error }, index) => (error ? [[items[index]?.key ?? '', error.message] as const] : [])),
      );
    }),
};

/** Those that still have a preset; one that was deleted meanwhile, or moved to none, needs nothing. */
const presentCameras = async (database: Queryable, names: readonly string[]) => {
  const rows = await database.query<{ name: string; preset_id: number; config: string }>(
    'select name, preset_id, config from streams where name = any($1) and preset_id is not null order by name',
    [names],
  );
  return new Map(
    rows.map(({ name, preset_id: presetId, config }) => [name, { presetId, config: parseExact(config) as JsonObject }]),
  );
};
