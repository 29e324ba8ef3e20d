import { healthOf, type Fault, type Health } from './health.ts';
import { resourceHealth, type ResourceName } from './resourceHealth.ts';

/** What a node reports of itself and what it may use, as far as its health depends on it. Null: not reported, not limited. */
export interface StreamerFacts {
  readonly online: boolean;
  /** `streamer_status`: `running` is well. */
  readonly state: string | null;
  /** Its configuration does not hold. */
  readonly configError: boolean;
  /** It cannot get from Central what to run. */
  readonly configExternalError: boolean;
  /** The health check finds it wanting. */
  readonly healthcheckError: boolean;
  /** Percent. */
  readonly cpuUsage: number | null;
  readonly cpuLimit: number | null;
  readonly memoryUsage: number | null;
  readonly storageUsage: number | null;
  /** Kbit/s. */
  readonly inputKbit: number | null;
  readonly outputKbit: number | null;
  readonly totalBandwidth: number | null;
}

/** Whether a node is well configured: what is wrong stays so until somebody changes it. */
export const configHealth = ({ state, configError, configExternalError }: StreamerFacts): Health => {
  const faults: readonly (Fault | false)[] = [
    state !== null && brokenStates.has(state) && { status: 'outage', reason: state },
    configError && { status: 'partial_outage', reason: 'config_error' },
    configExternalError && { status: 'degradated', reason: 'config_external_unreachable' },
  ];
  return healthOf(faults.filter((fault) => fault !== false));
};

/** States in which a node serves nothing. */
const brokenStates: ReadonlySet<string> = new Set(['no_config', 'broken_config', 'license_failure', 'no_license']);

/** How each resource of a node does. */
export const resourcesHealth = (facts: StreamerFacts): Readonly<Record<ResourceName, Health>> => ({
  cpu: resourceHealth('cpu', facts.cpuUsage, facts.cpuLimit ?? 100),
  memory: resourceHealth('memory', facts.memoryUsage),
  storage: resourceHealth('storage', facts.storageUsage),
  network_in: resourceHealth('network_in', facts.inputKbit, facts.totalBandwidth),
  network_out: resourceHealth('network_out', facts.outputKbit, facts.totalBandwidth),
});

/** How a node does: as bad as the worst of reach, configuration and resources; resources alone are at most a partial outage. */
export const streamerHealth = (facts: StreamerFacts): Health => {
  if (!facts.online) return healthOf([{ status: 'outage', reason: 'offline' }]);
  const resources = Object.values(resourcesHealth(facts)).map((health) =>
    health.status === 'outage' ? { ...health, status: 'partial_outage' as const } : health,
  );
  const healthcheck: Health = healthOf(
    facts.healthcheckError ? [{ status: 'degradated', reason: 'healthcheck_failed' }] : [],
  );
  return healthOf([configHealth(facts), ...resources, healthcheck].flatMap(faultsOf));
};

const faultsOf = ({ status, reasons }: Health): readonly Fault[] =>
  status === 'operational' || status === 'disabled' ? [] : reasons.map((reason) => ({ status, reason }));
