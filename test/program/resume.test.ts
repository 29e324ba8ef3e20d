import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../setup/instance.ts';
import { testDatabase } from '../setup/database.ts';
import { byEventStream, byWebSocket, createFollower, type Follow } from './follower.ts';
import { buildProgram, putStream, startProgram, type Program } from './program.ts';

let folder: AsyncDisposable & { path: string };

beforeAll(async () => {
  buildProgram();
  folder = await temporaryFolder();
});
afterAll(() => folder[Symbol.asyncDispose]());

/** What the server said it had done. */
interface Acknowledged {
  /** By key, the version that was saved. */
  saved: Map<string, string>;
  deleted: Set<string>;
  /** Keys of deletes that were asked for, whether or not they were answered. */
  doomed: Set<string>;
}

/** Saves one new stream after the other, and deletes every third again, until the server is gone. */
const writeUntilGone = async (program: Program, writer: number, done: Acknowledged, progress: () => void) => {
  try {
    for (let number = 0; ; number++) {
      const key = `writer-${writer}/${number}`;
      const { status, document } = await putStream(program, key, { title: `${number}` });
      if (status !== 200) throw new Error(JSON.stringify(document));
      done.saved.set(key, String(document['updated_at']));
      progress();
      if (number % 3 !== 2) continue;
      done.doomed.add(key);
      const { ok } = await program.call(`/central/api/v3/streams/${encodeURIComponent(key)}`, { method: 'DELETE' });
      if (ok) done.deleted.add(key);
      progress();
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
};

const killedWhileWriting = async (follow: Follow, env: Record<string, string>, dataDir: string) => {
  await using program = await startProgram({ dataDir, env });
  const follower = createFollower(follow);
  await follower.read(program.url, ({ kind }) => kind === 'SNAPSHOT_END');
  const following = follower.read(program.url);
  const done: Acknowledged = { saved: new Map(), deleted: new Set(), doomed: new Set() };
  let answers = 0;
  const enough = new Promise<void>((resolve, reject) => {
    const progress = () => void (++answers === 60 && resolve());
    Promise.all([1, 2, 3, 4].map((writer) => writeUntilGone(program, writer, done, progress))).then(
      () => resolve(),
      reject,
    );
  });
  await enough;
  await program.kill();
  await following;
  const seenBefore = follower.events.length;

  await using next = await startProgram({ dataDir, env });
  await putStream(next, 'the-end', { title: 'the end' });
  await follower.read(next.url, ({ key }) => key === 'the-end');

  const { events } = follower;
  expect(seenBefore).toBeGreaterThan(1);
  expect(events.slice(seenBefore).filter(({ kind }) => kind !== 'UPSERT' && kind !== 'DELETE')).toEqual([]);
  const told = events.filter(({ kind }) => kind === 'UPSERT' || kind === 'DELETE');
  const twice = (items: readonly string[]) => items.filter((each, index) => items.indexOf(each) !== index);
  const upserts = told.flatMap(({ kind, key, node }) => (kind === 'UPSERT' ? [`${key} ${node?.version}`] : []));
  expect([twice(events.map(({ cursor }) => cursor)), twice(upserts)]).toEqual([[], []]);
  for (const [key, version] of done.saved) {
    if (!done.doomed.has(key)) expect(upserts).toContain(`${key} ${version}`);
  }
  for (const key of done.deleted) {
    const kinds = told.filter((event) => event.key === key).map(({ kind }) => kind);
    // One event for each write at most; the save is told as it is when it is looked up, which may be deleted already.
    expect([kinds.at(-1), kinds.length <= 2]).toEqual(['DELETE', true]);
  }
  expect(done.saved.size).toBeGreaterThan(30);
  expect(done.deleted.size).toBeGreaterThan(3);
};

const promise = 'who resumes after kill -9 in the middle of writes gets exactly what was missed';

test(`${promise}: WebSocket, embedded Postgres`, () =>
  killedWhileWriting(byWebSocket, {}, join(folder.path, 'embedded')));

test(`${promise}: event stream, DATABASE_URL`, async () => {
  await using database = await testDatabase();
  await killedWhileWriting(byEventStream, { DATABASE_URL: database.url }, join(folder.path, 'external'));
});
