/** What is wrong with a node; everything else goes on as usual. */
export interface Faults {
  /** Applies the faults of answers only to paths that contain this; null: all. */
  only: string | null;
  /** Accepts requests and never answers. */
  hangs: boolean;
  /** Milliseconds before an answer begins. */
  latencyMs: number;
  /** How fast a body is sent, bytes a second; null: at once. */
  bytesPerSecond: number | null;
  /** Answers every request with this status; null: as it should. */
  status: number | null;
  /**
   * What becomes of bodies: `malformed` is no JSON, `truncated` ends in the middle as if it were whole, `cut` loses the
   * connection in the middle.
   */
  body: 'whole' | 'malformed' | 'truncated' | 'cut';
  /** Page of a list, from 1, that answers 500; null: none. */
  failsPage: number | null;
  /** Refuses the cluster key that it was given. */
  wrongKey: boolean;
  /** How far its clock is ahead. */
  clockSkewMs: number;
  /** Streams reported as running that it does not run: names, or how many. */
  claims: readonly string[] | number;
  /** Streams that it runs and does not report: names, or how many, from the first. */
  hides: readonly string[] | number;
  /** Sees no faces in images it is asked to process. */
  blind: boolean;
  /** Goes and comes back by itself; its streams run on. Null: no. */
  flapping: { upMs: number; downMs: number } | null;
}

export const noFaults: Faults = {
  only: null,
  hangs: false,
  latencyMs: 0,
  bytesPerSecond: null,
  status: null,
  body: 'whole',
  failsPage: null,
  wrongKey: false,
  clockSkewMs: 0,
  claims: [],
  hides: [],
  blind: false,
  flapping: null,
};

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
const isNamesOrCount = (value: unknown): boolean =>
  isCount(value) || (Array.isArray(value) && value.every((name) => typeof name === 'string'));
const isBoolean = (value: unknown): boolean => typeof value === 'boolean';
const orNull = (is: (value: unknown) => boolean) => (value: unknown) => value === null || is(value);
const isPositive = (value: unknown): boolean => isCount(value) && value !== 0;

const checks: { [Member in keyof Faults]: (value: unknown) => boolean } = {
  only: orNull((value) => typeof value === 'string'),
  hangs: isBoolean,
  latencyMs: isCount,
  bytesPerSecond: orNull(isPositive),
  status: orNull((value) => isCount(value) && (value as number) >= 200 && (value as number) <= 599),
  body: (value) => ['whole', 'malformed', 'truncated', 'cut'].includes(value as string),
  failsPage: orNull(isPositive),
  wrongKey: isBoolean,
  clockSkewMs: Number.isSafeInteger,
  claims: isNamesOrCount,
  hides: isNamesOrCount,
  blind: isBoolean,
  flapping: orNull((value) => {
    const { upMs, downMs } = value as { upMs?: unknown; downMs?: unknown };
    return isPositive(upMs) && isPositive(downMs);
  }),
};

/** `faults` with the members of `change`. Throws TypeError for a member that does not exist or a value it cannot have. */
export const withFaults = (faults: Faults, change: object): Faults => {
  for (const [name, value] of Object.entries(change)) {
    if (!Object.hasOwn(checks, name))
      throw new TypeError(`There is no fault ${name}: ${Object.keys(checks).join(', ')}`);
    if (!checks[name as keyof Faults](value)) throw new TypeError(`${name} cannot be ${JSON.stringify(value)}`);
  }
  return { ...faults, ...change };
};
