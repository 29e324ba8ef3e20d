import { readFileSync } from 'node:fs';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readEvents, type TestStream } from '../live/eventSource.ts';
import { testDatabase } from '../setup/database.ts';
import { temporaryFolder } from '../setup/instance.ts';
import { curl, curlCommands } from './curl.ts';
import type { StreamEvent } from './follower.ts';
import { buildProgram, key, startProgram, type Program } from './program.ts';

let folder: AsyncDisposable & { path: string };

beforeAll(async () => {
  buildProgram();
  folder = await temporaryFolder();
});
afterAll(() => folder[Symbol.asyncDispose]());

const run = (program: Program, command: string) =>
  curl(command.replaceAll('http://localhost:4000', program.url), { API_KEY: key });

const answer = async (program: Program, command: string) => {
  const response = await run(program, command);
  const body: unknown = await json(response);
  return { status: response.statusCode, body };
};

const nextChange = async (stream: TestStream) => {
  const event = await stream.next();
  const { data } = JSON.parse(event?.data ?? '{}') as { data: { streamChanges: StreamEvent } };
  return data.streamChanges;
};

/** Examples a reader copies, each with what the text around it promises. */
test('the examples of README.md do what it says, one after the other', async () => {
  const page = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const commands = curlCommands(page);
  expect(commands).toHaveLength(page.match(/^\s*curl /gm)?.length ?? 0);
  const [placeStreamer, placeCamera, openEpisode, list, ask, watch, rename, ...others] = commands;
  expect(others).toEqual([]);

  await using database = await testDatabase();
  const options = { dataDir: folder.path, env: { DATABASE_URL: database.url } };
  await using program = await startProgram(options);

  const saved = [placeStreamer, placeCamera, openEpisode].map((command) => () => answer(program, command ?? ''));
  for (const save of saved) expect(await save()).toMatchObject({ status: 200 });
  expect(await answer(program, list ?? '')).toMatchObject({
    status: 200,
    body: {
      streams: [
        { name: 'lobby', title: 'Lobby', dvr: { expiration: 604_800 }, inputs: [{ url: 'rtsp://10.0.0.5/main' }] },
      ],
    },
  });
  expect((await answer(program, ask ?? '')).body).toEqual({
    data: {
      streams: {
        totalCount: 1,
        nodes: [
          {
            name: 'lobby',
            title: 'Lobby',
            layout: { ingest: { hostname: 's1.example.com', role: 'STREAMER' } },
            episodes: { nodes: [{ id: '7257310283481087233', openedAt: new Date(1_730_297_770_000).toISOString() }] },
          },
        ],
      },
    },
  });

  const watching = readEvents(await run(program, watch ?? ''));
  const lobby = { key: 'lobby', node: { title: 'Lobby' } };
  expect(await nextChange(watching)).toMatchObject({ kind: 'SNAPSHOT', ...lobby });
  expect(await nextChange(watching)).toMatchObject({ kind: 'SNAPSHOT_END' });
  expect(await answer(program, rename ?? '')).toMatchObject({ status: 200 });
  const last = await nextChange(watching);
  expect(last).toMatchObject({ kind: 'UPSERT', key: 'lobby', node: { title: 'Main lobby' } });
  watching.close();

  // What happens while nobody watches, around a restart.
  expect(await answer(program, placeCamera ?? '')).toMatchObject({ status: 200 });
  await program.interrupt();
  await using next = await startProgram(options);
  expect(await answer(next, (placeCamera ?? '').replaceAll('lobby', 'entrance'))).toMatchObject({ status: 200 });
  const since = `streamChanges(since: \\"${last.cursor}\\")`;
  const again = readEvents(await run(next, (watch ?? '').replace('streamChanges', since)));
  expect(await nextChange(again)).toMatchObject({ kind: 'UPSERT', ...lobby });
  expect(await nextChange(again)).toMatchObject({ kind: 'UPSERT', key: 'entrance' });
  expect(await answer(next, rename ?? '')).toMatchObject({ status: 200 });
  expect(await nextChange(again)).toMatchObject({ kind: 'UPSERT', key: 'lobby', node: { title: 'Main lobby' } });
  again.close();
});
