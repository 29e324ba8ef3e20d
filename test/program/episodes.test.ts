import { expect, test } from 'vitest';
import { startFleet } from '../../fleet/startFleet.ts';
import { testDatabase } from '../setup/database.ts';
import { temporaryFolder } from '../setup/instance.ts';
import { buildProgram, eventually, key, startProgram } from './program.ts';

const kills = 2;

test('kill -9 while episodes come in loses none and doubles none', async () => {
  buildProgram();
  await using folder = await temporaryFolder();
  await using database = await testDatabase();
  const start = () =>
    startProgram({ dataDir: folder.path, env: { DATABASE_URL: database.url, EPISODES_BUFFER_DELAY: '100' } });
  await database.query(`
    create table writes (id int8, source text, stamp int8);
    create function log_write() returns trigger language plpgsql as $$
    begin insert into writes values (new.id, new.source, new.source_stamp); return null; end $$;
    create trigger log_write after insert or update on episodes for each row execute function log_write();
  `);
  let program = await start();
  await using fleet = await startFleet({ target: program.url, key, nodes: 0, inference: 2, episodesPerMinute: 0 });
  const nodes = fleet.inference;
  let number = 0;
  const emitting = setInterval(() => {
    for (const node of nodes) {
      node.emit({ media: `cam-${number % 7}`, payload: number++ });
      const open = node.state.episodes.opened();
      if (number % 3 === 0) node.updateEpisode(open[number % open.length]!.episode_id, { payload: number });
      else if (number % 5 === 0) node.closeEpisode(open[number % open.length]!.episode_id);
    }
  }, 5);
  const written = async () => Number((await database.query('select count(*) as count from writes'))[0]!['count']);
  try {
    for (let round = 1; round <= kills; round++) {
      const before = await written();
      await eventually(written, (count) => count > before + 100);
      await program.kill();
      // As if the time of the lease were over.
      await database.query(`update leases set expires_at = now() - interval '1 second'`);
      program = await start();
    }
  } finally {
    clearInterval(emitting);
  }

  const told = nodes.flatMap(({ hostname, state }) =>
    state.episodes.after(0).map(({ episode_id: id, updated_at: stamp, payload, closed_at: closedAt = null }) => ({
      key: `${hostname} ${id}`,
      version: `${stamp} ${String(payload)} ${closedAt}`,
    })),
  );
  const stored = async () =>
    new Map(
      (
        await database.query<{ key: string; version: string }>(
          `select source || ' ' || id as key,
              source_stamp || ' ' || (config->>'payload') || ' ' || coalesce(closed_at::text, 'null') as version from episodes`,
        )
      ).map(({ key: id, version }) => [id, version]),
    );
  const missing = async () => {
    const present = await stored();
    return told.filter(({ key: id, version }) => present.get(id) !== version).length;
  };
  await eventually(missing, (count) => count === 0);
  expect((await stored()).size).toBe(told.length);
  expect(await database.query('select id from writes group by id, source, stamp having count(*) > 1')).toEqual([]);
  await program.interrupt();
}, 120_000);
