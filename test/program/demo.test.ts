import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isAlive } from '../../src/db/embedded/processes.ts';
import { temporaryFolder } from '../setup/instance.ts';
import { buildProgram, eventually, startProgram, type Program } from './program.ts';

let folder: AsyncDisposable & { path: string };
beforeAll(async () => {
  buildProgram();
  folder = await temporaryFolder();
});
afterAll(() => folder[Symbol.asyncDispose]());

/** What the program has written, after it has answered something. */
const outputOf = async (program: Program): Promise<string> => {
  await program.call('/healthz');
  return program.output();
};

const count = async (program: Program, collection: string): Promise<number> => {
  const answer = await program.call(`/central/api/v3/${collection}`);
  return ((await answer.json()) as { estimated_count: number }).estimated_count;
};

describe('npm start -- --demo', () => {
  it('attaches a small fleet, says how to kill a node, moves its streams, and takes all out again at the end', async () => {
    const dataDir = join(folder.path, 'demo');
    const env = { STREAMER_DEAD_TIMEOUT: '6000', LAYOUTER_SLEEPING_INTERVAL: '1000' };
    await using program = await startProgram({ dataDir, env, args: ['--demo'] });
    const output = await eventually(
      () => outputOf(program),
      (text) => /Bring it back .*\n/.test(text),
    );
    const [, kill = '', revive = ''] = /POST (\S+\/kill)\n[^]*POST (\S+\/revive)\n/.exec(output) ?? [];
    expect([await count(program, 'streamers'), await count(program, 'streams')]).toEqual([4, 30]);
    const running = async () => {
      const totals = await (await fetch(new URL('/totals', kill))).json();
      return (totals as { streams: number }).streams;
    };
    // Each on a streamer, half of them on the inference node too.
    await eventually(running, (streams) => streams === 45);

    expect(await (await fetch(kill, { method: 'POST' })).json()).toMatchObject({ condition: 'dead', streams: 0 });
    await eventually(running, (streams) => streams === 45);
    expect(await count(program, 'streams?layout.failover_from=demo-streamer-1')).toBeGreaterThan(0);
    expect(await (await fetch(revive, { method: 'POST' })).json()).toMatchObject({ condition: 'running' });

    expect(await program.interrupt()).toBe(0);
    await expect(fetch(new URL('/totals', kill))).rejects.toThrow('fetch failed');
    await using next = await startProgram({ dataDir });
    expect([await count(next, 'streamers'), await count(next, 'streams')]).toEqual([0, 0]);
  });

  it('leaves no fleet behind when it is killed', async () => {
    await using program = await startProgram({ dataDir: join(folder.path, 'killed'), args: ['--demo'] });
    const output = await eventually(
      () => outputOf(program),
      (text) => /See them .*\n/.test(text),
    );
    const [, nodes = ''] = /curl (\S+\/nodes)\n/.exec(output) ?? [];
    expect((await fetch(nodes)).status).toBe(200);
    await program.kill();
    await eventually(
      async () =>
        fetch(nodes).then(
          () => true,
          () => false,
        ),
      (answers) => !answers,
    );
    expect(isAlive(program.pid)).toBe(false);
  });

  it('is refused with another role', async () => {
    await using program = await startProgram({
      dataDir: join(folder.path, 'role'),
      args: ['--role=migrate', '--demo'],
    });
    expect(await program.exited).toBe(1);
    expect(program.output()).toBe('Streamgate cannot start: --demo goes with everything in one process only\n');
  });
});
