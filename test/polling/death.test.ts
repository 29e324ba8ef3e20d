import { afterAll, beforeAll, expect, test } from 'vitest';
import { ofStream, periodMs, startPolledFleet, type PolledFleet } from './polledFleet.ts';

const deadAfterMs = 1_500;
let polled: PolledFleet;
beforeAll(async () => {
  polled = await startPolledFleet(2, { STREAMER_DEAD_TIMEOUT: String(deadAfterMs) });
});
afterAll(() => polled[Symbol.asyncDispose]());

test('a node that dies shows nothing, nor do its streams run; both are back when it is', async () => {
  await polled.place({ mortal: polled.unused.at(-1)! });
  const node = await polled.reporting(['mortal']);
  const before = await polled.stream('mortal');
  expect(before.stats).toMatchObject({ status: 'running', alive: true, running_on: [node.hostname] });
  const unreachable = polled.stored(node, ({ reached, stats }) => !reached && stats !== null);
  const gone = polled.stored(node, ofStream('mortal', false));
  await node.kill();
  await unreachable;
  expect(await polled.failing(node)).toEqual(['reachable']);
  await gone;
  // Until then no event tells of it.
  await polled.graph.database.query(
    `select pg_sleep(extract(epoch from fetched_at + interval '${deadAfterMs} ms' - clock_timestamp())) from streamer_stats where hostname = $1`,
    [node.hostname],
  );
  expect((await polled.streamer(node)).stats ?? null).toBeNull();
  const { stats } = await polled.stream('mortal');
  expect(stats).toEqual({ alive: false, running_on: [], last_running_at: expect.any(Number) });

  const back = polled.stored(node, ofStream('mortal'));
  await node.revive();
  await back;
  expect(await polled.failing(node)).toEqual([]);
  expect((await polled.stream('mortal')).stats).toMatchObject({ alive: true, status: 'running' });
});

test('a node that refuses the cluster key says so, and does not die of it', async () => {
  const node = await polled.reporting();
  const changedAt = async () =>
    ((await polled.streamer(node)).stats?.['healthcheck_status'] as { status_changed_at: number }).status_changed_at;
  const wellSince = await changedAt();
  await polled.anew(node);
  expect(await changedAt()).toBe(wellSince);
  node.setFaults({ wrongKey: true });
  await polled.anew(node);
  expect(await polled.failing(node)).toEqual(['valid_cluster_key']);
  const failedSince = await changedAt();
  expect(failedSince).toBeGreaterThan(wellSince);
  for (let count = 0; count < deadAfterMs / periodMs + 2; count++) await polled.stored(node);
  expect(await polled.failing(node)).toEqual(['valid_cluster_key']);
  expect(await changedAt()).toBe(failedSince);
  node.clearFaults();
  await polled.anew(node);
  expect(await polled.failing(node)).toEqual([]);
});
