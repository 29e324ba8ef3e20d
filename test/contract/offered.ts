import { readFileSync } from 'node:fs';
import { restApis } from '../../gateway/rest/apis.ts';
import { contractOperations, type ContractOperation } from '../../gateway/rest/contractOperations.ts';
import type { Row } from '../../gateway/rest/operation.ts';
import type { Contract } from '../../src/contract/contract.ts';
import type { Schema } from '../../src/contract/schema.ts';
import { writableSchema } from '../../src/contract/writable.ts';
import { projectFile } from '../../src/projectRoot.ts';

/** An operation that a row answers. */
export interface Offered extends ContractOperation {
  row: Row;
  /** What a client may send, null when the operation takes no JSON. */
  body: Schema | null;
}

/** A REST API as its contract has it and as it is answered. */
export interface OfferedApi {
  api: 'central' | 'watcher-admin' | 'portsip' | 'vms-servers';
  title: string;
  /** Operations of the contract. */
  total: number;
  /** How many of them its seed does not document. */
  beyondSeed: number;
  operations: readonly Offered[];
  /** Ids of those that docs/rest.md says are not answered yet. */
  missing: readonly string[];
}

const titles = {
  central: 'Central',
  'watcher-admin': 'Watcher Admin',
  portsip: 'PortSIP',
  'vms-servers': 'VMS servers',
};

const isBeyondSeed = ({ document }: Contract, { path, method }: ContractOperation): boolean =>
  (document.paths[path]?.[method.toLowerCase()] as Record<string, unknown>)['x-beyond-seed'] === true;

const bodyOf = (contract: Contract, { path, method }: ContractOperation): Schema | null => {
  const { requestBody } = contract.document.paths[path]?.[method.toLowerCase()] as {
    requestBody?: { content?: Record<string, { schema?: Schema }> };
  };
  const schema = requestBody?.content?.['application/json']?.schema;
  return schema ? writableSchema(contract.resolve(schema)) : null;
};

const page = readFileSync(projectFile('docs', 'rest.md'), 'utf8');

const missingOf = (api: string): readonly string[] => {
  const line = new RegExp(`^\\| ${api} +\\|.*$`, 'm').exec(page)?.[0] ?? '';
  return [...line.matchAll(/`(\w+)`/g)].map(([, id]) => id!);
};

/** The APIs. */
export const offeredApis: readonly OfferedApi[] = restApis({
  version: '0',
  startedAt: new Date(),
  isReady: async () => true,
}).map(({ contract, rows }) => {
  const api = contract.api as OfferedApi['api'];
  const all = contractOperations(contract);
  const operations = all.flatMap((operation) => {
    const row = rows.find(({ id }) => id === operation.id);
    return row ? [{ ...operation, row, body: bodyOf(contract, operation) }] : [];
  });
  const beyondSeed = all.filter((operation) => isBeyondSeed(contract, operation)).length;
  return { api, title: titles[api], total: all.length, beyondSeed, operations, missing: missingOf(api) };
});
