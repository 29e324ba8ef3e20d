import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { provesAgentKey } from '../../subgraphs/streams/agentKey.ts';
import { agentRepository } from '../../subgraphs/streams/repositoryAgents.ts';
import { testGraph, userIn, type TestGraph } from './graph.ts';

let graph: TestGraph;
beforeAll(async () => void (graph = await testGraph()));
afterAll(() => graph[Symbol.asyncDispose]());

const saveAgent = (id: string, patch: object = {}, fields = 'key agent { id document }', asking = {}) =>
  graph.ask<{ saveAgent: { key: string | null; agent: { document: string } & Record<string, unknown> } }>(
    `mutation ($id: String!, $patch: JSONText!) { saveAgent(id: $id, patch: $patch) { ${fields} } }`,
    { id, patch: JSON.stringify(patch) },
    asking,
  );
const saveStream = (name: string, agent: string | null, more: object = {}) =>
  graph.ask(
    `mutation ($name: String!, $patch: JSONText!) { saveStream(name: $name, patch: $patch) { stream { name } } }`,
    {
      name,
      patch: JSON.stringify({ inputs: agent ? [{ url: 'rtsp://camera/h264', via: `agent://${agent}` }] : [], ...more }),
    },
  );
const own = (stream: string, organizationId: number) =>
  graph.ask(
    `mutation ($name: String!, $id: Int) { saveStream(name: $name, input: { organizationId: $id }) { stream { name } } }`,
    { name: stream, id: organizationId },
  );
const ids = async (args: string, asking = {}) => {
  const { agents } = await graph.ask<{ agents: { nodes: { id: string }[] } }>(
    `{ agents(${args}) { nodes { id } } }`,
    {},
    asking,
  );
  return agents.nodes.map(({ id }) => id);
};

describe('the key of an agent', () => {
  const sha512 = (text: string) => createHash('sha512').update(text).digest('hex');
  const checkOf = (id: string) => agentRepository(graph.database, graph.feed, graph.secretBox).keyCheck(id);

  test('is made when the agent is, shown once, and proves the agent by the challenge of its protocol', async () => {
    const { key, agent } = (await saveAgent('keyed')).saveAgent;
    expect(key).toMatch(/^[\w-]{32}$/);
    expect(JSON.parse(agent.document)).toEqual({ id: 'keyed' });
    expect((await saveAgent('keyed', { serial: 's' })).saveAgent.key).toBeNull();

    const check = (await checkOf('keyed'))!;
    const answer = sha512(`nonce:${sha512(`${check.salt}:${key}`)}`);
    expect(provesAgentKey(check, 'nonce', answer)).toBe(true);
    expect(provesAgentKey(check, 'another nonce', answer)).toBe(false);
    expect(provesAgentKey(check, 'nonce', sha512(`nonce:${sha512(`${check.salt}:wrong`)}`))).toBe(false);
  });

  test('may be given, is renewed with null, and is never stored, read or searched', async () => {
    expect((await saveAgent('given', { key: 'the-given-key' })).saveAgent.key).toBeNull();
    const given = await checkOf('given');
    expect(given?.hash).toBe(sha512(`${given?.salt}:the-given-key`));
    const { key } = (await saveAgent('given', { key: null })).saveAgent;
    const renewed = await checkOf('given');
    expect(renewed?.hash).toBe(sha512(`${renewed?.salt}:${key}`));

    const [stored] = await graph.database.query(`select to_jsonb(a) as row from agents a where id = 'given'`);
    expect(JSON.stringify(stored)).not.toMatch(/the-given-key|"hash"|"salt"/);
    expect(await graph.refusal('{ agents(where: [{ member: "key", values: ["x"] }]) { nodes { id } } }')).toMatch(
      /^INVALID_FILTER/,
    );
    for (const wrong of ['', 5, 'x'.repeat(201)]) {
      expect(
        await graph.refusal('mutation ($patch: JSONText!) { saveAgent(id: "given", patch: $patch) { key } }', {
          patch: JSON.stringify({ key: wrong }),
        }),
      ).toMatch(/^BAD_USER_INPUT key/);
    }
  });
});

describe('agents', () => {
  test('are listed with the largest id first, and found by members, words and the streams that use them', async () => {
    for (const id of ['l1', 'l2', 'l3']) await saveAgent(id, { serial: `SN-${id}`, model: 'router' });
    await saveStream('yard/1', 'l1', { title: 'Das Tor' });
    await saveStream('yard/2', 'l1');
    await saveStream('yard/3', 'l2');
    await own('yard/3', 3);
    expect(await ids('search: "sn-l"')).toEqual(['l3', 'l2', 'l1']);
    expect(await ids('filter: { serial: { eq: "SN-l2" } }')).toEqual(['l2']);
    expect(await ids('users: { stream: "yard/2" }')).toEqual(['l1']);
    expect(await ids('users: { titleContains: "tOR" }')).toEqual(['l1']);
    expect(await ids('users: { organizationId: 3 }')).toEqual(['l2']);
    expect(await ids('users: { none: true }, search: "sn-l"')).toEqual(['l3']);
    expect(await ids('users: { none: false }, search: "sn-l"')).toEqual(['l2', 'l1']);
    expect(await ids('users: { titleContains: "%" }')).toEqual([]);
  });

  test('have the streams that use them, and streams their agent, wherever the input names it', async () => {
    await saveAgent('r1');
    await saveStream('relay/b', 'r1');
    await saveStream('relay/a', null, { inputs: [{ url: 'fake://fake' }, { url: 'agent://r1/rtsp' }] });
    const query = `{ agent(id: "r1") { users { name agent { id } } streams(first: 1) { totalCount nodes { name } } } }`;
    expect(await graph.ask(query)).toEqual({
      agent: {
        users: ['relay/a', 'relay/b'].map((name) => ({ name, agent: { id: 'r1' } })),
        streams: { totalCount: 2, nodes: [{ name: 'relay/a' }] },
      },
    });
    await saveStream('relay/a', null);
    await graph.ask('mutation { deleteStream(name: "relay/b") { name } }');
    expect(await graph.ask('{ agent(id: "r1") { users { name } } stream(name: "relay/a") { agent { id } } }')).toEqual({
      agent: { users: [] },
      stream: { agent: null },
    });
  });

  test('cost the same number of statements however many there are', async () => {
    const count = async (first: number) => {
      let statements = 0;
      // The doorbell of an earlier save may ring now.
      const stop = graph.database.onStatement((text) => void (/pg_notify|feed_/.test(text) || statements++));
      await graph.ask(
        `{ agents(first: ${first}, search: "n1-") { nodes { document users { name agent { id } } streams(first: 1) { totalCount nodes { layoutHistory { totalCount } } } } } }`,
      );
      stop();
      return statements;
    };
    for (let n = 0; n < 6; n++) {
      await saveAgent(`n1-${n}`);
      await saveStream(`n1 stream ${n}`, `n1-${n}`);
    }
    expect(await count(6)).toBe(await count(2));
  });

  test('show what was last told of them for a minute', async () => {
    await saveAgent('told');
    const tell = (ago: string) =>
      graph.database.query(
        `insert into agent_stats (id, stats, fetched_at) values ('told', '{"agent_type":"single"}', now() - $1::interval)
          on conflict (id) do update set fetched_at = excluded.fetched_at`,
        [ago],
      );
    await tell('50 seconds');
    expect(await graph.ask('{ agent(id: "told") { stats { agentType } } }')).toEqual({
      agent: { stats: { agentType: 'single' } },
    });
    await tell('70 seconds');
    expect(await graph.ask('{ agent(id: "told") { stats { agentType } } }')).toEqual({ agent: { stats: null } });
  });

  test('are followed as they change', async () => {
    await using changes = await graph.follow<{ agentChanges: { kind: string; key: string } }>(
      'subscription { agentChanges(filter: { id: { eq: "followed" } }) { kind key node { serial } } }',
    );
    expect(await changes.next()).toMatchObject({ agentChanges: { kind: 'SNAPSHOT_END' } });
    await saveAgent('followed', { serial: 'one' });
    expect(await changes.next()).toEqual({
      agentChanges: { kind: 'UPSERT', key: 'followed', node: { serial: 'one' } },
    });
    await graph.ask('mutation { deleteAgent(id: "followed") { id } }');
    expect(await changes.next()).toEqual({ agentChanges: { kind: 'DELETE', key: 'followed', node: null } });
  });

  test('have ids that fit into the URL that names them', async () => {
    for (const id of ['', 'a/b', 'a b', 'a?b', 'x'.repeat(201)]) {
      expect(await graph.refusal('mutation ($id: String!) { saveAgent(id: $id, input: {}) { key } }', { id })).toMatch(
        /^BAD_USER_INPUT id/,
      );
    }
  });

  test('are saved and deleted in bulk, each for itself', async () => {
    const { saveAgents } = await graph.ask<{ saveAgents: { results: { key: string | null }[] } }>(
      `mutation { saveAgents(items: [{ id: "b1", input: {} }, { id: "a/b", input: {} }, { id: "b2", input: { key: "k" } }]) {
        results { id key agent { id } error { code } } } }`,
    );
    expect(saveAgents.results).toEqual([
      { id: 'b1', key: expect.stringMatching(/^[\w-]{32}$/), agent: { id: 'b1' }, error: null },
      { id: 'a/b', key: null, agent: null, error: { code: 'BAD_USER_INPUT' } },
      { id: 'b2', key: null, agent: { id: 'b2' }, error: null },
    ]);
    await saveStream('bulk', 'b1');
    expect(
      await graph.ask('mutation { deleteAgents(ids: ["b1", "none"]) { results { id streams error { code } } } }'),
    ).toEqual({
      deleteAgents: {
        results: [
          { id: 'b1', streams: ['bulk'], error: null },
          { id: 'none', streams: null, error: { code: 'NOT_FOUND' } },
        ],
      },
    });
  });
});

describe('the layout of an agent', () => {
  const layoutOf = (id: string) =>
    graph.ask('query ($id: String!) { agent(id: $id) { layout { ingestHostname originator } } }', { id });
  const set = (items: object[]) =>
    graph.ask('mutation ($items: [AgentLayoutInput!]) { setAgentLayouts(items: $items) { agents { id } skipped } }', {
      items,
    });

  test('is its own until a stream uses it, and then that of its streams', async () => {
    await saveAgent('placed', { layout: { ingest: 'node-1' } });
    expect(await layoutOf('placed')).toEqual({ agent: { layout: { ingestHostname: 'node-1', originator: 'OTHER' } } });
    await saveStream('placed by agent', 'placed', { layout: { ingest: 'node-2' } });
    await saveAgent('placed', { layout: { ingest: 'node-3' } });
    expect(await layoutOf('placed')).toMatchObject({ agent: { layout: { ingestHostname: 'node-2' } } });
    await saveStream('placed by agent', null);
    expect(await layoutOf('placed')).toMatchObject({ agent: { layout: { ingestHostname: 'node-1' } } });
  });

  test('is set for many or for none, but for those that streams use', async () => {
    for (const id of ['m1', 'm2', 'used']) await saveAgent(id);
    await saveStream('uses', 'used');
    expect(await set(['m1', 'used', 'm2'].map((id) => ({ id, ingestHostname: 'node-5' })))).toEqual({
      setAgentLayouts: { agents: [{ id: 'm1' }, { id: 'm2' }], skipped: ['used'] },
    });
    expect(await layoutOf('m2')).toMatchObject({ agent: { layout: { ingestHostname: 'node-5' } } });
    expect(await layoutOf('used')).toEqual({ agent: { layout: null } });

    const failing: [object[], (string | number)[]][] = [
      [
        [
          { id: 'm1', ingestHostname: 'other' },
          { id: 'nobody', ingestHostname: 'x' },
        ],
        ['items', 1, 'id'],
      ],
      [
        [{ id: 'used' }, { id: 'nobody', ingestHostname: 'x' }],
        ['items', 1, 'id'],
      ],
      [
        [
          { id: 'm1', ingestHostname: 'other' },
          { id: 'm2', ingestHostname: 'no host' },
        ],
        ['items', 1, 'ingest'],
      ],
    ];
    for (const [items, path] of failing) {
      const { errors } = await graph.respond(
        'mutation ($items: [AgentLayoutInput!]) { setAgentLayouts(items: $items) { skipped } }',
        { items },
      );
      expect(errors?.[0]?.extensions?.['path']).toEqual(path);
    }
    expect(await layoutOf('m1')).toMatchObject({ agent: { layout: { ingestHostname: 'node-5' } } });
  });
});

test('deleting an agent deletes its cameras with it, or nothing', async () => {
  await saveAgent('doomed');
  await saveStream('camera 1', 'doomed');
  await saveStream('camera 2', 'doomed');
  expect(await graph.refusal('mutation { deleteAgent(id: "doomed", expectedVersion: "1") { id } }')).toMatch(
    /^PRECONDITION_FAILED/,
  );
  expect(await graph.ask('mutation { deleteAgent(id: "doomed") { id streams } }')).toEqual({
    deleteAgent: { id: 'doomed', streams: ['camera 1', 'camera 2'] },
  });
  expect(await graph.ask('{ agent(id: "doomed") { id } stream(name: "camera 1") { name } }')).toEqual({
    agent: null,
    stream: null,
  });
  expect(await graph.refusal('mutation { deleteAgent(id: "doomed") { id } }')).toMatch(/^NOT_FOUND/);
});

test('an agent that is not connected cannot be told or asked anything', async () => {
  await saveAgent('silent');
  for (const command of ['rebootAgent', 'resetAgent', 'disconnectAgent']) {
    expect(await graph.refusal(`mutation { ${command}(id: "silent") { id } }`)).toMatch(/^AGENT_OFFLINE/);
    expect(await graph.refusal(`mutation { ${command}(id: "nobody") { id } }`)).toMatch(/^NOT_FOUND/);
  }
  expect(await graph.refusal('{ agent(id: "silent") { logs { version } } }')).toMatch(/^AGENT_OFFLINE/);
});

describe('whoever belongs to an organization', () => {
  const editor = { viewer: userIn({ 5: { canViewStreams: true, canEditStreams: true } }) };
  const watcher = { viewer: userIn({ 5: { canViewStreams: true } }) };
  const stream = (patch: object, asking: object) =>
    graph.refusal(
      'mutation ($patch: JSONText!) { saveStream(name: "theirs", patch: $patch) { stream { name } } }',
      { patch: JSON.stringify(patch) },
      asking,
    );
  const through = (agent: string) => ({ inputs: [{ url: 'rtsp://x/y', via: `agent://${agent}` }] });

  beforeAll(async () => {
    await saveAgent('of 5'.replace(' ', '-'), {}, 'agent { organizationId }', editor);
    await graph.ask('mutation { saveAgent(id: "of-6", input: { organizationId: 6 }) { key } }');
  });

  test('makes agents there, and sees and changes no others', async () => {
    expect(await ids('search: "of-"', editor)).toEqual(['of-5']);
    expect(await graph.ask('{ agent(id: "of-6") { id } }', {}, editor)).toEqual({ agent: null });
    expect(
      await graph.refusal('mutation { saveAgent(id: "of-6", input: { model: "x" }) { key } }', {}, editor),
    ).toMatch(/^FORBIDDEN/);
    expect(
      await graph.refusal('mutation { saveAgent(id: "of-5", input: { organizationId: 6 }) { key } }', {}, editor),
    ).toMatch(/^FORBIDDEN/);
    expect(await graph.refusal('mutation { deleteAgent(id: "of-6") { id } }', {}, editor)).toMatch(/^NOT_FOUND/);
    expect(await graph.refusal('mutation { rebootAgent(id: "of-6") { id } }', {}, editor)).toMatch(/^NOT_FOUND/);
    expect(
      await graph.refusal('mutation { setAgentLayouts(items: [{ id: "of-6" }]) { skipped } }', {}, editor),
    ).toMatch(/^FORBIDDEN/);
    expect(await graph.refusal('mutation { rebootAgent(id: "of-5") { id } }', {}, watcher)).toMatch(/^FORBIDDEN/);
    expect(await graph.refusal('{ agent(id: "of-5") { logs { version } } }', {}, watcher)).toMatch(/^AGENT_OFFLINE/);
    expect(await graph.refusal('mutation { saveAgent(id: "more", input: {}) { key } }', {}, watcher)).toMatch(
      /^FORBIDDEN/,
    );
  });

  test('puts streams behind agents they may edit, and behind no others', async () => {
    expect(await stream(through('of-6'), editor)).toMatch(/^BAD_USER_INPUT There is no agent of-6/);
    expect(await stream(through('not-yet'), editor)).toMatch(/^BAD_USER_INPUT There is no agent not-yet/);
    expect(await stream(through('of-5'), editor)).toBe('undefined undefined');
    expect(await stream({ title: 'still behind it' }, editor)).toBe('undefined undefined');
  });

  test('learns nothing of streams of others, and cannot delete them with an agent', async () => {
    await saveStream('of others', 'of-5', { title: 'Secret yard' });
    expect(await ids('users: { titleContains: "secret" }', editor)).toEqual([]);
    expect(await ids('users: { stream: "of others" }', editor)).toEqual([]);
    expect(await graph.ask('{ agent(id: "of-5") { users { name } streams { totalCount } } }', {}, editor)).toEqual({
      agent: { users: [{ name: 'theirs' }], streams: { totalCount: 1 } },
    });
    expect(await graph.refusal('mutation { deleteAgent(id: "of-5") { id } }', {}, editor)).toMatch(/^FORBIDDEN/);
    expect(await graph.ask('{ agent(id: "of-5") { users { name } } }')).toEqual({
      agent: { users: [{ name: 'of others' }, { name: 'theirs' }] },
    });
  });
});
