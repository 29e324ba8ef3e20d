import { afterAll, beforeAll, expect, test } from 'vitest';
import { masterViewer } from '../../src/auth/viewers.ts';
import { seedUser } from '../auth/testIdentity.ts';
import { accountsGraph, type AccountsGraph } from './accountsGraph.ts';

interface Event {
  subject: string;
  action: string;
  collection: string;
  key: string;
  before: string | null;
  after: string | null;
  clientAddress: string | null;
}

let graph: AccountsGraph;
beforeAll(async () => {
  graph = await accountsGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());

/** The events of what `work` does, the oldest first. */
const eventsOf = async (work: () => Promise<unknown>): Promise<Event[]> => {
  const [latest] = await graph.database.query<{ id: string }>('select coalesce(max(id), 0) as id from audit_events');
  await work();
  const { data, errors } = await graph.ask(
    masterViewer,
    `query ($after: String!) { auditEvents(where: [{ member: "event_id", operator: GT, values: [$after] }], sort: [ID_ASC]) {
       nodes { subject action collection key before after clientAddress } } }`,
    { after: latest!.id },
  );
  expect(errors).toEqual([]);
  return (data!['auditEvents'] as { nodes: Event[] }).nodes;
};

const told = (events: readonly Event[]) => events.map(({ action, collection, key }) => [action, collection, key]);

/** The answer of a mutation that succeeds. */
const done = async <Data>(mutation: string): Promise<Data> => {
  const { data, errors } = await graph.ask(masterViewer, `mutation { ${mutation} }`);
  expect(errors).toEqual([]);
  return data as Data;
};

test('users, their passwords, keys and memberships', async () => {
  const events = await eventsOf(async () => {
    await done('createOrganization(input: { title: "North" }) { organization { id } }');
    await done('createUser(input: { name: "ann", password: "secret" }) { user { id } }');
  });
  const [organization, user] = events.map(({ key }) => key);
  expect(told(events)).toEqual([
    ['CREATE', 'organizations', organization],
    ['CREATE', 'users', user],
  ]);
  const place = `organizationId: ${organization}, userId: ${user}`;
  const changed = await eventsOf(async () => {
    await done(`saveUser(id: ${user}, input: { password: "another" }) { user { id } }`);
    await done(`createUserApiKey(userId: ${user}) { key }`);
    await done(`deleteUserApiKey(userId: ${user}) { user { id } }`);
    await done(`setOrganizationMember(${place}, permissions: { canViewStats: true }) { user { id } }`);
    await done(`setOrganizationMember(${place}, permissions: { canViewStats: false }) { user { id } }`);
    await done(`removeOrganizationMember(${place}) { user { id } }`);
    await done(`saveOrganization(id: ${organization}, input: { title: "South" }) { organization { id } }`);
    await done(`deleteOrganization(id: ${organization}) { id }`);
    await done(`deleteUser(id: ${user}) { id }`);
  });
  expect(told(changed)).toEqual([
    ['UPDATE', 'users', user],
    ['UPDATE', 'user_passwords', user],
    ['CREATE', 'user_api_keys', user],
    ['DELETE', 'user_api_keys', user],
    ['CREATE', 'organization_members', `${organization}/${user}`],
    ['UPDATE', 'organization_members', `${organization}/${user}`],
    ['DELETE', 'organization_members', `${organization}/${user}`],
    ['UPDATE', 'organizations', organization],
    ['DELETE', 'organizations', organization],
    ['DELETE', 'users', user],
  ]);
  expect(changed.every(({ subject, clientAddress }) => `${subject} ${clientAddress}` === 'master 198.51.100.9')).toBe(
    true,
  );
  // Each change begins where the last one of the same object ended, and no digest tells of the password.
  expect([changed[0]!.before, changed[0]!.after]).toEqual([events[1]!.after, events[1]!.after]);
  expect([changed[4]!.after, changed[5]!.after]).toEqual([changed[5]!.before, changed[6]!.before]);
  expect([events[0]!.after, changed[7]!.after]).toEqual([changed[7]!.before, changed[8]!.before]);
  expect(changed[7]!.after).not.toBe(changed[7]!.before);
});

test('presets and which organizations use them, shares without their keys, the settings of the domain', async () => {
  let key = '';
  let preset = '';
  const events = await eventsOf(async () => {
    const made = await done<{ createPreset: { preset: { id: string } } }>(
      'createPreset(input: { title: "Night" }) { preset { id } }',
    );
    preset = String(made.createPreset.preset.id);
    await done(`savePreset(id: ${preset}, input: { title: "Day" }) { preset { id } }`);
    await done(`linkPreset(organizationId: 1, presetId: ${preset}) { preset { id } }`);
    await done(`linkPreset(organizationId: 1, presetId: ${preset}) { preset { id } }`);
    await done(`unlinkPreset(organizationId: 1, presetId: ${preset}) { preset { id } }`);
    await done(`deletePreset(id: ${preset}) { id }`);
    const share = await done<{ createSharedToken: { sharedToken: { key: string } } }>(
      'createSharedToken(input: { name: "all" }) { sharedToken { key } }',
    );
    key = share.createSharedToken.sharedToken.key;
    await done(`deleteSharedToken(key: "${key}") { key }`);
    for (const text of ['hunter2', 'hunter2']) {
      const patch = JSON.stringify(JSON.stringify({ mail: { sending_method: 'SMTP', password: text } }));
      await done(`saveDomainConfig(patch: ${patch}) { domainConfig { version } }`);
    }
  });
  expect(told(events)).toEqual([
    ['CREATE', 'presets', preset],
    ['UPDATE', 'presets', preset],
    ['CREATE', 'organization_presets', `1/${preset}`],
    ['DELETE', 'organization_presets', `1/${preset}`],
    ['DELETE', 'presets', preset],
    ['CREATE', 'shares', events[5]!.key],
    ['DELETE', 'shares', events[5]!.key],
    ['UPDATE', 'domain_config', 'domain'],
    ['UPDATE', 'domain_secrets', 'domain'],
    ['UPDATE', 'domain_config', 'domain'],
  ]);
  expect(JSON.stringify(events)).not.toContain(key);
  expect(events[6]!.before).toBe(events[5]!.after);
});

test('who is refused leaves none', async () => {
  const events = await eventsOf(async () => {
    const { codes } = await graph.ask(masterViewer, 'mutation { deleteUserApiKey(userId: 999) { user { id } } }');
    expect(codes).toEqual(['NOT_FOUND']);
  });
  expect(events).toEqual([]);
});

test('logins, logouts and failed logins, also with Basic; what was typed as login is not kept', async () => {
  const id = await seedUser(graph.database, graph.identity, {
    name: 'lea',
    password: 'secret',
    access_level: 'generic',
  });
  const login = (name: string, password: string) =>
    graph.ask(masterViewer, `mutation { login(login: "${name}", password: "${password}") { accessToken } }`);
  const events = await eventsOf(async () => {
    await login('lea', 'wrong');
    await login('my-password-by-mistake', 'x');
    const basic = graph.identity.authenticator.authenticate(graph.identity.basic('lea', 'wrong'));
    await expect(basic).rejects.toThrow('wrong');
    await graph.ask(await graph.viewerOf('lea'), 'mutation { logout { ended } }');
  });
  expect(events.map(({ subject, action, key, clientAddress }) => [subject, action, key, clientAddress])).toEqual([
    ['anonymous', 'LOGIN_FAILED', String(id), '198.51.100.9'],
    ['anonymous', 'LOGIN_FAILED', 'unknown', '198.51.100.9'],
    ['anonymous', 'LOGIN_FAILED', String(id), '203.0.113.7'],
    [`user:${id}`, 'LOGIN', String(id), null],
    [`user:${id}`, 'LOGOUT', String(id), '198.51.100.9'],
  ]);
});

test('users of organizations do not see it, whatever they may do there', async () => {
  const id = await seedUser(graph.database, graph.identity, {
    name: 'olga',
    password: 'secret',
    access_level: 'generic',
  });
  await done(`saveOrganization(id: 1, patch: "{\\"owner_id\\": ${id}}") { organization { id } }`);
  const { codes, data } = await graph.ask(await graph.viewerOf('olga'), '{ auditEvents { nodes { key } } }');
  expect([codes, data]).toEqual([['FORBIDDEN'], null]);
});
