import { parseArgs } from 'node:util';
import type { FleetOptions } from './types.ts';

/** What the program was asked for on its command line. */
export interface Command {
  options: FleetOptions;
  /** Whether everything is deregistered at the end. */
  deregister: boolean;
  help: boolean;
}

export const usage = `npm run fleet -- [options]                starts simulated nodes and registers them at Streamgate

  --target URL          origin of Streamgate (http://127.0.0.1:4000)
  --key KEY             its API key; STREAMGATE_KEY in the environment keeps it out of the list of processes
  --nodes N             streamers (3)
  --inference N         inference nodes (0)
  --identification N    identification nodes (0)
  --streams N           streams to register (0)
  --agents N            agents, each in front of one of the first streams (0)
  --prefix NAME         begins the names of nodes, streams and agents (fleet)
  --place               deals the streams round over the nodes instead of leaving them to the layouter
  --provisioned         nodes learn from Streamgate where to ask what to run
  --host ADDRESS        address that nodes listen on and are reached at (127.0.0.1)
  --base-port PORT      port of the first node, the others have the next ones (free ones)
  --control PORT        port of the control API (4099)
  --poll-interval MS    how often nodes ask what to run (3000)
  --episodes N          episodes a minute on each analysed stream (2)
  --deregister          removes from Streamgate at the end what was registered`;

/** Throws TypeError with words for a person when it cannot be understood. */
export const readCommand = (args: readonly string[], env: NodeJS.ProcessEnv): Command => {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      target: { ...text, default: 'http://127.0.0.1:4000' },
      key: text,
      nodes: { ...text, default: '3' },
      inference: { ...text, default: '0' },
      identification: { ...text, default: '0' },
      streams: { ...text, default: '0' },
      agents: { ...text, default: '0' },
      prefix: { ...text, default: 'fleet' },
      place: flag,
      provisioned: flag,
      host: { ...text, default: '127.0.0.1' },
      'base-port': { ...text, default: '0' },
      control: { ...text, default: '4099' },
      'poll-interval': { ...text, default: '3000' },
      episodes: { ...text, default: '2' },
      deregister: flag,
      help: flag,
    },
  });
  const number = (name: keyof typeof values, most: number, least = 0): number => {
    const value = Number(values[name]);
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    throw new TypeError(`--${name} must be an integer from ${least} to ${most}`);
  };
  const key = values.key ?? env['STREAMGATE_KEY'];
  if (!values.help && !key)
    throw new TypeError('--key, or STREAMGATE_KEY in the environment, must be the API key of Streamgate');
  if (!URL.canParse(values.target)) throw new TypeError('--target must be a URL such as http://127.0.0.1:4000');
  if (!/^[\w.-]+$/.test(values.prefix))
    throw new TypeError('--prefix must be of letters, digits, dots, dashes and underscores');
  return {
    help: values.help,
    deregister: values.deregister,
    options: {
      target: values.target,
      ...(key !== undefined && { key }),
      nodes: number('nodes', 10_000),
      inference: number('inference', 1_000),
      identification: number('identification', 1_000),
      streams: number('streams', 1_000_000),
      agents: number('agents', 100_000),
      prefix: values.prefix,
      place: values.place,
      configExternal: values.provisioned ? 'provisioned' : 'given',
      host: values.host,
      basePort: number('base-port', 65_535),
      controlPort: number('control', 65_535),
      pollIntervalMs: number('poll-interval', 3_600_000, 10),
      episodesPerMinute: number('episodes', 6_000),
    },
  };
};
