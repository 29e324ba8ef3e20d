import type { JsonValue } from '../../src/json/lossless.ts';
import { stringifyLossless } from '../../src/json/lossless.ts';
import { startRestApplication, type RestApplication } from '../rest/restApplication.ts';
import { restClient, type Answer, type RestClient } from '../rest/restClient.ts';
import type { Offered, OfferedApi } from './offered.ts';

type Values = Readonly<Record<string, string>>;

/** The whole program with a user, a preset, a stream and a streamer in it, for requests that are made from the contract. */
export interface ContractApplication extends RestApplication {
  /** Clients of an administrator. */
  clients: Readonly<Record<OfferedApi['api'], RestClient>>;
  /** The values of an operation's path: names of what is there for GET, else of what is not; ids that the server gives are there. */
  keysOf(operation: Offered): Values;
  /** The id of what is there in a path, undefined for what clients name themselves. */
  idOf(operation: Offered, parameter: string): string | undefined;
  /** Sends a request of an operation. `query` is without its question mark. */
  send(api: OfferedApi, operation: Offered, request?: Request): Promise<Answer>;
  /** A digest of each table, but for those that change by themselves. */
  contents(): Promise<Values>;
}

export interface Request {
  body?: JsonValue;
  keys?: Values;
  query?: string;
}

/** The body that opens a session with PortSIP. */
const credentialsForm = 'grant_type=password&client_id=c&username=admin&password=correct+horse';

/** What time and background work change. */
const restless = ['leases', 'sessions', 'refresh_tokens', 'streamer_stats', 'stream_stats', 'agent_stats'];

export const startContractApplication = async (env: Record<string, string> = {}): Promise<ContractApplication> => {
  const application = await startRestApplication(env);
  const { database, origin } = application;
  const authorization = `Basic ${Buffer.from(application.administrator).toString('base64')}`;
  const opened = await application.watcher.ask('POST', '/login', { headers: { authorization } });
  const { access_token: token } = opened.json<{ access_token: string }>();
  const clients = {
    central: application.central,
    'watcher-admin': restClient(`${origin}/watcher/admin-api/v3`, `Bearer ${token}`),
    portsip: restClient(`${origin}/api`, `Bearer ${token}`),
    // The paths of its contract are whole.
    'vms-servers': restClient(origin, `Bearer ${token}`),
  };
  const { createUser, createPreset } = (await application.graphql(`mutation {
    createUser(input: { name: "someone", password: "a long password" }) { user { id } }
    createPreset(input: { title: "Gates" }) { preset { id } }
  }`)) as { createUser: { user: { id: number } }; createPreset: { preset: { id: number } } };
  await application.graphql(
    `mutation { linkPreset(organizationId: 1, presetId: ${createPreset.preset.id}) { preset { id } } }`,
  );
  const { portsip, vms } = (await application.graphql(`mutation {
    portsip: saveMediaServer(input: { portsip: { name: "there" } }) { mediaServer { document } }
    vms: saveMediaServer(input: { vms: { type: "flussonic" } }) { mediaServer { id } }
  }`)) as { portsip: { mediaServer: { document: string } }; vms: { mediaServer: { id: string } } };
  const ids: Values = {
    id: (JSON.parse(portsip.mediaServer.document) as { id: string }).id,
    server: vms.mediaServer.id,
    user_id: String(createUser.user.id),
    preset_id: String(createPreset.preset.id),
    organization_id: '1',
    episode_id: '9007199254740993',
    person_id: '9007199254740995',
    port: '9000',
  };

  const agent = '1234567';
  await application.central.put(`/agents/${agent}`, {});
  const port = Number(ids['port']);
  await application.central.put('/streams/there', {});
  await application.central.put('/streams/open', { srt_play: { port }, srt_publish: { port } });
  await application.central.put('/streamers/there', { role: 'streamer', cluster_key: 'k' });

  const idOf = ({ id }: Offered, name: string) =>
    id.startsWith('preset_') ? ids['preset_id'] : /^agents?_/.test(id) ? agent : ids[name];
  const keysOf = (operation: Offered): Values => {
    const { id, method, parameters } = operation;
    const names = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
    const named = method === 'GET' ? 'there' : `of-${id.replaceAll('_', '-')}`;
    return Object.fromEntries(names.map((name) => [name, idOf(operation, name) ?? named]));
  };

  return {
    ...application,
    clients,
    keysOf,
    idOf,
    send({ api }, operation, { body, keys, query = '' } = {}) {
      const values = keys ?? keysOf(operation);
      const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
      const form = api === 'portsip' && operation.id === 'createToken' ? credentialsForm : undefined;
      return clients[api].ask(operation.method, `${path}${query && `?${query}`}`, {
        ...(form !== undefined && { body: form }),
        ...(body !== undefined && { body: stringifyLossless(body) }),
        headers: {
          ...(form !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
          // A session opens with a password.
          ...(operation.id === 'login_create' && { authorization }),
        },
      });
    },
    async contents() {
      const tables = await database.query<{ name: string }>(
        `select tablename as name from pg_tables where schemaname = 'public' and tablename <> all($1)`,
        [restless],
      );
      const digests = tables.map(
        ({ name }) => `(select md5(string_agg(t::text, '' order by t::text)) from ${name} t) as ${name}`,
      );
      const [row] = await database.query<Record<string, string>>(`select ${digests.join(', ')}`);
      return row ?? {};
    },
    [Symbol.asyncDispose]: () => application[Symbol.asyncDispose](),
  };
};
