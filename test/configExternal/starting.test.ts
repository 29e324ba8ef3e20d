import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { startRestApplication } from '../rest/restApplication.ts';
import { restClient } from '../rest/restClient.ts';
import { startCluster, type ToldStreams } from './cluster.ts';

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

test('a replica that waits for the migration of another answers no node until it can tell the truth', async () => {
  const SECRET_KEY = randomBytes(32).toString('base64');
  await using cluster = await startCluster({ SECRET_KEY });
  await cluster.saveNode('node');
  await cluster.saveStream('cam', { layout: { ingest: 'node' } });
  const port = await freePort();
  const node = restClient(`http://127.0.0.1:${port}/streamer/api/v3/streamers/node`, 'Bearer test-master-key-of-rest');
  const statuses: number[] = [];
  const ask = async () => {
    const answer = await node.get('/streams').catch(() => null);
    if (answer) statuses.push(answer.status);
    return answer;
  };

  const replica = await cluster.database.transaction(async (transaction) => {
    // What a migrating replica holds.
    await transaction.query('select pg_advisory_xact_lock(7000, 0)');
    const starting = startRestApplication({ SECRET_KEY, DATABASE_URL: cluster.database.url, PORT: String(port) });
    const waiting = `select count(*)::int as count from pg_locks where locktype = 'advisory' and classid = 7000 and not granted`;
    while (((await transaction.query<{ count: number }>(waiting))[0]?.count ?? 0) === 0) await ask();
    for (let times = 0; times < 20; times++) await ask();
    expect(statuses).toEqual([]);
    return { starting };
  });
  await using _ = await replica.starting;
  const told = (await ask())?.json<ToldStreams & Record<string, unknown>>();
  expect([statuses, told?.streams.map(({ name }) => name)]).toEqual([[200], ['cam']]);
});
