import { describe, expect, test } from 'vitest';
import { readCommand, usage } from '../../fleet/commandLine.ts';
import { isNews, statusLine } from '../../fleet/status.ts';
import { totalsOf } from '../../fleet/totals.ts';

describe('the command line', () => {
  test('says what the fleet is made of, and the environment holds the key', () => {
    const args = ['--nodes', '20', '--streams', '2000', '--inference', '2', '--place', '--deregister'];
    expect(readCommand(args, { STREAMGATE_KEY: 'k' })).toMatchObject({
      deregister: true,
      options: {
        target: 'http://127.0.0.1:4000',
        key: 'k',
        nodes: 20,
        streams: 2000,
        inference: 2,
        agents: 0,
        place: true,
      },
    });
  });

  test.each([
    [['--key', 'k', '--nodes', 'many'], '--nodes must be an integer from 0 to 10000'],
    [['--key', 'k', '--target', 'here'], '--target must be a URL'],
    [['--key', 'k', '--prefix', 'a/b'], '--prefix must be of'],
    [['--nodes', '1'], '--key, or STREAMGATE_KEY'],
    [['--key', 'k', '--node', '1'], "Unknown option '--node'"],
  ])('refuses %j', (args, message) => {
    expect(() => readCommand(args, {})).toThrow(message);
  });

  test('explains each of its options', () => {
    const { options } = readCommand(['--help'], {});
    expect(options.nodes).toBe(3);
    for (const name of ['target', 'key', 'nodes', 'streams', 'place', 'provisioned', 'control', 'deregister']) {
      expect(usage).toContain(`--${name}`);
    }
  });
});

test('a line of status names what is out of the ordinary, and is written when something changed', () => {
  const totals = totalsOf([]);
  expect(statusLine({ ...totals, refused: 2, stopped: 1 })).toMatch(/1 stopped .* 2 refused/);
  expect(statusLine(totals)).not.toContain('dead');
  expect([isNews(null, totals), isNews(totals, totals), isNews(totals, { ...totals, stopped: 1 })]).toEqual([
    true,
    false,
    true,
  ]);
});
