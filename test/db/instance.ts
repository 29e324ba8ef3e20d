import { startEmbeddedPostgres } from '../../src/db/embedded/launcher.ts';

/*
 * A program that runs the embedded Postgres, for tests to start, interrupt and kill.
 * Arguments: data folder, folder of the binaries or ''. It says one line of JSON when it is ready, or why it cannot be, and
 * stops on SIGINT.
 */
const [dataDir = '', pgBinDir = ''] = process.argv.slice(2);
const say = (line: unknown) => process.stdout.write(`${JSON.stringify(line)}\n`);

try {
  const postgres = await startEmbeddedPostgres(
    { dataDir, pgBinDir: pgBinDir || null },
    { preferredPort: 0, settings: { fsync: 'off', shared_buffers: '16MB' } },
  );
  const keepRunning = setInterval(() => {}, 60_000);
  process.once('SIGINT', async () => {
    await postgres[Symbol.asyncDispose]();
    clearInterval(keepRunning);
  });
  say({ url: postgres.url, pid: postgres.pid(), adopted: postgres.adopted() });
} catch (error) {
  say({ error: error instanceof Error ? `${error.name}: ${error.message}` : error });
}
