import { hash, verify } from '@node-rs/argon2';
import { CodedError } from '../errors.ts';

/** OWASP's argon2id profile (the library's default algorithm): 19 MiB, two passes; about 30 ms of one core. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Verifications waiting at once; beyond it the server answers UNAVAILABLE rather than queue for minutes. */
const maxPending = 64;

/** Hashes and checks passwords. */
export interface Passwords {
  hash(password: string): Promise<string>;
  /** Whether `password` has this hash. Without a hash (no such user) it costs the same time and answers false. */
  verify(password: string, passwordHash: string | null): Promise<boolean>;
}

/** Passwords under argon2id, the queue bounded. */
export const createPasswords = (): Passwords => {
  let pending = 0;
  // Made ahead of need: were it made for the first unknown user, that one answer would take twice the time.
  const dummyHash = hash('nobody has this password', parameters);

  return {
    hash: (password) => hash(password, parameters),

    async verify(password, passwordHash) {
      if (pending >= maxPending) throw new CodedError('UNAVAILABLE', 'Too many logins at once; try again shortly');
      pending++;
      try {
        const same = await verify(passwordHash ?? (await dummyHash), password);
        return same && passwordHash !== null;
      } finally {
        pending--;
      }
    },
  };
};
