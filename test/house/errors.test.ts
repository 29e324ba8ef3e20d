import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { errorCatalogue } from '../../src/errors.ts';

test('docs/errors.md tells exactly the codes, statuses and meanings that clients can meet', () => {
  const page = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8');
  const documented = [...page.matchAll(/^\| `(\w+)`\s*\| (\d{3})\s*\| (.+?)\s*\|$/gm)].map(
    ([, code, status, title]) => ({
      code,
      status: Number(status),
      title,
    }),
  );
  expect(documented).toEqual(Object.entries(errorCatalogue).map(([code, entry]) => ({ code, ...entry })));
});
