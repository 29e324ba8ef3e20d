import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startRestApplication, type RestApplication } from './restApplication.ts';

let application: RestApplication;
const now = 1_700_000_000_000;

beforeAll(async () => {
  application = await startRestApplication();
});
afterAll(() => application[Symbol.asyncDispose]());

const episodes = async (query: string) => {
  const start = performance.now();
  const answer = await application.central.get(`/episodes?${query}`);
  const { episodes: found } = answer.json<{ episodes: { episode_id: number; updated_at: number }[] }>();
  return { status: answer.status, found, elapsed: performance.now() - start };
};
const save = (id: number, media: string) =>
  application.central.put(`/episodes/${id}`, { media, opened_at: now, updated_at: now });

describe('poll_timeout', () => {
  test('wakes on the change it waits for, and not on others', async () => {
    const waiting = episodes(`media=awaited&updated_at_gt=${now}&poll_timeout=20`);
    await save(1, 'other');
    await save(2, 'awaited');
    const { found, elapsed } = await waiting;
    expect(found).toEqual([expect.objectContaining({ episode_id: 2 })]);
    expect(elapsed).toBeLessThan(10_000);
  });

  test('answers at once when there is something already', async () => {
    await save(3, 'present');
    const { found, elapsed } = await episodes(`media=present&poll_timeout=20`);
    expect(found).toHaveLength(1);
    expect(elapsed).toBeLessThan(5_000);
  });

  test('answers an empty page when the time is over', async () => {
    const { status, found, elapsed } = await episodes('media=never&poll_timeout=1');
    expect([status, found]).toEqual([200, []]);
    expect(elapsed).toBeGreaterThan(900);
  });

  test('follows updated_at without losing or repeating an update', async () => {
    const writes = Array.from({ length: 20 }, (_, index) => save(100 + index, 'followed'));
    const seen: number[] = [];
    for (let position = now; seen.length < writes.length;) {
      const { found } = await episodes(`media=followed&updated_at_gt=${position}&poll_timeout=5&limit=3`);
      seen.push(...found.map(({ episode_id: id }) => id));
      position = Math.max(position, ...found.map(({ updated_at: at }) => at));
    }
    await Promise.all(writes);
    expect(seen.toSorted((a, b) => a - b)).toEqual(writes.map((_, index) => 100 + index));
  });

  test('ends with the client that waits', async () => {
    const leaving = new AbortController();
    const waiting = application.central.ask('GET', '/episodes?media=nobody&poll_timeout=300', {
      signal: leaving.signal,
    });
    leaving.abort();
    await expect(waiting).rejects.toThrow();
    // Disposing fails when a connection of the database is still held.
  });

  test('must be a number of seconds', async () => {
    for (const value of ['-1', 'x', '1.5']) {
      expect((await application.central.get(`/episodes?poll_timeout=${value}`)).status).toBe(400);
    }
  });
});
