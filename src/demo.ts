import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { ConfigError } from './config.ts';
import { projectFile } from './projectRoot.ts';

/** What the fleet tells once its nodes are registered. */
interface Ready {
  controlUrl: string;
  hostnames: readonly string[];
}

/** What differs from the defaults unless the environment says otherwise: a person wants to see a dead node's streams move soon. */
export const demoEnvironment = {
  LAYOUTER_ENABLED: 'true',
  LAYOUTER_SLEEPING_INTERVAL: '5000',
  STREAMER_DEAD_TIMEOUT: '15000',
};

const members = ['--nodes', '3', '--inference', '1', '--streams', '30', '--prefix', 'demo'];

/**
 * Starts a few simulated media servers as a program apart, which knows this one by its REST API only, and tells the person at
 * the terminal what to do with them. Disposing of it takes them out of the database again, so this program must still answer.
 */
export const startDemo = async ({ address, apiKey, print }: DemoOptions): Promise<AsyncDisposable> => {
  const program = projectFile('dist', 'fleet.js');
  if (!existsSync(program)) throw new ConfigError('--demo needs dist/fleet.js: npm run build makes it');
  const target = address.replace(/\/\/(0\.0\.0\.0|\[::\])/, '//127.0.0.1');
  const child = spawn(process.execPath, [program, ...members, '--target', target, '--control', '0', '--deregister'], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { PATH: process.env['PATH'], STREAMGATE_KEY: apiKey },
  });
  print(demoGreeting(await readiness(child)));
  return {
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      await exited;
    },
  };
};

/** Where this program answers, and the key to it. */
export interface DemoOptions {
  address: string;
  apiKey: string;
  print(text: string): void;
}

const readiness = (child: ChildProcess): Promise<Ready> =>
  new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as Ready));
    child.once('error', reject);
    child.once('exit', () => reject(new ConfigError('the nodes of --demo could not be started')));
  });

const demoGreeting = ({ controlUrl, hostnames: [first] }: Ready): string =>
  [
    'Simulated media servers: 3 streamers and an inference node with 30 streams (docs/fleet.md)',
    '',
    `  See them        curl ${controlUrl}/nodes`,
    `  Kill one        curl -X POST ${controlUrl}/nodes/${first}/kill`,
    `  Bring it back   curl -X POST ${controlUrl}/nodes/${first}/revive`,
    '',
  ].join('\n');
