import { expect, it } from 'vitest';
import { createLog } from '../../src/log.ts';

const linesOf = (write: (log: ReturnType<typeof createLog>) => void): string[] => {
  const lines: string[] = [];
  write(createLog({ logLevel: 'info' }, { write: (line) => void lines.push(line) }));
  return lines;
};

it('never logs credentials, at any of the places where they occur', () => {
  const [line] = linesOf((log) =>
    log.info({
      password: 'hunter2',
      headers: { authorization: 'Bearer hunter2', cookie: 'hunter2', 'set-cookie': 'hunter2', accept: 'text/plain' },
      request: { headers: { authorization: 'Basic hunter2' }, body: { apiKey: 'hunter2' } },
      err: new Error('cannot connect to postgres://app:hunter2@db/streamgate'),
    }),
  );
  expect(line).not.toContain('hunter2');
  expect(line).toContain('text/plain');
  expect(line).toContain('postgres://app:***@db/streamgate');
});

it('logs an error with its message, code, cause and stack', () => {
  const cause = new Error('socket hang up');
  const [line] = linesOf((log) =>
    log.error({ err: Object.assign(new Error('poll failed', { cause }), { code: 'ECONNRESET' }) }, 'node'),
  );
  expect(JSON.parse(line ?? '')).toMatchObject({
    level: 'error',
    msg: 'node',
    err: { type: 'Error', code: 'ECONNRESET', message: expect.stringContaining('socket hang up') },
  });
});
