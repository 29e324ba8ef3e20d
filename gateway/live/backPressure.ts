import type { LiveLimits } from './liveOptions.ts';

/** Keeps what is buffered for one consumer bounded, by not pulling for a slow one and by ending one that stays slow. */
export interface BackPressure {
  /** Undefined while there is room; otherwise resolves when there is again, or the connection ended. */
  room(): Promise<void> | undefined;
  /** To be called before each write: false when so much is unsent that the consumer was declared too slow instead. */
  mayWrite(): boolean;
  /** To be called whenever written bytes have left the process. */
  drained(): void;
  /** Ends all waiting; the connection is gone. */
  end(): void;
}

/**
 * States: flowing → paused (more than `pauseAboveBytes` unsent) → flowing (half of that or less), or paused for
 * `stalledMs` → `onTooSlow`, once. `unsent` gives bytes written but not yet taken by the kernel.
 */
export const createBackPressure = (options: {
  limits: Pick<LiveLimits, 'pauseAboveBytes' | 'closeAboveBytes' | 'stalledMs'>;
  unsent: () => number;
  onTooSlow: () => void;
}): BackPressure => {
  const { limits, unsent, onTooSlow } = options;
  let pause: { over: Promise<void>; resume: () => void; timer: NodeJS.Timeout } | null = null;
  let ended = false;

  const resume = () => {
    if (!pause) return;
    clearTimeout(pause.timer);
    pause.resume();
    pause = null;
  };

  const end = () => {
    ended = true;
    resume();
  };

  const tooSlow = () => {
    if (ended) return;
    end();
    onTooSlow();
  };

  const startPause = () => {
    let release = () => {};
    const over = new Promise<void>((resolve) => (release = resolve));
    return { over, resume: release, timer: setTimeout(tooSlow, limits.stalledMs) };
  };

  return {
    room() {
      if (ended || (!pause && unsent() <= limits.pauseAboveBytes)) return undefined;
      pause ??= startPause();
      return pause.over;
    },
    mayWrite() {
      if (!ended && unsent() > limits.closeAboveBytes) tooSlow();
      return !ended;
    },
    drained() {
      if (pause && unsent() <= limits.pauseAboveBytes / 2) resume();
    },
    end,
  };
};
