import { makeOme } from './omeCalls.ts';
import type { RestApplication } from '../rest/restApplication.ts';

/** What the calls of the table are about. */
export interface Things {
  organizationA: number;
  organizationB: number;
  /** What stands in calls as `{name}`: ids that the server assigned. */
  values: Readonly<Record<string, string>>;
  /** Makes a thing anew after a call used it up. */
  remake(name: string): Promise<void>;
}

/** One of everything that belongs to organization A, and what the operator has. Their names hold `mark`. */
export const createThings = async ({ graphql, administrator }: RestApplication): Promise<Things> => {
  const run = async <Done = object>(mutation: string): Promise<Done> =>
    ((await graphql(`mutation { done: ${mutation} }`)) as { done: Done }).done;
  const organization = async (title: string) =>
    (
      await run<{ organization: { id: number } }>(
        `createOrganization(input: { title: "${title}" }) { organization { id } }`,
      )
    ).organization.id;

  const [organizationA, organizationB] = [await organization('organization A'), await organization('B')];
  const values: Record<string, string> = { a: String(organizationA), b: String(organizationB) };
  let made = 0;
  const [login = '', password = ''] = administrator.split(':');
  Object.assign(values, { login, password });

  const makers: Record<string, () => Promise<unknown>> = {
    streamer: () =>
      run(
        'saveStreamer(hostname: "node.example.com", input: { role: STREAMER, clusterKey: "k" }) { streamer { role } }',
      ),
    relay: async () => {
      const { mediaServer } = await run<{ mediaServer: { id: string } }>(
        'saveMediaServer(input: { portsip: { name: "relay" } }) { mediaServer { id } }',
      );
      values['relay'] = mediaServer.id;
      values['relayPortsip'] = Buffer.from(mediaServer.id).toString('base64url');
    },
    vmsServer: async () => {
      const { mediaServer } = await run<{ mediaServer: { id: string } }>(
        'saveMediaServer(input: { vms: { type: "flussonic" } }) { mediaServer { id } }',
      );
      values['vmsServer'] = mediaServer.id;
    },
    ome: async () => {
      for (const mutation of makeOme) await run(mutation);
    },
    authBackend: () => run('saveAuthBackend(name: "main", input: { allowDefault: true }) { authBackend { name } }'),
    loadBalancer: () => run('saveLoadBalancer(name: "europe", input: { mode: CLIENTS }) { loadBalancer { name } }'),
    apiToken: () => run('saveApiToken(name: "spare", input: { authScopes: ["streams/*"] }) { apiToken { name } }'),
    zone: async () => {
      for (const name of ['north', 'south']) {
        await run(`saveZone(name: "${name}", input: { isDedicated: false }) { zone { name } }`);
      }
    },
    agent: () =>
      run(`saveAgent(id: "77007", input: { serial: "mark", organizationId: ${organizationA} }) { agent { id } }`),
    stream: () =>
      run(`saveStream(name: "mark/1", input: {
        organizationId: ${organizationA}, title: "mark", srtPlay: { port: 9000 }, inputs: [{ url: "fake://fake" }]
        layout: { ingestHostname: "node.example.com" }
      }) { stream { name } }`),
    episode: () =>
      run(`saveEpisode(id: "7257310283481087233", input: {
        media: "mark/1", episodeType: "generic", openedAtMs: 1730297770000
      }) { episode { id } }`),
    person: () =>
      run(`savePerson(id: "7257310283481087235", input: {
        organizationId: ${organizationA}, externalId: "mark", originator: API
      }) { person { id } }`),
    user: async () => {
      const { user } = await run<{ user: { id: number } }>(
        `createUser(input: { name: "mark${++made}" }, organizationId: ${organizationA}) { user { id } }`,
      );
      values['user'] = String(user.id);
      await run(
        `setOrganizationMember(organizationId: ${organizationA}, userId: ${user.id}, permissions: { canViewStreams: false }) { user { id } }`,
      );
      await makers['userKey']!();
    },
    userKey: () => run(`createUserApiKey(userId: ${values['user']}) { key }`),
    spareOrganization: async () => void (values['spare'] = String(await organization('spare'))),
    preset: async () => {
      const preset = async () =>
        (await run<{ preset: { id: number } }>('createPreset(input: { title: "mark" }) { preset { id } }')).preset.id;
      const [kept, replaced] = [await preset(), await preset()];
      values['preset'] = String(kept);
      await makers['link']!();
      const { job } = await run<{ job: { id: number } }>(
        `deletePreset(id: ${replaced}, replacement: ${kept}) { job { id } }`,
      );
      values['job'] = String(job.id);
    },
    link: () => run(`linkPreset(organizationId: ${organizationA}, presetId: ${values['preset']}) { preset { id } }`),
    share: async () => {
      const { sharedToken } = await run<{ sharedToken: { key: string } }>(
        'createSharedToken(input: { media: "mark/1", name: "mark", permissions: [{ live: true }] }) { sharedToken { key } }',
      );
      values['share'] = sharedToken.key;
    },
    session: async () => {
      const { refreshToken } = await run<{ refreshToken: string }>(
        `login(login: "${login}", password: "${password}") { refreshToken }`,
      );
      values['refresh'] = refreshToken;
    },
  };
  for (const make of Object.values(makers)) await make();
  return {
    organizationA,
    organizationB,
    get values() {
      return { ...values, n: String(++made) };
    },
    remake: async (name) => void (await makers[name]!()),
  };
};
