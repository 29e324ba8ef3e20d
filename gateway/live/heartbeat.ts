/** Calls everyone who joined, once per interval. One timer serves all connections. */
export interface Heartbeat extends Disposable {
  /** The result leaves. */
  join(beat: () => void): () => void;
}

/** A heartbeat every `intervalMs`; the timer runs only while someone has joined. */
export const createHeartbeat = (intervalMs: number): Heartbeat => {
  const members = new Set<() => void>();
  let timer: NodeJS.Timeout | undefined;

  const stop = () => {
    clearInterval(timer);
    timer = undefined;
  };

  return {
    join(beat) {
      members.add(beat);
      timer ??= setInterval(() => members.forEach((member) => member()), intervalMs);
      return () => {
        members.delete(beat);
        if (members.size === 0) stop();
      };
    },
    [Symbol.dispose]: stop,
  };
};
