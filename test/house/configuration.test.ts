import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadConfig, subgraphNames } from '../../src/config.ts';

/** The variables that `loadConfig` looks at. */
const variablesRead = (): Set<string> => {
  const read = new Set<string>();
  loadConfig(
    new Proxy<Record<string, string | undefined>>({}, { get: (_, name) => (read.add(String(name)), undefined) }),
  );
  return read;
};

test('docs/configuration.md lists exactly the environment variables that are read', () => {
  const page = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');
  const documented = [...page.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name);
  const read = [...variablesRead()].filter(
    (name) => name === 'STREAMS_SUBGRAPH_URL' || !name.endsWith('_SUBGRAPH_URL'),
  );
  expect(documented.sort()).toEqual(read.sort());
  expect([...variablesRead()].filter((name) => name.endsWith('_SUBGRAPH_URL'))).toHaveLength(subgraphNames.length);
});
