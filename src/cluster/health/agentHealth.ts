import { healthOf, type Fault, type Health } from './health.ts';

/** All that decides how an agent does. */
export interface AgentFacts {
  /** It was reported within the last minute. */
  readonly online: boolean;
  /** Its connection for commands is broken. */
  readonly controlLost: boolean;
  /** Its connection for video is broken. */
  readonly videoLost: boolean;
}

/** How an agent does. */
export const agentHealth = ({ online, controlLost, videoLost }: AgentFacts): Health => {
  if (!online) return healthOf([{ status: 'outage', reason: 'offline' }]);
  const faults: readonly (Fault | false)[] = [
    videoLost && { status: 'degradated', reason: 'video_connection_lost' },
    controlLost && { status: 'degradated', reason: 'control_connection_lost' },
  ];
  return healthOf(faults.filter((fault) => fault !== false));
};
