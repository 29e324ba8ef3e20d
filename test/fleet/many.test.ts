import { expect, test } from 'vitest';
import { startFleet } from '../../fleet/startFleet.ts';
import { ask } from './asking.ts';
import { startCentral, telling } from './central.ts';

test('a thousand nodes listen, ask what to run and answer in one process', async () => {
  await using central = await startCentral();
  central.answers(telling({ name: 'everywhere', updated_at: 1 } as { name: string }));
  await using fleet = await startFleet({ target: central.url, nodes: 1_000, pollIntervalMs: 1_000 });
  await fleet.until(({ totals }) => totals().streams === 1_000);
  expect(new Set(fleet.nodes.map(({ url }) => url)).size).toBe(1_000);
  const answers = await Promise.all(fleet.nodes.map((node) => ask(node, 'GET /streamer/api/v3/config/stats')));
  expect(answers.filter(({ body }) => body['total_streams'] === 1).length).toBe(1_000);

  for (const node of fleet.nodes.slice(0, 400)) await node.kill();
  expect(fleet.totals()).toMatchObject({ nodes: { running: 600, dead: 400 }, streams: 600 });
  await Promise.all(fleet.nodes.map((node) => node.revive()));
  await fleet.until(({ totals }) => totals().streams === 1_000);
});
