import { CodedError } from '../errors.ts';
import type { JsonObject } from '../json/lossless.ts';

/** What an agent can be told. `reset` makes it forget its settings and keys, `disconnect` drops its tunnel. */
export type AgentCommand = 'reboot' | 'reset' | 'disconnect';

/** The way to agents, through the nodes that hold their tunnels. */
export interface AgentLink {
  /** Tells an agent what to do; does not wait until it is done. Throws AGENT_OFFLINE. */
  send(id: string, command: AgentCommand, signal: AbortSignal): Promise<void>;
  /** What the agent tells of itself: an `AgentLogs` of REST. Throws AGENT_OFFLINE. */
  logs(id: string, signal: AbortSignal): Promise<JsonObject>;
}

const offline = async (): Promise<never> => {
  throw new CodedError('AGENT_OFFLINE');
};

/** The link while no node is attached: no agent is online. */
export const noAgentLink: AgentLink = { send: offline, logs: offline };
