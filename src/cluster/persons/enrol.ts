import { latestModel } from '../../../subgraphs/episodes/repositoryModel.ts';
import {
  saveSeenFace,
  settleFingerprints,
  unseenPhotos,
  type Enrolling,
} from '../../../subgraphs/persons/repositoryEnrolment.ts';
import type { SeePhoto } from './seePhoto.ts';

const pageSize = 20;

/**
 * Gives persons the fingerprints of the faces in their photos, each photo looked at once, and again when nodes have another model, since
 * fingerprints of different versions cannot be compared. `among` null: all persons. Throws `NodeUnreachable`.
 */
export const enrolPersons = async (
  enrolling: Enrolling,
  see: SeePhoto,
  among: readonly string[] | null,
  signal: AbortSignal,
): Promise<void> => {
  const { database } = enrolling;
  if (among) await settleFingerprints(enrolling, among);
  const version = await latestModel(database);
  let news: boolean;
  do {
    news = false;
    let after = '-1';
    for (;;) {
      const photos = await unseenPhotos(database, { among, after, version, limit: pageSize });
      const last = photos.at(-1);
      if (!last || signal.aborted) break;
      for (const photo of photos) {
        // Asked for first: a new one is seen by the next pass, where a person has more photos than a page.
        news = (await saveSeenFace(enrolling, photo, await see(photo, signal))) || news;
      }
      await settleFingerprints(enrolling, [...new Set(photos.map(({ id }) => id))]);
      after = last.id;
    }
  } while (news && !signal.aborted);
};
