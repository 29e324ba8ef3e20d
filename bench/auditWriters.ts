import { randomUUID } from 'node:crypto';
import { masterViewer } from '../src/auth/viewers.ts';
import type { Collection } from '../src/collection/collection.ts';
import { saveDocument } from '../src/collection/save.ts';
import type { Database } from '../src/db/types.ts';
import { persons } from '../subgraphs/persons/collection.ts';
import { authBackends } from '../subgraphs/streams/authBackends.ts';
import { streams } from '../subgraphs/streams/collection.ts';
import { benchDatabase } from './processes.ts';

const writersOfEach = 3;
const writesOfEach = 150;

const collections: readonly { collection: Collection; key: (n: number) => string }[] = [
  { collection: streams, key: (n) => `camera-${n}` },
  { collection: authBackends, key: (n) => `backend-${n}` },
  { collection: persons, key: (n) => String(n + 1) },
];

const program = { viewer: masterViewer, originator: 'bench', feed: { ring: () => undefined } };
const request = () => ({ ...program, traceId: randomUUID(), clientAddress: '192.0.2.1' });

type Save = (database: Database, collection: Collection, key: string) => Promise<unknown>;

const patch = { comment: 'written by a bench' };

const ways: Readonly<Record<string, Save>> = {
  'not logged': (database, collection, key) => saveDocument(database, collection, { key, patch }, program),
  'logged, placed when read': (database, collection, key) =>
    saveDocument(database, collection, { key, patch }, request()),
  // What the log would cost if each event took its place in the feed with the write.
  'logged, placed with the write': (database, collection, key) =>
    database.transaction(async (transaction) => {
      const joined: Database = { ...database, query: transaction.query, transaction: (work) => work(transaction) };
      await saveDocument(joined, collection, { key, patch }, program);
      await transaction.query(
        `insert into audit_events (position, config) values (feed_next('audit_events'), jsonb_build_object('entity_id', $1::text))`,
        [key],
      );
    }),
};

/** Writes per second of writers of three collections at once, for each way of logging. */
const measure = async (database: Database, save: Save, round: number): Promise<number> => {
  const begun = performance.now();
  const writers = collections.flatMap(({ collection, key }, which) =>
    Array.from({ length: writersOfEach }, async (_each, writer) => {
      for (let n = 0; n < writesOfEach; n++) {
        await save(database, collection, key(((round * 10 + which) * 10 + writer) * writesOfEach + n));
      }
    }),
  );
  await Promise.all(writers);
  return (writers.length * writesOfEach) / ((performance.now() - begun) / 1000);
};

await using database = await benchDatabase();
const rates = new Map(Object.keys(ways).map((way) => [way, [] as number[]]));
for (let round = 0; round < 5 * rates.size; round++) {
  const [way = '', save] = Object.entries(ways)[round % rates.size] ?? [];
  if (save) rates.get(way)?.push(await measure(database, save, round));
}
for (const [way, found] of rates) console.log(`${way}: ${found.map(Math.round).join(', ')} writes/s`);
const begun = performance.now();
const [settled] = await database.query<{ count: number }>('select audit_settle() as count');
console.log(`places for ${settled?.count} events: ${Math.round(performance.now() - begun)} ms`);
