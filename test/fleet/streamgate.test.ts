import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startFleet } from '../../fleet/startFleet.ts';
import { startRestApplication, type RestApplication } from '../rest/restApplication.ts';

const key = 'test-master-key-of-rest';
let application: RestApplication;
beforeAll(async () => {
  application = await startRestApplication();
});
afterAll(() => application[Symbol.asyncDispose]());

const names = async (path: string, list: string, member: string): Promise<unknown[]> => {
  const answer = await application.central.get(path);
  return answer.json<Record<string, Record<string, unknown>[]>>()[list]!.map((row) => row[member]);
};

describe('a fleet at Streamgate', () => {
  test('registers itself over REST, runs what it is given, follows changes, and deregisters', async () => {
    await using fleet = await startFleet({
      target: application.origin,
      key,
      prefix: 'whole',
      nodes: 2,
      inference: 1,
      identification: 1,
      streams: 8,
      agents: 2,
      place: true,
      pollIntervalMs: 50,
    });
    const [first, second] = fleet.streamers;
    await fleet.until(({ totals }) => totals().streams === 8 + 4);
    expect(first!.running).toEqual(['whole-cam-1', 'whole-cam-3', 'whole-cam-5', 'whole-cam-7']);
    expect(fleet.inference[0]!.running).toEqual(first!.running);
    expect(fleet.runningOn('whole-cam-2')).toEqual([second]);
    expect(await names('/streamers', 'streamers', 'hostname')).toEqual(
      fleet.nodes.map(({ hostname }) => hostname).sort(),
    );

    const moved = { layout: { ingest: second!.hostname } };
    expect((await application.central.put('/streams/whole-cam-1', moved)).status).toBe(200);
    await fleet.until(
      ({ runningOn }) => runningOn('whole-cam-1').includes(second!) && !first!.running.includes('whole-cam-1'),
    );
    expect(fleet.totals()).toMatchObject({ stopped: 1, nodes: { running: 4 } });
    await first!.until(({ counters }) => counters.polls.unchanged > 0);

    await fleet.deregister();
    expect(await names('/streamers', 'streamers', 'hostname')).toEqual([]);
    expect(await names('/streams', 'streams', 'name')).toEqual([]);
    expect(await names('/agents', 'agents', 'id')).toEqual([]);
    await first!.until(({ state }) => state.configExternal.code === 401);
  });

  test('is believed by the check that Streamgate makes when a node is saved, unless it has another cluster key', async () => {
    await using fleet = await startFleet({ target: application.origin, key, prefix: 'checked', nodes: 1 });
    const [node] = fleet.streamers;
    const save = () =>
      application.central.put(`/streamers/${node!.hostname}?checks_enable=true`, { api_url: node!.url });
    expect((await save()).status).toBe(200);
    node!.setFaults({ wrongKey: true });
    const refused = await save();
    expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('refuses the cluster key')]);
    expect(node!.counters.refused).toBe(1);
    await fleet.deregister();
  });

  test('has agents that tunnel to the node of their layout', async () => {
    await using fleet = await startFleet({
      target: application.origin,
      key,
      prefix: 'tunnels',
      nodes: 2,
      agents: 1,
      pollIntervalMs: 50,
    });
    const [agent] = fleet.agents;
    const [first, second] = fleet.streamers;
    const place = async (ingest: string) => {
      const body = JSON.stringify({ layouts: [{ id: agent!.id, ingest }] });
      const headers = { 'content-type': 'application/json' };
      expect((await application.central.ask('POST', '/agents/layouts', { body, headers })).status).toBe(204);
    };
    await place(first!.hostname);
    await fleet.until(() => agent!.node === first);
    await place(second!.hostname);
    await fleet.until(() => agent!.node === second && first!.state.agents.size === 0);
    agent!.disconnect();
    expect([agent!.node, second!.state.agents.size]).toEqual([null, 0]);
    await fleet.deregister();
  });

  test('does not start when Streamgate refuses its key, and leaves nothing running', async () => {
    const starting = startFleet({ target: application.origin, key: 'wrong', nodes: 1 });
    await expect(starting).rejects.toThrow(/PUT \/streamers\/batch: 40[13]/);
  });
});
