import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { restApis } from '../../gateway/rest/apis.ts';
import { omeApi } from '../../gateway/rest/ome/useOme.ts';
import { contractOperations } from '../../gateway/rest/contractOperations.ts';

const page = readFileSync(new URL('../../docs/rest.md', import.meta.url), 'utf8');

const apis = restApis({ version: '0', startedAt: new Date(), isReady: () => Promise.resolve(true) });

test.each([...apis, omeApi('documentation')])(
  'docs/rest.md tells which operations of $contract.api are not answered yet, and how many are',
  ({ contract, rows }) => {
    const all = contractOperations(contract).map(({ id }) => id);
    const missing = all.filter((id) => !rows.some((row) => row.id === id));
    const [, answered, total, listed = ''] =
      new RegExp(`^\\| ${contract.api} +\\| (\\d+) of (\\d+) +\\| (.*?) *\\|$`, 'm').exec(page) ?? [];
    expect([Number(answered), Number(total)]).toEqual([all.length - missing.length, all.length]);
    expect([...listed.matchAll(/`(\w+)`/g)].map(([, id]) => id).sort()).toEqual(missing.sort());
  },
);
