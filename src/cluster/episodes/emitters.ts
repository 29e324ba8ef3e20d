import type { Vanished } from '../../../subgraphs/episodes/repositoryCollected.ts';

/** When this process last heard of each node that emits episodes. */
export interface Emitters {
  /** `begunAt`: when the node says that it began, ms by its clock; null: it does not say. */
  heard(hostname: string, begunAt: number | null): void;
  /** The nodes that there are; others count as silent from now on. */
  keep(hostnames: readonly string[]): void;
  /** Whose episodes are to be closed by time-out: those silent for `deadMs`, and those that began anew so long ago. */
  vanished(deadMs: number): Vanished;
}

interface Emitter {
  /** By the monotonic clock. */
  heardAt: number;
  begunAt: number | null;
  /** When this process learned that it had begun. */
  learnedAt: number;
}

/** Begins with every node as heard just now: who comes to this late has not listened before. */
export const createEmitters = (now: () => number = () => performance.now()): Emitters => {
  const emitters = new Map<string, Emitter>();
  const since = now();
  return {
    heard(hostname, begunAt) {
      const known = emitters.get(hostname);
      const learnedAt = known && known.begunAt === begunAt ? known.learnedAt : now();
      emitters.set(hostname, { heardAt: now(), begunAt, learnedAt });
    },
    keep(hostnames) {
      for (const hostname of hostnames) {
        if (!emitters.has(hostname)) emitters.set(hostname, { heardAt: now(), begunAt: null, learnedAt: now() });
      }
    },
    vanished(deadMs) {
      // A node that was deleted before this process began is missing here: it is not heard of since.
      const isOver = (at: number) => now() - at > deadMs;
      if (!isOver(since)) return { present: null, begunAt: new Map() };
      const present = [...emitters].filter(([, { heardAt }]) => !isOver(heardAt)).map(([hostname]) => hostname);
      const begun = [...emitters].flatMap(([hostname, { begunAt, learnedAt }]) =>
        begunAt !== null && isOver(learnedAt) ? [[hostname, begunAt] as const] : [],
      );
      return { present, begunAt: new Map(begun) };
    },
  };
};
