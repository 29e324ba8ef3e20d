import { createLane } from '../../../src/cluster/polling/lanes.ts';
import { CodedError } from '../../../src/errors.ts';

/** Something built for a node, of one version. */
export interface Built {
  readonly version: number;
}

export interface BuildOptions {
  /** Builds at the same time. */
  width: number;
  /** How long a build may have to wait for its turn. */
  patienceMs: number;
}

/** Builds what a node is told, once for all who ask for it at the same time. */
export interface Builds<T extends Built> {
  /**
   * What is built, of `version` or a later one. Null: there is no such node. Throws UNAVAILABLE when so many others are
   * being built that the turn does not come.
   */
  atLeast(hostname: string, version: number): Promise<T | null>;
}

/** Shares the builds that `build` makes, and bounds how many there are. */
export const createBuilds = <T extends Built>(
  build: (hostname: string) => Promise<T | null>,
  { width, patienceMs }: BuildOptions,
): Builds<T> => {
  const lane = createLane(width);
  const running = new Map<string, Promise<T | null>>();

  const begin = (hostname: string): Promise<T | null> => {
    const signal = AbortSignal.timeout(patienceMs);
    const begun = lane
      .run(signal, () => build(hostname))
      .catch((error: unknown) => {
        if (error !== signal.reason) throw error;
        throw new CodedError('UNAVAILABLE', 'Many nodes ask at once; try again', { retryAfterSeconds: 3 });
      })
      .finally(() => running.delete(hostname));
    running.set(hostname, begun);
    return begun;
  };

  return {
    async atLeast(hostname, version) {
      for (;;) {
        const joined = running.get(hostname);
        const built = await (joined ?? begin(hostname));
        if (built && built.version >= version) return built;
        // One that was joined may have looked before what the caller knows of.
        if (!joined) return null;
      }
    },
  };
};
