import { expect, test } from 'vitest';
import { openDatabase, type Database } from '../../src/db/database.ts';
import { LeaseLost, underLease, type Lease } from '../../src/db/lease.ts';
import { loadConfig } from '../../src/config.ts';
import { testDatabase } from '../setup/database.ts';

const ttlMs = 600;

/** A worker that reports each time it gets the lease, and works until its signal aborts. */
const worker = (database: Database, options: { ttlMs?: number } = {}) => {
  const got: Lease[] = [];
  let told: ((lease: Lease) => void) | undefined;
  const worker = underLease(database, {
    name: 'test',
    ttlMs,
    ...options,
    work: (lease) =>
      new Promise((resolve) => {
        got.push(lease);
        told?.(lease);
        lease.signal.addEventListener('abort', () => resolve());
      }),
  });
  return Object.assign(worker, {
    got,
    /** The next lease it gets, or the one it has. */
    lease: async () => got.at(-1) ?? new Promise<Lease>((resolve) => (told = resolve)),
  });
};

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => (signal.aborted ? resolve() : signal.addEventListener('abort', () => resolve())));

test('one of many works at a time, and the next begins at once when it stops', async () => {
  await using database = await testDatabase();
  const first = worker(database, { ttlMs: 60_000 });
  const { token, signal } = await first.lease();
  await using second = worker(database, { ttlMs });
  // Longer than the second needs to ask: the first holds on.
  await database.query('select pg_sleep(0.5)');
  expect([second.got.length, signal.aborted]).toEqual([0, false]);
  await first[Symbol.asyncDispose]();
  expect(signal.aborted).toBe(true);
  expect(Number((await second.lease()).token)).toBe(Number(token) + 1);
});

test('a holder keeps the lease for much longer than it lasts without renewal', async () => {
  await using database = await testDatabase();
  await using first = worker(database);
  const { signal } = await first.lease();
  await using second = worker(database);
  await database.query('select pg_sleep(2)');
  expect([signal.aborted, second.got.length]).toEqual([false, 0]);
});

test('a holder that lost its way to the database stops before another begins', async () => {
  await using database = await testDatabase();
  const cut = await openDatabase({ ...loadConfig({}), databaseUrl: database.url });
  const first = worker(cut);
  const { signal } = await first.lease();
  let stoppedAt = Infinity;
  void aborted(signal).then(() => (stoppedAt = performance.now()));
  await cut[Symbol.asyncDispose]();
  await using second = worker(database);
  await second.lease();
  expect(stoppedAt).toBeLessThanOrEqual(performance.now());
  await first[Symbol.asyncDispose]();
});

test('a fenced transaction keeps others from taking over until it commits, and a late one is refused', async () => {
  await using database = await testDatabase();
  // Its next renewal is far away, as if it slept.
  await using first = worker(database, { ttlMs: 60_000 });
  const { fence } = await first.lease();
  await database.query('create table written (value int)');
  const second = await database.transaction(async (transaction) => {
    await fence(transaction);
    await database.query(`update leases set expires_at = now() - interval '1 minute'`);
    const taking = worker(database);
    await database.query('select pg_sleep(0.3)');
    expect(taking.got).toEqual([]);
    await transaction.query('insert into written values (1)');
    return taking;
  });
  await second.lease();
  const late = database.transaction(async (transaction) => {
    await fence(transaction);
    await transaction.query('insert into written values (2)');
  });
  await expect(late).rejects.toThrow(LeaseLost);
  expect(await database.query('select value from written')).toEqual([{ value: 1 }]);
  await second[Symbol.asyncDispose]();
});

test('work that fails is tried again', async () => {
  await using database = await testDatabase();
  let attempts = 0;
  let third: () => void;
  const again = new Promise<void>((resolve) => (third = resolve));
  await using _failing = underLease(database, {
    name: 'test',
    ttlMs: 30,
    work: async () => {
      if (++attempts === 3) third();
      throw new Error('not today');
    },
  });
  await again;
});
