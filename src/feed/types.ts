/** One committed write or delete. A key appears once per range of positions, at its latest. */
export interface Change {
  /** What is under it now must be looked up. `unnamedRows`: see there. */
  key: string;
  /** Strictly increasing per collection, in commit order; milliseconds since 1970 (see docs/decisions). */
  position: number;
}

/**
 * The key of a departure that names no rows: some of an organization's came into its sight or left it without a write of
 * theirs, as episodes do when their stream changes hands.
 */
export const unnamedRows = '';

/** Names of the collections that keep a feed. */
export type CollectionName =
  | 'streams'
  | 'streamers'
  | 'episodes'
  | 'persons'
  | 'users'
  | 'organizations'
  | 'agents'
  | 'auth_backends'
  | 'load_balancers'
  | 'central_config'
  | 'api_tokens'
  | 'audit_events'
  | 'presets'
  | 'zones'
  | 'shares'
  | 'media_servers';

/** The changes of one collection, as this process sees them. */
export interface CollectionFeed {
  /** Position of the newest change this process has seen; 0 before anything else was asked of this collection. */
  head(): number;
  /** Looks at once, and returns the head: no change that is committed now lies after it. */
  refresh(): Promise<number>;
  /** Resolves true when a change after `position` exists, false after `timeoutMs` or when `signal` aborts. */
  waitAfter(position: number, timeoutMs: number, signal: AbortSignal): Promise<boolean>;
  /**
   * Batches of changes after `since`, first the missed ones, then each as it commits; ends when `signal` aborts.
   * Throws `FeedPositionLost` when `since` is older than the kept history or newer than this database.
   */
  follow(since: number, signal: AbortSignal): AsyncIterable<readonly Change[]>;
}

export interface Feed extends AsyncDisposable {
  /** Identifies this database's history; a cursor of another history cannot be resumed. */
  readonly epoch: string;
  collection(name: CollectionName): CollectionFeed;
  /** Tells every replica that `name` has new changes. Call it after the commit. Never throws. */
  ring(name: CollectionName): void;
}
