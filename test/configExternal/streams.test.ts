import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signClusterHeader } from '../../src/auth/clusterHeader.ts';
import { contractAnswers } from '../rest/contractAnswers.ts';
import type { ErrorBody, RestClient } from '../rest/restClient.ts';
import { startCluster, type Cluster, type ToldStreams } from './cluster.ts';

let cluster: Cluster;
beforeAll(async () => {
  cluster = await startCluster();
  await cluster.saveNode('ingest', { private_payload_url: 'http://ingest.local:8080' });
  await cluster.saveNode('backup');
  await cluster.saveNode('vision', { role: 'inference' });
  await cluster.saveNode('edge', { is_restreamer: true });
  await cluster.saveNode('elsewhere', { is_restreamer: true, namespace: 'other' });
  await cluster.saveNode('idle');
  await cluster.saveStream('cam/1 é', {
    title: 'Gate',
    inputs: [{ url: 'rtsp://user:password@10.0.0.1/main' }],
    pushes: [{ url: 'rtmp://push.example/live' }],
    dvr: { expiration: 3600, redundancy_factor: 2 },
    vision: { alg: 'faces' },
    on_play: { url: 'auth://viewers' },
    srt_publish: { port: 9050 },
    claims: { bitrate: 2000 },
    layout: { ingest: 'ingest', inference: 'vision', dvr_backups: ['backup'] },
  });
  await cluster.saveStream('agent-fed', {
    inputs: [{ url: 'rtsp://192.168.1.9/main', via: 'agent://box-1' }],
    layout: { ingest: 'ingest' },
  });
  await cluster.saveStream('unplaced', { inputs: [{ url: 'fake://fake' }] });
});
afterAll(() => cluster[Symbol.asyncDispose]());

const told = async (hostname: string, path = '/streams'): Promise<ToldStreams> => {
  const answer = await (await cluster.node(hostname)).get(path);
  expect([answer.status, answer.status === 200 || answer.text]).toEqual([200, true]);
  return answer.json<ToldStreams & Record<string, unknown>>();
};

describe('what a node is told of a stream', () => {
  test('is its configuration where it is taken in, without what only Central reads', async () => {
    const { streams } = await told('ingest');
    expect(streams.map(({ name }) => name)).toEqual(['agent-fed', 'cam/1 é']);
    expect(streams[1]).toMatchObject({
      title: 'Gate',
      named_by: 'external',
      inputs: [{ url: 'rtsp://user:password@10.0.0.1/main' }],
      pushes: [{ url: 'rtmp://push.example/live' }],
      dvr: { expiration: 3600 },
      srt_publish: { port: 9050 },
    });
    for (const member of ['layout', 'claims', 'stats', 'config_on_disk']) expect(streams[1]).not.toHaveProperty(member);
  });

  test('is an input over the agent that reaches the camera', async () => {
    const { streams } = await told('ingest', '/update-streams?name=agent-fed');
    expect(streams).toMatchObject([{ inputs: [{ url: 'rtsp://192.168.1.9/main', via: 'agent://box-1' }] }]);
  });

  test('is the archive and the ingest as its source where a copy is kept', async () => {
    const [stream] = (await told('backup')).streams;
    expect(stream).toMatchObject({ static: true, dvr: { expiration: 3600 }, pushes: [] });
    expect(stream?.inputs?.map(({ url }) => url.replace(/token=.*/, 'token='))).toEqual([
      'm4s://ingest.local:8080/cam/1%20%C3%A9?token=',
    ]);
    for (const member of ['vision', 'srt_publish', 'claims']) expect(stream).not.toHaveProperty(member);
  });

  test('is the picture of the ingest and what to find in it where it is analysed', async () => {
    const [stream] = (await told('vision')).streams;
    expect(stream).toMatchObject({ vision: { alg: 'faces' } });
    expect(stream?.inputs?.[0]?.url).toMatch(/^rtsp:\/\/ingest\.local\/cam\/1%20%C3%A9\?token=\S+$/);
    expect(stream).not.toHaveProperty('dvr');
  });

  test('is a stream on demand with the rules of playing where it is fetched for viewers', async () => {
    expect((await told('edge')).streams).toEqual([]);
    for (const path of ['dynamic-streams', 'update-streams']) {
      const { streams } = await told('edge', `/${path}?name=${encodeURIComponent('cam/1 é')},unplaced,nobody`);
      expect(streams).toMatchObject([{ name: 'cam/1 é', static: false, on_play: { url: 'auth://viewers' } }]);
      expect(streams[0]?.inputs?.[0]?.url).toMatch(/^m4s:\/\/ingest\.local:8080\//);
      for (const member of ['dvr', 'vision', 'srt_publish']) expect(streams[0]).not.toHaveProperty(member);
    }
  });

  test('is nothing of another namespace, and nothing of others where nothing is fetched for viewers', async () => {
    const name = encodeURIComponent('cam/1 é');
    expect((await told('elsewhere', `/dynamic-streams?name=${name}`)).streams).toEqual([]);
    expect((await told('idle', `/dynamic-streams?name=${name}`)).streams).toEqual([]);
    expect((await told('idle', `/update-streams?name=${name}`)).streams).toEqual([]);
  });

  test('opens with a token made for that node and that stream', async () => {
    const [stream] = (await told('backup')).streams;
    const token = new URL(stream!.inputs![0]!.url).searchParams.get('token')!;
    const session = {
      token,
      proto: 'm4s',
      ip: '10.0.0.2',
      request_type: 'new_session',
      request_number: '0',
      stream_clients: '1',
      total_clients: '1',
    };
    const play = (name: string) =>
      cluster.application.anonymous.get(
        `/auth?${new URLSearchParams({ ...session, name, session_id: '6217fd62-16da-4206-9da9-0173d7552a14' }).toString()}`,
      );
    expect((await play('cam/1 é')).status).toBe(200);
    expect((await play('agent-fed')).status).toBe(403);
    const [other] = (await told('vision')).streams;
    expect(other?.inputs?.[0]?.url).not.toContain(token);
  });
});

describe('the list of a node', () => {
  const names = (streams: ToldStreams['streams']) => streams.map(({ name }) => name);

  test('has every stream, however many there are, and a page only when a limit asks for one', async () => {
    await cluster.saveNode('large');
    const items = Array.from({ length: 1100 }, (_, index) => ({ name: `large${String(index).padStart(4, '0')}` }));
    for (const part of [items.slice(0, 600), items.slice(600)]) {
      const list = part.map(({ name }) => `{ name: "${name}", patch: "{\\"layout\\":{\\"ingest\\":\\"large\\"}}" }`);
      await cluster.application.graphql(`mutation { saveStreams(items: [${list.join(',')}]) { results { name } } }`);
    }
    const all = await told('large');
    expect(names(all.streams)).toEqual(items.map(({ name }) => name));
    expect([all.estimated_count, all.next, all.prev]).toEqual([1100, null, null]);
    const first = await told('large', '/streams?limit=2&sort=-name&select=name');
    expect(first.streams).toEqual([{ name: 'large1099' }, { name: 'large1098' }]);
    const second = await told('large', `/streams?limit=2&sort=-name&cursor=${encodeURIComponent(first.next!)}`);
    expect(names(second.streams)).toEqual(['large1097', 'large1096']);
    const back = await told('large', `/streams?limit=2&sort=-name&cursor=${encodeURIComponent(second.prev!)}`);
    expect([names(back.streams), back.prev]).toEqual([['large1099', 'large1098'], null]);
    expect(names((await told('large', '/streams?q=ARGE0007')).streams)).toEqual(['large0007']);
  });

  test('finds names that hold commas', async () => {
    await cluster.saveStream('a,b', { layout: { ingest: 'idle' } });
    expect(names((await told('idle', '/update-streams?name=x,a,b,y')).streams)).toEqual(['a,b']);
    await cluster.central.ask('DELETE', '/streams/a%2Cb');
  });

  test('is what the contract says, with the headers that nodes go by', async () => {
    const answers = contractAnswers('central');
    const restreams = { ingest: 'false', edge: 'true' };
    for (const [hostname, dynamic] of Object.entries(restreams)) {
      const node = await cluster.node(hostname);
      const asked = {
        streamer_streams_list: '/streams',
        streamer_update_streams_list: '/update-streams?name=agent-fed',
      };
      for (const [id, path] of Object.entries(asked)) {
        const answer = await node.get(path);
        expect(answers.faults(id, answer.status, answer.json())).toEqual([]);
        expect(answer.headers.get('x-config-server-separate-endpoints')).toBe('true');
        expect(answer.headers.get('x-config-server-dynamic-streams')).toBe(dynamic);
        expect(answer.headers.get('x-config-server-episodes')).toBe('true');
      }
    }
  });

  test('is empty for a node without streams, and 404 for a host that is no node', async () => {
    expect(await told('idle')).toMatchObject({ streams: [], estimated_count: 0 });
    for (const path of ['/streams', '/dynamic-streams?name=a', '/update-streams?name=a', '/episodes?media=a']) {
      expect((await cluster.central.get(`/streamers/nobody${path}`)).status).toBe(404);
    }
  });

  test.each(['limit=0', 'limit=x', 'cursor=no+cursor', 'sort=no_such_member'])('is 400 for %s', async (query) => {
    const answer = await (await cluster.node('ingest')).get(`/streams?${query}`);
    expect([answer.status, answer.json<ErrorBody>().errors[0].source]).toEqual([
      400,
      { parameter: query.split('=')[0] },
    ]);
  });
});

describe('who asks', () => {
  const get = (authorization: string, hostname = 'ingest') =>
    cluster.application.anonymous.get(`/streamers/${hostname}/streams`, { authorization });

  test('with a wrong key is refused with 401, and with the key of another node with 403', async () => {
    const key = await cluster.keyOf('ingest');
    expect((await get(`Bearer ${key}`)).status).toBe(200);
    for (const wrong of [`${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`, `${key}A`, 'node.x.y', 'wrong']) {
      expect((await get(`Bearer ${wrong}`)).status).toBe(401);
    }
    expect((await cluster.application.anonymous.get('/streamers/ingest/streams')).status).toBe(401);
    expect((await get(`Bearer ${key}`, 'backup')).status).toBe(403);
    expect((await get(`Bearer ${key}`, 'nobody')).status).toBe(403);
  });

  test('with the key of a node sees nothing but what concerns that node', async () => {
    const headers = { authorization: `Bearer ${await cluster.keyOf('ingest')}` };
    for (const path of ['/streams', '/streamers', '/episodes', '/persons']) {
      expect((await cluster.application.anonymous.get(path, headers)).status).toBe(403);
    }
    for (const path of ['/streamers/backup/episodes?media=a', '/streamers/backup/srt_port_resolve/1?mode=play']) {
      expect((await cluster.application.anonymous.get(path, headers)).status).toBe(403);
    }
  });

  test('may be a node that signs with its cluster key, as that node', async () => {
    const signed = signClusterHeader('key of ingest');
    expect((await get(signed)).status).toBe(200);
    expect((await get(signed, 'backup')).status).toBe(403);
  });

  test('as a user of an organization is refused: the answer holds the passwords of all', async () => {
    await cluster.application.graphql(
      'mutation { createUser(input: { name: "generic", password: "a long password" }) { user { id } } }',
    );
    const authorization = `Basic ${Buffer.from('generic:a long password').toString('base64')}`;
    const login = await cluster.application.watcher.ask('POST', '/login', { headers: { authorization } });
    const { access_token: token } = login.json<{ access_token: string }>();
    expect((await get(`Bearer ${token}`)).status).toBe(403);
  });
});

describe('a node that has asked before', () => {
  const ask = async (client: RestClient, tag: string) => {
    const { status, text, headers } = await client.get('/streams', { 'if-none-match': tag });
    return { status, text, tag: headers.get('etag')!, dynamic: headers.get('x-config-server-dynamic-streams') };
  };

  test('is told 304 until something of it changes, and the tag of one node says nothing of another', async () => {
    await cluster.saveNode('tagged');
    const node = await cluster.node('tagged');
    const other = await ask(await cluster.node('idle'), '"none"');
    let last = await ask(node, '"none"');
    expect(last.status).toBe(200);
    const unchanged = async () =>
      expect(await ask(node, last.tag)).toMatchObject({ status: 304, text: '', dynamic: 'false' });
    const changes: Record<string, () => Promise<unknown>> = {
      'a stream placed on it': () => cluster.saveStream('tagged1', { layout: { ingest: 'tagged' } }),
      another: () => cluster.saveStream('tagged2', { layout: { ingest: 'tagged' } }),
      'a change of a stream': () => cluster.saveStream('tagged2', { title: 'x' }),
      'a copy that it shall keep': () => cluster.saveStream('agent-fed', { layout: { dvr_backups: ['tagged'] } }),
      'a picture that it shall analyse': () => cluster.saveStream('unplaced', { layout: { inference: 'tagged' } }),
      'the way to the node it copies from': () =>
        cluster.saveNode('ingest', { private_payload_url: 'http://new.local' }),
      'a copy that it need not keep any more': () => cluster.saveStream('agent-fed', { layout: { dvr_backups: [] } }),
      'a backend that decides who may play': () =>
        cluster.saveStream('tagged2', { on_play: { url: 'auth://viewers' } }),
      'that backend made': () => cluster.central.put('/auth_backends/viewers', { allow_default: true }),
      'that backend changed': () => cluster.central.put('/auth_backends/viewers', { allow_default: false }),
      'a stream moved away': () => cluster.saveStream('tagged1', { layout: { ingest: 'idle' } }),
      'a stream deleted': () => cluster.central.ask('DELETE', '/streams/tagged2'),
    };
    for (const [what, change] of Object.entries(changes)) {
      await unchanged();
      await change();
      const now = await ask(node, last.tag);
      expect([what, now.status]).toEqual([what, 200]);
      last = now;
    }
    await cluster.saveStream('unrelated', { layout: { ingest: 'backup' } });
    await cluster.saveNode('backup', { private_payload_url: 'http://backup.local' });
    await cluster.saveNode('tagged', { comment: 'Of no concern to it.' });
    await cluster.central.put('/auth_backends/viewers', { allow_default: true });
    await unchanged();
    expect((await ask(node, other.tag)).status).toBe(200);
  });

  test('sees updated_at of a stream grow with whatever changes it', async () => {
    await cluster.saveNode('source');
    await cluster.saveNode('follower');
    await cluster.saveStream('grows', {
      on_play: { url: 'auth://viewers' },
      layout: { ingest: 'source', dvr_backups: ['follower'] },
    });
    const updatedAt = async () => (await told('follower')).streams[0]!.updated_at;
    let last = await updatedAt();
    const changes: (() => Promise<unknown>)[] = [
      () => cluster.saveStream('grows', { title: 'x' }),
      () => cluster.saveStream('grows', { layout: { ingest: 'idle' } }),
      () => cluster.saveNode('idle', { private_payload_url: 'http://idle.local' }),
      () => cluster.central.put('/auth_backends/viewers', { deny_ips: ['10.0.0.9'] }),
      () => cluster.central.ask('DELETE', '/streamers/idle'),
    ];
    for (const change of changes) {
      await change();
      const now = await updatedAt();
      expect(now).toBeGreaterThan(last);
      last = now;
    }
    await cluster.saveNode('idle');
  });
});
