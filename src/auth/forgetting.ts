import type { LoginFailureStore } from './bruteForce.ts';
import type { SessionStore } from './sessions.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Once an hour removes what can no longer matter: sessions that ended a day ago, failed logins older than a day. */
export const forgetHourly = (options: {
  store: Pick<SessionStore, 'forgetSessions'> & Pick<LoginFailureStore, 'forgetOldAttempts'>;
  onError: (error: unknown) => void;
  now: () => number;
}): Disposable => {
  const { store, onError, now } = options;
  const forget = async () => {
    await store.forgetSessions(now() - dayMs);
    await store.forgetOldAttempts(now() - dayMs);
  };
  const timer = setInterval(() => void forget().catch(onError), hourMs).unref();
  return { [Symbol.dispose]: () => clearInterval(timer) };
};
