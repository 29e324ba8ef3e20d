/** A map that forgets what was not read for longest when it would grow above its bound. */
export interface Lru<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
  readonly size: number;
}

/** Keeps up to `bound` values. */
export const createLru = <V>(bound: number): Lru<V> => {
  const values = new Map<string, V>();
  return {
    get size() {
      return values.size;
    },
    get(key) {
      const value = values.get(key);
      if (value !== undefined && values.size >= bound) {
        // The order of insertion is the order of use only while it matters: once the map is full.
        values.delete(key);
        values.set(key, value);
      }
      return value;
    },
    set(key, value) {
      values.delete(key);
      values.set(key, value);
      if (values.size > bound) values.delete(values.keys().next().value!);
    },
  };
};
