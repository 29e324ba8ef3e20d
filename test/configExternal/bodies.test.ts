import { EventEmitter, once } from 'node:events';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createNodeBodies } from '../../gateway/rest/central/nodeBodies.ts';
import { createBuilds } from '../../subgraphs/streams/provisioning/builds.ts';
import { startCluster } from './cluster.ts';

test('a node that shows no version gets the same bytes again, and for them no stream is read', async () => {
  await using cluster = await startCluster();
  await cluster.saveNode('node');
  await cluster.saveStream('cam', { comment: 'x'.repeat(2000), layout: { ingest: 'node' } });
  const node = await cluster.node('node');
  const first = await node.get('/streams');
  await cluster.database.transaction(async (transaction) => {
    await transaction.query('lock table streams in access exclusive mode');
    for (const encoding of ['gzip', 'identity']) {
      const again = await node.get('/streams', { 'accept-encoding': encoding });
      expect([again.status, again.text, again.headers.get('etag')]).toEqual([
        200,
        first.text,
        first.headers.get('etag'),
      ]);
      expect(again.headers.get('content-encoding')).toBe(encoding === 'gzip' ? 'gzip' : null);
      expect(again.headers.get('vary')).toMatch(/accept-encoding/i);
    }
  });
});

const text = (length: number) => 'x'.repeat(length);
const never = () => {
  throw new Error('It is held already');
};

test('what is held of nodes keeps within its bytes, and who asked last stays', async () => {
  const bodies = createNodeBodies(10_000);
  bodies.of('a', '1', () => text(4000));
  bodies.of('b', '1', () => text(4000));
  bodies.of('a', '1', never);
  bodies.of('c', '1', () => text(4000));
  expect(['a', 'b', 'c'].map((hostname) => bodies.latest(hostname)?.version)).toEqual(['1', undefined, '1']);
  bodies.of('a', '2', () => text(3000));
  expect([bodies.latest('a')?.version, bodies.size()]).toEqual(['2', 7000]);
  const { body } = await bodies.latest('a')!.reply('gzip');
  expect([gunzipSync(body as Buffer).toString(), bodies.size()]).toEqual([text(3000), 7000 + body!.length]);
});

test('a body that is larger than what may be held is sent all the same', async () => {
  const bodies = createNodeBodies(100);
  const { body } = await bodies.of('a', '1', () => text(5000)).reply(undefined);
  expect([String(body), bodies.latest('a'), bodies.size()]).toEqual([text(5000), undefined, 0]);
});

test('who asks while it is built shares the build, but not one that began before the version they know of', async () => {
  type Finish = (built: { version: number }) => void;
  const builder = new EventEmitter<{ begun: [Finish] }>();
  const begun = async () => (await once(builder, 'begun'))[0] as Finish;
  const builds = createBuilds(() => new Promise<{ version: number }>((finish) => void builder.emit('begun', finish)), {
    width: 3,
    patienceMs: 60_000,
  });
  const first = begun();
  const early = [builds.atLeast('node', 1), builds.atLeast('node', 1)];
  const late = builds.atLeast('node', 2);
  const finish = await first;
  const second = begun();
  finish({ version: 1 });
  expect(await Promise.all(early)).toEqual([{ version: 1 }, { version: 1 }]);
  (await second)({ version: 3 });
  expect(await late).toEqual({ version: 3 });
});

test('who would wait too long for a turn is told to come again', async () => {
  const builds = createBuilds(() => new Promise<{ version: number }>(() => {}), { width: 1, patienceMs: 10 });
  void builds.atLeast('a', 1);
  await expect(builds.atLeast('b', 1)).rejects.toMatchObject({
    code: 'UNAVAILABLE',
    extensions: { retryAfterSeconds: 3 },
  });
});
