import type { Standings } from './standings.ts';
import type { Viewer } from './viewer.ts';

/** `revoked`: the credentials are good no more. `changed`: they are, but the viewer may see other things than before. */
export type Revocation = 'revoked' | 'changed';

/** Tells when a user's viewer stops being true. */
export interface Revocations {
  /** Notes the version the viewer was made of, so that a change between login and watch is noticed too. */
  remember(viewer: Viewer, permissionsVersion: number): Viewer;
  /** Calls back once. Viewers that are not users are never revoked while the process lives. */
  onRevoked(viewer: Viewer, callback: (revocation: Revocation) => void): () => void;
}

/** Judges a viewer when the watch begins and after each change of its user. */
export const createRevocations = (standings: Standings): Revocations => {
  const versions = new WeakMap<Viewer, number>();

  return {
    remember(viewer, permissionsVersion) {
      versions.set(viewer, permissionsVersion);
      return viewer;
    },

    onRevoked(viewer, callback) {
      const { userId, sessionId } = viewer;
      if (userId === null) return () => undefined;
      const version = versions.get(viewer) ?? 0;

      const end = (revocation: Revocation) => {
        if (!stopped) callback(revocation);
        stop();
      };
      const judge = async () => {
        const standing = await standings.of(userId, sessionId, version);
        if (!standing) end('revoked');
        else if (standing.permissionsVersion !== version) end('changed');
      };
      // While the database cannot be asked the viewer stays: the next change, or reconnection, asks again.
      const judgeQuietly = () => void judge().catch(() => undefined);

      let stopped = false;
      const stopWatching = standings.onChange(userId, judgeQuietly);
      const stop = () => {
        stopped = true;
        stopWatching();
      };
      judgeQuietly();
      return stop;
    },
  };
};
