import type { JsonObject } from '../../json/lossless.ts';

/** What talking to a node came to. */
export interface Contact {
  /** Why the node could not be reached; null: it answered. */
  readonly unreachable: string | null;
  /** Why it refused the cluster key; null: it did not. */
  readonly refused: string | null;
  /** How far its clock is from ours, milliseconds; null: not told. */
  readonly skewMs: number | null;
}

/** A clock that is off by more, in milliseconds, makes signatures invalid. */
export const mostSkewMs = 60_000;

type Fault = readonly [check: string, why: string];

const states: ReadonlySet<unknown> = new Set([undefined, 'running', 'config_external_error']);

const faultsOf = ({ unreachable, refused, skewMs }: Contact, stats: JsonObject): readonly (Fault | false)[] => {
  const { streamer_status: state, config_error: configError, config_external_status: external } = stats;
  const skewed = skewMs !== null && Math.abs(skewMs) > mostSkewMs;
  const known: readonly (Fault | false)[] = [
    unreachable !== null && ['reachable', unreachable],
    // A signature is refused for its time too.
    refused !== null && !skewed && ['valid_cluster_key', refused],
    skewed && ['time_synchronized', `the clock is off by ${Math.round(Math.abs(skewMs) / 1000)} s`],
  ];
  return [
    ...known,
    !states.has(state) && ['running', `the state is ${String(state)}`],
    (configError != null || state === 'broken_config' || state === 'no_config') && [
      'config_ok',
      textIn(configError, 'error') ?? textIn(configError, 'detail') ?? 'the configuration does not hold',
    ],
    (state === 'config_external_error' || textIn(external, 'status') === 'error') && [
      'config_external_ok',
      textIn(external, 'reason') ?? 'what to run could not be asked for',
    ],
    stats['rproxy'] === true && stats['rproxy_running'] === false && ['rproxy_ok', 'the reverse proxy does not run'],
  ];
};

const textIn = (value: unknown, member: string): string | null => {
  const text = (value as JsonObject | null | undefined)?.[member];
  return typeof text === 'string' ? text : null;
};

const checks = [
  ...['reachable', 'running', 'config_ok', 'config_external_ok', 'rproxy_ok', 'time_synchronized', 'valid_cluster_key'],
];

/**
 * The `HealthcheckStatus` of a node that told `stats` last, which may be empty. `before` is what it was; `status_changed_at` moves
 * only when the status does.
 */
export const healthcheck = (contact: Contact, stats: JsonObject, before: unknown, nowMs: number): JsonObject => {
  const faults = faultsOf(contact, stats).filter((fault) => fault !== false);
  const failed = new Map(faults);
  const status = faults.length === 0 ? 'ok' : 'error';
  const { status: statusBefore, status_changed_at: changedAt } = (before ?? {}) as JsonObject;
  return {
    status,
    status_changed_at: statusBefore === status && typeof changedAt === 'number' ? changedAt : nowMs,
    checks: {
      ...Object.fromEntries(checks.map((check) => [check, !failed.has(check)])),
      errors_details: faults.map(([rule, error]) => ({ rule, error: error.slice(0, 300) })),
    },
  };
};
