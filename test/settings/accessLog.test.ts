import fastify from 'fastify';
import { expect, test } from 'vitest';
import { useAccessLog } from '../../gateway/http/accessLog.ts';
import { nodeViewer } from '../../src/auth/viewers.ts';
import { createLog } from '../../src/log.ts';

test('requests are logged while that is wanted, else only at the level debug, whichever level the log has by then', async () => {
  const paths: string[] = [];
  const log = createLog(
    { logLevel: 'info' },
    { write: (line) => void paths.push((JSON.parse(line) as { path: string }).path) },
  );
  let wanted = true;
  await using app = fastify();
  useAccessLog(app, log, () => wanted);
  app.get('/*', () => 'ok');

  await app.inject('/wanted?secret=1');
  wanted = false;
  await app.inject('/unwanted');
  log.level = 'debug';
  await app.inject('/in-detail');
  wanted = true;
  log.level = 'error';
  await app.inject('/too-quiet');
  expect(paths).toEqual(['/wanted', '/in-detail']);
});

test('what a node asks again and again is logged only at the level debug, but its faults are told', async () => {
  const paths: string[] = [];
  const log = createLog(
    { logLevel: 'info' },
    { write: (line) => void paths.push((JSON.parse(line) as { path: string }).path) },
  );
  await using app = fastify();
  useAccessLog(app, log, () => true);
  app.decorateRequest('viewer', null);
  app.addHook('onRequest', (request, _, done) => {
    request.viewer = nodeViewer('s1');
    done();
  });
  app.get('/polled', () => 'ok');

  await app.inject('/polled');
  await app.inject('/missing');
  expect(paths).toEqual(['/missing']);
});
