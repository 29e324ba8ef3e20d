import type { Revocation } from './revocations.ts';
import type { Viewer } from './viewer.ts';

/** Viewers whose credentials are configuration, not rows: the master key, the pair of `edit_auth`. */
export interface ConfiguredViewers {
  /** A viewer of its own for these credentials; `isGood` says whether they still are. */
  remember(viewer: Viewer, isGood: () => boolean): Viewer;
  knows(viewer: Viewer): boolean;
  /** Calls back once when the credentials are good no more. The result ends the watch. */
  onRevoked(viewer: Viewer, callback: (revocation: Revocation) => void): () => void;
}

/** `onChange` calls back after each change of the settings and answers how to end that; without it nothing ever changes. */
export const createConfiguredViewers = (onChange?: (listener: () => void) => () => void): ConfiguredViewers => {
  const checks = new WeakMap<Viewer, () => boolean>();
  return {
    remember(viewer, isGood) {
      const own = { ...viewer };
      checks.set(own, isGood);
      return own;
    },

    knows: (viewer) => checks.has(viewer),

    onRevoked(viewer, callback) {
      const isGood = checks.get(viewer);
      if (!isGood || !onChange) return () => undefined;
      let watching = true;
      const judge = () => {
        if (!watching || isGood()) return;
        stop();
        callback('revoked');
      };
      const stopListening = onChange(judge);
      const stop = () => {
        watching = false;
        stopListening();
      };
      // The change may have come between login and watch.
      queueMicrotask(judge);
      return stop;
    },
  };
};
