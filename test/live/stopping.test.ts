import { expect, test } from 'vitest';
import { startGateway } from '../graphql/gateway.ts';
import { openStream } from './eventSource.ts';
import { connect, master, subscribe } from './socket.ts';

// Alone in its file: what other tests leave to the garbage collector would be counted.
test('a server that stops sends sockets and event streams elsewhere, and leaves no timer or connection behind', async () => {
  await (await startGateway())[Symbol.asyncDispose]();
  const before = await resourcesInUse();
  const gateway = await startGateway({ drainMs: 60_000 });
  const ready = await connect(gateway.socketUrl, master);
  ready.send(subscribe('subscription { silence { number } }', '1'));
  ready.send(subscribe('subscription { numbers { number } }', '2'));
  await ready.receive();
  const waiting = await connect(gateway.socketUrl);
  const stream = await openStream(gateway.url, 'subscription { silence { number } }');
  expect((await stream.next())?.event).toBe('next');

  await gateway[Symbol.asyncDispose]();
  const goingAway = { code: 1001, reason: 'Server is going away' };
  expect(await ready.closed).toEqual(goingAway);
  expect(await waiting.closed).toEqual(goingAway);
  expect(await stream.next()).toBeNull();
  await gateway.observed.idle();
  expect(added(before, await resourcesInUse())).toEqual([]);
});

/** What is in use now beyond what was in use before. A timer of before, such as the HTTP client's, may have ended since. */
const added = (before: readonly string[], now: readonly string[]): string[] => {
  const left = [...before];
  return now.filter((each) => {
    const index = left.indexOf(each);
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
};

/** Timers, servers and sockets that keep the process alive. The kernel's handles are released in the turns after a close. */
const resourcesInUse = async (): Promise<string[]> => {
  for (let turn = 0; turn < 3; turn++) await new Promise(setImmediate);
  return process.getActiveResourcesInfo().sort();
};
