import { lockRows } from '../../src/collection/lockRows.ts';
import { writeRows } from '../../src/collection/writeRows.ts';
import type { Lease } from '../../src/db/lease.ts';
import type { Database, Queryable } from '../../src/db/types.ts';
import { isObject } from '../../src/documents/storable.ts';
import type { Feed } from '../../src/feed/types.ts';
import type { JsonValue } from '../../src/json/lossless.ts';
import { persons } from './collection.ts';

/** What the work on persons is done with. */
export interface Enrolling {
  database: Database;
  feed: Pick<Feed, 'ring'>;
  lease: Pick<Lease, 'fence'>;
}

/** A photo of which it is not known what face it shows to the present model. */
export interface UnseenPhoto {
  id: string;
  digest: string;
  /** Base64. */
  data: string;
  mimeType: string;
}

const photosOf = `
  jsonb_array_elements(case when jsonb_typeof(p.config->'photos') = 'array' then p.config->'photos' else '[]' end) as photo (item)
    cross join lateral encode(sha256(convert_to(photo.item->>'data', 'UTF8')), 'hex') as hash`;

/**
 * The next photos to be looked at, in the order of their persons: those nobody looked at, and those looked at with other versions of
 * the model only. `among` null: of all persons; `version` null: any will do.
 */
export const unseenPhotos = async (
  database: Queryable,
  {
    among,
    after,
    version,
    limit,
  }: { among: readonly string[] | null; after: string; version: string | null; limit: number },
): Promise<UnseenPhoto[]> => {
  const rows = await database.query<{ id: string; digest: string; data: string; mime: string | null }>(
    `select p.id, hash as digest, photo.item->>'data' as data, photo.item->>'mime_type' as mime
      from persons p cross join lateral ${photosOf}
      where p.id > $1::int8 and ($4::int8[] is null or p.id = any($4)) and p.deleted_at is null
        and p.config ? 'photos' and not exists (
        select from person_photos seen where seen.person_id = p.id and seen.digest = hash
          and (seen.version in ('', $2) or $2::text is null))
      order by p.id limit $3`,
    [after, version, limit, among],
  );
  return rows.map(({ mime, ...row }) => ({ ...row, mimeType: mime ?? 'image/jpeg' }));
};

/** A face that a photo shows; null: none, or not one alone. */
export type SeenFace = { version: string; data: string } | null;

/** Keeps what was found in a photo, unless its person is gone; false when nothing was new. */
export const saveSeenFace = async (
  { database, lease }: Enrolling,
  { id, digest }: Pick<UnseenPhoto, 'id' | 'digest'>,
  face: SeenFace,
): Promise<boolean> =>
  database.transaction(async (transaction) => {
    await lease.fence(transaction);
    const saved = await transaction.query(
      `insert into person_photos (person_id, digest, version, data)
        select id, $2, $3, $4 from persons where id = $1::int8 and deleted_at is null for key share
        on conflict do nothing returning 1`,
      [id, digest, face?.version ?? '', face?.data ?? ''],
    );
    return saved.length > 0;
  });

interface FaceRow {
  person: string;
  version: string;
  data: string;
  present: boolean;
}

/**
 * Gives persons the fingerprints of their photos, beside those that clients gave, and takes those of photos that are gone. Tells how
 * many persons changed.
 */
export const settleFingerprints = async (
  { database, feed, lease }: Enrolling,
  ids: readonly string[],
): Promise<number> => {
  if (ids.length === 0) return 0;
  const written = await database.transaction(async (transaction) => {
    await lease.fence(transaction);
    const stored = await lockRows(transaction, persons, ids);
    const faces = await transaction.query<FaceRow>(
      `with present as (select p.id, hash as digest from persons p cross join lateral ${photosOf} where p.id = any($1::int8[])),
        gone as (
          delete from person_photos seen where person_id = any($1::int8[])
            and not exists (select from present where id = person_id and present.digest = seen.digest)
          returning person_id, version, data)
      select person_id::text as person, version, data, false as present from gone where version <> ''
      union all
      select s.person_id::text, s.version, s.data, true from person_photos s
        join present on present.id = s.person_id and present.digest = s.digest where s.version <> ''`,
      [ids],
    );
    const writes = [...stored.values()].flatMap(({ key, document, organizationId }) => {
      const own = faces.filter(({ person }) => person === key);
      const fingerprints = own.length > 0 ? withFaces(document['fingerprints'], own) : null;
      return fingerprints
        ? [
            {
              key,
              document: { ...document, fingerprints },
              columns: {},
              organizationId,
              formerOrganizationId: organizationId,
            },
          ]
        : [];
    });
    if (writes.length > 0) await writeRows(transaction, persons, writes, { viewer: { subject: 'persons' } });
    return writes.length;
  });
  if (written > 0) feed.ring('persons');
  return written;
};

/** The fingerprints with those of present photos and without those of photos that are gone; null: they are so already. */
const withFaces = (given: JsonValue | undefined, faces: readonly FaceRow[]): JsonValue[] | null => {
  const before = Array.isArray(given) ? given : [];
  const id = (face: JsonValue | FaceRow) =>
    isObject(face) ? `${String(face['version'])} ${String(face['data'])}` : '';
  const present = new Map(faces.filter((face) => face.present).map((face) => [`${face.version} ${face.data}`, face]));
  const gone = new Set(faces.filter((face) => !face.present).map((face) => `${face.version} ${face.data}`));
  const kept = before.filter((face) => !gone.has(id(face)) || present.has(id(face)));
  const had = new Set(kept.map(id));
  const added = [...present].flatMap(([key, { version, data }]) => (had.has(key) ? [] : [{ data, version }]));
  return added.length > 0 || kept.length < before.length ? [...kept, ...added] : null;
};
