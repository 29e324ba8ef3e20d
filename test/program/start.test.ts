import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isAlive } from '../../src/db/embedded/processes.ts';
import { connect, subscribe } from '../live/socket.ts';
import { temporaryFolder } from '../setup/instance.ts';
import { authorization, buildProgram, eventually, postgresPid, putStream, startProgram } from './program.ts';

let folder: AsyncDisposable & { path: string };
/** Shared by tests that need not start empty, because making a database cluster takes a second. */
let dataDir: string;

beforeAll(async () => {
  buildProgram();
  folder = await temporaryFolder();
  dataDir = join(folder.path, 'shared');
});
afterAll(() => folder[Symbol.asyncDispose]());

describe('npm start', () => {
  it('starts on nothing, says where everything is, and shows the key once', async () => {
    const keyless = { dataDir: join(folder.path, 'fresh', 'nested'), env: { API_KEY: '' } };
    await using cold = await startProgram(keyless);
    const shown = /API key +(\S{43})\n/.exec(cold.output())?.[1] ?? '';
    expect(shown).not.toBe('');
    expect(statSync(join(keyless.dataDir, 'api.key')).mode & 0o777).toBe(0o600);
    expect(statSync(join(keyless.dataDir, 'secret.key')).mode & 0o777).toBe(0o600);

    const urls = [...new Set(cold.output().match(/http:\/\/\S+/g))];
    expect(urls.length).toBeGreaterThan(6);
    const authorized = { headers: { authorization: `Bearer ${shown}`, accept: 'text/html, */*' } };
    const answers = await Promise.all(urls.map(async (url) => [url, (await fetch(url, authorized)).status]));
    const others: Record<string, number> = { '/central/api/v3': 404, '/watcher/admin-api/v3/login': 405 };
    expect(answers).toEqual(urls.map((url) => [url, others[url.slice(cold.url.length)] ?? 200]));
    expect((await fetch(`${cold.url}/central/api/v3/streams`)).status).toBe(401);
    expect(await cold.interrupt()).toBe(0);

    await using warm = await startProgram(keyless);
    expect(warm.output()).not.toContain(shown);
    expect(warm.output()).toContain(`in ${join(keyless.dataDir, 'api.key')}`);
    expect((await fetch(`${warm.url}/central/api/v3/streams`, authorized)).status).toBe(200);
  });

  it('drains on Ctrl-C: a request under way is answered, sockets are told, Postgres stops last', async () => {
    await using program = await startProgram({ dataDir });
    const postgres = postgresPid(dataDir);
    const socket = await connect(program.url.replace('http', 'ws') + '/graphql', { Authorization: authorization });
    socket.send(subscribe('subscription { streamChanges { kind } }'));
    await socket.receive();
    const saving = request(`${program.url}/central/api/v3/streams/late`, {
      method: 'PUT',
      headers: { authorization, 'content-type': 'application/json' },
    });
    const answered = once(saving, 'response');
    saving.write('{"title":');
    await new Promise((resolve) => saving.once('socket', (each) => each.once('connect', resolve)));
    // The server has begun with it once it answers what was sent later.
    await program.call('/healthz');

    const exit = program.interrupt();
    expect((await socket.closed).code).toBe(1001);
    saving.end('"saved"}');
    const [response] = (await answered) as [{ statusCode: number; resume(): void }];
    response.resume();
    expect(response.statusCode).toBe(200);
    expect(await exit).toBe(0);
    expect(isAlive(postgres)).toBe(false);

    await using next = await startProgram({ dataDir });
    expect(await (await next.call('/central/api/v3/streams/late?select=title')).json()).toMatchObject({
      title: 'saved',
    });
  });

  it('leaves no Postgres behind when it is killed, and the next start has what was saved', async () => {
    await using program = await startProgram({ dataDir });
    const postgres = postgresPid(dataDir);
    expect((await putStream(program, 'survivor', { title: 'here' })).status).toBe(200);
    await program.kill();
    await eventually(
      async () => isAlive(postgres),
      (alive) => !alive,
    );
    await using next = await startProgram({ dataDir });
    expect((await next.call('/central/api/v3/streams/survivor')).status).toBe(200);
    expect(readdirSync(dataDir).filter((name) => name.includes('init'))).toEqual([]);
  });

  it.each(['', '--role=subgraph --name=streams'])('says which port is in use %s', async (args) => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await using program = await startProgram({
      dataDir,
      env: { PORT: String(port) },
      args: args.split(' ').filter(Boolean),
    });
    other.close();
    expect(await program.exited).toBe(1);
    expect(program.output()).toBe(
      `Streamgate cannot start: PORT ${port} is in use: stop the program that has it, or set PORT to another\n`,
    );
  });

  it.each([
    ['PORT', 'PORT must be an integer from 0 to 65535', { PORT: 'http' }],
    ['EDIT_AUTH', 'EDIT_AUTH must be of the form login:password', { EDIT_AUTH: 'admin' }],
    ['DATABASE_URL', 'DATABASE_URL must be a URL', { DATABASE_URL: 'mysql://db' }],
    [
      'DATABASE_URL',
      'the server of DATABASE_URL cannot be reached: ',
      { DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c' },
    ],
    ['SECRET_KEY', 'SECRET_KEY must be 32 bytes', { SECRET_KEY: 'short' }],
    ['DATA_DIR', '/dev/null/data/secret.key cannot be written', { DATA_DIR: '/dev/null/data' }],
    ['HOST', 'HOST 192.0.2.1 is no address of this machine', { HOST: '192.0.2.1' }],
  ])('names %s when it is wrong: %s', async (_, line, env: Record<string, string>) => {
    await using program = await startProgram({ dataDir, env });
    expect(await program.exited).toBe(1);
    expect(program.output()).toMatch(/^Streamgate cannot start: [^\n]+\n$/);
    expect(program.output()).toContain(line);
  });

  it.each(['--role=boss', '--role=subgraph', '--role=subgraph --name=nobody', '--rule=all', 'migrate'])(
    'explains that it does not understand %s',
    async (args) => {
      await using program = await startProgram({ dataDir, args: args.split(' ') });
      expect(await program.exited).toBe(1);
      expect(program.output()).toMatch(/^Streamgate cannot start: [^\n]+\n$/);
    },
  );
});
