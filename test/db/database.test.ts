import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { openDatabase } from '../../src/db/database.ts';
import { migrate } from '../../src/db/migrate.ts';
import { migrations } from '../../src/db/migrations/index.ts';
import { countStatements } from '../../src/db/statements.ts';
import { testDatabase } from '../setup/database.ts';

const limited = (databaseUrl: string, statementTimeoutMs: number) => {
  const config = loadConfig({});
  return { ...config, databaseUrl, limits: { ...config.limits, statementTimeoutMs } };
};

describe('the database', () => {
  it('hands out documents as text and 64-bit integers digit by digit', async () => {
    await using database = await testDatabase();
    const statement = `select '{"id": 9223372036854775807}'::jsonb as config, 9223372036854775807 as id`;
    const row = { config: '{"id": 9223372036854775807}', id: '9223372036854775807' };
    expect(await database.query(statement)).toEqual([row]);
    expect(await database.orm((manager) => manager.query(statement))).toEqual([row]);
    expect(await database.transaction((transaction) => transaction.query(statement))).toEqual([row]);
  });

  it('commits a transaction that resolves and undoes one that throws', async () => {
    await using database = await testDatabase();
    await database.query('create table notes (text text)');
    await database.transaction(async ({ query }) => query(`insert into notes values ('kept')`));
    const failing = database.transaction(async ({ query, manager }) => {
      await query(`insert into notes values ('lost')`);
      await manager.query(`insert into notes values ('lost too')`);
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await database.query('select text from notes')).toEqual([{ text: 'kept' }]);
  });

  it('counts the statements of every way to the database', async () => {
    await using database = await testDatabase();
    const { result, count, statements } = await countStatements(database, async () => {
      await database.query('select 1');
      await database.pool.query('select 2');
      await database.orm((manager) => manager.query('select 3'));
      return database.transaction(({ query }) => query('select 4 as four'));
    });
    expect(result).toEqual([{ four: 4 }]);
    expect(statements).toEqual(['select 1', 'select 2', 'select 3', 'select 4 as four']);
    expect(count).toBe(4);
  });

  it('calls a query that takes too long too expensive', async () => {
    await using database = await testDatabase();
    await using hurried = await openDatabase(limited(database.url, 100));
    await expect(hurried.query('select pg_sleep(10)')).rejects.toMatchObject({ code: 'QUERY_TOO_EXPENSIVE' });
    expect(await hurried.query('select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('survives connections killed in use and while idle, and says UNAVAILABLE meanwhile', async () => {
    await using database = await testDatabase();
    const suicide = 'select pg_terminate_backend(pg_backend_pid())';
    await expect(database.query(suicide)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await expect(database.transaction(({ query }) => query(suicide))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await expect(database.orm((manager) => manager.query(suicide))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(await database.query('select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('says UNAVAILABLE when no server answers', async () => {
    const opening = openDatabase({ ...loadConfig({}), databaseUrl: 'postgres://nobody:secret@127.0.0.1:1/none' });
    await expect(opening).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it.each(['select $1::jsonb', 'select $1::text'])(
    'refuses characters Postgres cannot store as bad input: %s',
    async (statement) => {
      await using database = await testDatabase();
      const text = statement.includes('jsonb') ? '"\\u0000"' : '\0';
      await expect(database.query(statement, [text])).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    },
  );

  it('is UTF-8 with byte order, whatever the environment of the server says', async () => {
    await using database = await testDatabase();
    const rows = await database.query(
      `select getdatabaseencoding() as encoding, upper('я') as upper, 'Z' < 'a' as bytes`,
    );
    expect(rows).toEqual([{ encoding: 'UTF8', upper: 'Я', bytes: true }]);
  });

  it('fails a test that leaves a connection open', async () => {
    const database = await testDatabase();
    const client = new pg.Client({ connectionString: database.url });
    client.on('error', () => {});
    await client.connect();
    await client.query('listen forgotten');
    await expect(database[Symbol.asyncDispose]()).rejects.toThrow('listen forgotten');
  });
});

describe('migrations', () => {
  it('run once when several replicas start together on an empty database', async () => {
    await using database = await testDatabase();
    await database.query('drop schema public cascade; create schema public');
    await using first = await openDatabase(limited(database.url, 1000));
    await using second = await openDatabase(limited(database.url, 1000));
    await using third = await openDatabase(limited(database.url, 1000));
    const executed = await Promise.all([first, second, third].map(migrate));
    expect(executed.map((names) => names.length).sort()).toEqual([0, 0, migrations.length]);
    expect(await migrate(database)).toEqual([]);
  });

  it('are listed in the order they run, and can be undone and done again', async () => {
    await using database = await testDatabase();
    const stamps = migrations.map(({ name }) => name.slice(-13));
    expect(stamps).toEqual([...stamps].sort());
    for (const _ of migrations) await database.dataSource.undoLastMigration();
    const left = await database.query(
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'S', 'v') and relname !~ '^migrations'`,
    );
    expect(left).toEqual([]);
    expect(await migrate(database)).toHaveLength(migrations.length);
  });
});
