import type { Lease } from '../db/lease.ts';

/** Does several kinds of work until the lease ends; when one of them ends or fails, the others are told to end too. */
export const together = async (lease: Lease, works: readonly ((lease: Lease) => Promise<void>)[]): Promise<void> => {
  const ending = new AbortController();
  const held = { ...lease, signal: AbortSignal.any([lease.signal, ending.signal]) };
  const results = await Promise.allSettled(
    works.map(async (work) => {
      try {
        await work(held);
      } finally {
        ending.abort();
      }
    }),
  );
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
};
