import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { restApis } from '../../gateway/rest/apis.ts';
import { startRestApplication, type RestApplication } from '../rest/restApplication.ts';
import { askGraph, askRest, rootFields, type Answered, type Headers } from './asking.ts';
import { central, graph, watcherAdmin, type Call } from './calls.ts';
import { portsip, vms } from './mediaServerCalls.ts';
import { agrees, outcomeOf } from './outcome.ts';
import { table } from './rights.ts';
import { createRoles, type Credentials } from './roles.ts';
import { rightsIn, type Face } from './tableRows.ts';
import { createThings, type Things } from './things.ts';

let application: RestApplication;
let things: Things;
let credentials: Credentials;
beforeAll(async () => {
  application = await startRestApplication();
  things = await createThings(application);
  credentials = await createRoles(application, things);
});
afterAll(() => application[Symbol.asyncDispose]());

const { roles, rights } = rightsIn(table);
const calls: Record<Face, Readonly<Record<string, Call>>> = {
  Central: central,
  Watcher: watcherAdmin,
  PortSIP: portsip,
  VMS: vms,
  graph,
};
const prefixes = {
  Central: '/central/api/v3',
  Watcher: '/watcher/admin-api/v3',
  PortSIP: '/api',
  VMS: '/api/admin/v1',
} as const;
const faces = Object.keys(calls) as Face[];
const apis = restApis({ version: '0', startedAt: new Date(), isReady: async () => true });
const rowsOf = (api: string) => apis.find(({ contract }) => contract.api === api)!.rows.map(({ id }) => id);

const identityOf = (role: string): Headers => {
  const authorization = credentials.get(role);
  if (authorization === undefined) throw new Error(`Nobody is ${role}`);
  return authorization === null ? {} : { authorization };
};

const ask = (face: Face, operation: string, { ask: template, shows }: Call, role: string): Promise<Answered> => {
  const { values } = things;
  const call = template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  if (face === 'graph') return askGraph(application, operation, { call, shows }, identityOf(role));
  return askRest(application, prefixes[face], call, identityOf(role));
};

describe('the table', () => {
  test.each([
    ['Central', rowsOf('central')],
    ['Watcher', rowsOf('watcher-admin')],
    ['PortSIP', rowsOf('portsip')],
    ['VMS', rowsOf('vms-servers')],
    ['graph', rootFields],
  ] as const)('names every operation of %s once, and there is a call for each', (face, answered) => {
    expect(rights.flatMap(({ operations }) => operations[face]).toSorted()).toEqual(answered.toSorted());
    expect(Object.keys(calls[face]).toSorted()).toEqual(answered.toSorted());
  });
});

describe.each(rights)('$right:', ({ expected, operations }) => {
  const named = faces.flatMap((face) => operations[face].map((operation) => [face, operation] as const));

  test.each(named)('%s %s', async (face, operation) => {
    const call = calls[face][operation]!;
    const differences: string[] = [];
    for (const role of roles) {
      const answered = await ask(face, operation, call, role);
      const outcome = outcomeOf(call, answered);
      if (!agrees(expected[role]!, outcome, answered)) differences.push(`${role}: ${outcome}, not ${expected[role]}`);
      if (role === 'anonymous' && outcome === 'no') expect(answered.code).toBe('UNAUTHENTICATED');
      if (outcome === 'yes' && call.uses) await things.remake(call.uses);
    }
    expect(differences).toEqual([]);
  });
});
