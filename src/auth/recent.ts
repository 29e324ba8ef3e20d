/** A small memory of what was looked up lately: bounded in entries and in time. */
export interface Recent<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): void;
  delete(key: Key): void;
  clear(): void;
}

/** Keeps at most `max` entries, the least lately written leaving first, each for `lifetimeMs`. */
export const createRecent = <Key, Value>(options: {
  max: number;
  lifetimeMs: number;
  now: () => number;
}): Recent<Key, Value> => {
  const entries = new Map<Key, { value: Value; until: number }>();

  return {
    get(key) {
      const entry = entries.get(key);
      if (!entry) return undefined;
      if (entry.until > options.now()) return entry.value;
      entries.delete(key);
      return undefined;
    },
    set(key, value) {
      entries.delete(key);
      entries.set(key, { value, until: options.now() + options.lifetimeMs });
      if (entries.size > options.max) entries.delete(entries.keys().next().value as Key);
    },
    delete: (key) => void entries.delete(key),
    clear: () => entries.clear(),
  };
};
