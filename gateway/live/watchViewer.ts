import type { Authenticator } from '../../src/auth/authenticate.ts';
import type { Viewer } from '../../src/auth/viewer.ts';

/** Why a viewer is no longer true, in the words of the close frame. */
export type ViewerEnd = 'Credentials expired' | 'Credentials revoked' | 'Permissions changed';

/** The longest a timer of Node can wait; above, it would fire at once. */
const longestTimer = 2 ** 31 - 1;

/** Calls back once when the viewer expires, is revoked, or may see other things than before. The result ends the watch. */
export const watchViewer = (
  viewer: Viewer,
  { onRevoked }: Pick<Authenticator, 'onRevoked'>,
  callback: (why: ViewerEnd) => void,
): (() => void) => {
  let timer: NodeJS.Timeout | undefined;
  let stopRevocations = () => {};
  let stopped = false;

  const stop = () => {
    stopped = true;
    clearTimeout(timer);
    stopRevocations();
  };
  const end = (why: ViewerEnd) => {
    if (stopped) return;
    stop();
    callback(why);
  };
  const awaitExpiry = (expiresAt: number) => {
    const remaining = Math.max(0, expiresAt - Date.now());
    timer =
      remaining > longestTimer
        ? setTimeout(() => awaitExpiry(expiresAt), longestTimer)
        : setTimeout(() => end('Credentials expired'), remaining);
  };

  stopRevocations = onRevoked(viewer, (revocation) =>
    end(revocation === 'revoked' ? 'Credentials revoked' : 'Permissions changed'),
  );
  // Told during the call itself.
  if (stopped) stopRevocations();
  else if (viewer.expiresAt !== null) awaitExpiry(viewer.expiresAt);
  return stop;
};
