import { disabledHealth, healthOf, type Fault, type Health } from './health.ts';

/** All that decides how a stream does. The view `stream_health_facts` finds the same in SQL, where there are many streams. */
export interface StreamFacts {
  /** Switched off by the operator. */
  readonly disabled: boolean;
  /** Runs whether or not somebody watches. */
  readonly static: boolean;
  /** A media server has it to ingest. */
  readonly placed: boolean;
  /** Frames arrive. */
  readonly alive: boolean;
  /** The media server reports an error of it. */
  readonly failed: boolean;
  /** The last frame came more than `lateAfterMs` ago. */
  readonly late: boolean;
  /** Somebody watches, or wants to. */
  readonly watched: boolean;
  /** A media server that shall keep a copy of its archive does not run it. */
  readonly copyMissing: boolean;
  /** Its input arrives with errors. */
  readonly inputErrors: boolean;
}

/** Delays of the last frame, in milliseconds, from which a stream is late, and after which it counts as not alive. */
export const lateAfterMs = 4_000;
export const deadAfterMs = 12_000;

/** How a stream does. One that runs on demand and that nobody watches is well without running. */
export const streamHealth = (facts: StreamFacts): Health => {
  if (facts.disabled) return disabledHealth;
  if (!facts.alive && !facts.static && !facts.watched) return healthOf([]);
  const faults: readonly (Fault | false)[] = [
    !facts.alive && { status: 'outage', reason: 'not_alive' },
    !facts.placed && { status: 'partial_outage', reason: 'not_placed' },
    facts.failed && { status: 'partial_outage', reason: 'status_error' },
    facts.late && { status: 'partial_outage', reason: 'frames_late' },
    facts.copyMissing && { status: 'degradated', reason: 'dvr_copy_missing' },
    facts.inputErrors && { status: 'degradated', reason: 'input_errors' },
  ];
  return healthOf(faults.filter((fault) => fault !== false));
};
