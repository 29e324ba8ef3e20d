import { expect, test } from 'vitest';
import { createProber } from '../../src/mediaServers/probes.ts';
import type { Probed } from '../../src/mediaServers/types.ts';
import { httpServer } from './httpServer.ts';

/** A media server on this machine, as it is stored. */
const on = (port: number): Probed => ({
  document: { kind: 'ovenmediaengine', url: `http://127.0.0.1:${port}` },
  token: undefined,
});

test('those who ask for a media server at the same time share one question, later ones ask again', async () => {
  await using server = await httpServer(() => ({}));
  const prober = createProber({ timeoutMs: 5000 });
  const found = await Promise.all(Array.from({ length: 10 }, () => prober.measure('a', on(server.port))));
  expect(found.every(({ online }) => online)).toBe(true);
  expect(server.requests).toHaveLength(1);
  await prober.measure('a', on(server.port));
  expect(server.requests).toHaveLength(2);
});

test('at most 32 media servers are asked at once, and all are asked in the end', async () => {
  let release = (): void => undefined;
  const full = new Promise<void>((resolve) => (release = resolve));
  let [asked, most] = [0, 0];
  await using server = await httpServer(async () => {
    most = Math.max(most, ++asked);
    if (asked === 32) release();
    await full;
    asked--;
    return {};
  });
  const prober = createProber({ timeoutMs: 5000 });
  const found = await Promise.all(Array.from({ length: 80 }, (_, n) => prober.measure(String(n), on(server.port))));
  expect(found.every(({ online }) => online)).toBe(true);
  expect([most, server.requests.length]).toEqual([32, 80]);
});

test('an answer that is longer than any status is none', async () => {
  await using server = await httpServer(() => ({ body: 'x'.repeat(2 * 1024 * 1024) }));
  expect(await createProber({ timeoutMs: 5000 }).measure('a', on(server.port))).toMatchObject({
    online: false,
    reason: 'the answer is too long',
  });
});
