import type { Change } from './types.ts';

/** The newest changes of a collection in memory: complete for every position from `floor` to `head`. */
export interface ChangeBuffer {
  floor(): number;
  head(): number;
  append(changes: readonly Change[]): void;
  /** The changes after a position that is not below the floor. */
  after(position: number): Change[];
  /** Forgets everything; the next append continues after `head`. */
  reset(head: number): void;
}

/** Keeps between `capacity` and twice as many changes, so that dropping the oldest costs nothing on average. */
export const createChangeBuffer = (initialHead: number, capacity: number): ChangeBuffer => {
  let floor = initialHead;
  let head = initialHead;
  let changes: Change[] = [];

  /** Index of the first change after `position`. */
  const indexAfter = (position: number): number => {
    let [low, high] = [0, changes.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((changes[middle]?.position ?? Infinity) <= position) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    floor: () => floor,
    head: () => head,
    append(next) {
      changes.push(...next);
      head = next.at(-1)?.position ?? head;
      if (changes.length <= capacity * 2) return;
      const dropped = changes.length - capacity;
      floor = changes[dropped - 1]?.position ?? floor;
      changes = changes.slice(dropped);
    },
    after: (position) => changes.slice(indexAfter(position)),
    reset(position) {
      changes = [];
      floor = position;
      head = position;
    },
  };
};

/** The changes with each key once, at its latest, in order of position. */
export const latestPerKey = (changes: readonly Change[]): Change[] => {
  const latest = new Map(changes.map((change) => [change.key, change]));
  return latest.size === changes.length ? [...changes] : changes.filter((change) => latest.get(change.key) === change);
};
