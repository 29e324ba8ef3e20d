import { expect, test } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { openDatabase } from '../../src/db/database.ts';
import { startSite } from './inference.ts';

/** Numbers from 0 to 1 that follow from a seed. */
const randomness = (seed: number) => () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
};

/**
 * A collector loses its connections, or all it has in memory, at any moment, while nodes misbehave. What nodes told in the end is
 * stored, each version at most once.
 */
test.each([1, 2, 3, 4])('whatever stops the collector and whenever, nothing is lost or doubled (%i)', async (seed) => {
  await using site = await startSite({ inference: 2 }, { EPISODES_BUFFER_DELAY: '10', EPISODES_BUFFER_LIMIT: '20' });
  const { database } = site.graph;
  const databaseUrl = `${database.url}?application_name=collector`;
  await using own = await openDatabase({ ...loadConfig({}), databaseUrl });
  await database.query(`
    create table writes (id int8, source text, stamp int8);
    create function log_write() returns trigger language plpgsql as $$
    begin insert into writes values (new.id, new.source, new.source_stamp); return null; end $$;
    create trigger log_write after insert or update on episodes for each row execute function log_write();
  `);
  const random = randomness(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const nodes = site.fleet.inference;
  const faults = [{ body: 'malformed' }, { body: 'cut' }, { status: 503 }, { latencyMs: 30 }, {}, {}, {}] as const;

  for (let round = 0; round < 12; round++) {
    const collector = site.collector({ database: own });
    for (let step = 0; step < 6; step++) {
      const node = pick(nodes);
      node.clearFaults();
      node.setFaults(pick(faults));
      for (let n = Math.floor(random() * 40); n >= 0; n--) {
        const open = node.state.episodes.opened();
        const action = random();
        if (action < 0.5 || open.length === 0) node.emit({ media: `cam-${n}` });
        else if (action < 0.8) node.updateEpisode(pick(open).episode_id, { payload: round * 100 + n });
        else node.closeEpisode(pick(open).episode_id);
      }
      await database.query('select pg_sleep($1)', [random() * 0.04]);
      if (random() < 0.3) {
        // Its transactions end in the middle.
        await database.query(
          `select pg_terminate_backend(pid) from pg_stat_activity
             where datname = current_database() and application_name = 'collector' and random() < 0.7`,
        );
      }
    }
    await collector[Symbol.asyncDispose]();
  }

  for (const node of nodes) node.clearFaults();
  const told = nodes.flatMap(({ hostname, state }) =>
    state.episodes.after(0).map(({ episode_id, updated_at, ...members }) => ({
      id: String(episode_id),
      stamp: updated_at,
      hostname,
      members,
    })),
  );
  expect(told.length).toBeGreaterThan(100);
  await using _ = site.collector();
  const stamps = new Map(told.map(({ hostname, stamp }) => [hostname, stamp]));
  const reached = async () =>
    (await database.query<{ hostname: string; stamp: string }>('select * from episode_sources')).every(
      ({ hostname, stamp }) => stamps.get(hostname) === Number(stamp),
    );
  const changes = site.graph.feed.collection('episodes');
  for (let head = await changes.refresh(); !(await reached()); head = changes.head()) {
    await changes.waitAfter(head, 1000, new AbortController().signal);
  }

  const stored = new Map((await site.stored()).map(({ id, config }) => [id, config]));
  expect([...stored.keys()].sort()).toEqual(told.map(({ id }) => id).sort());
  for (const { id, members } of told) expect(stored.get(id)).toMatchObject(members);
  const doubled = await database.query('select id from writes group by id, source, stamp having count(*) > 1');
  expect(doubled).toEqual([]);
});
