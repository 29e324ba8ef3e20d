import { createServer, type IncomingMessage } from 'node:http';
import { isObject, jsonText, parseJson, type JsonObject } from './json.ts';
import type { FleetNode } from './node/types.ts';
import type { Fleet } from './types.ts';

/** The control API, on a port of its own. */
export interface Control extends AsyncDisposable {
  url: string;
}

const shown = ({ hostname, role, url, condition, faults, running, counters, state }: FleetNode): JsonObject => ({
  hostname,
  role,
  url,
  condition,
  streams: running.length,
  sessions: state.sessions.size,
  agents: state.agents.size,
  episodes: state.episodes.size,
  config_external: state.configExternal,
  counters,
  faults,
});

type Action = (node: FleetNode, body: JsonObject) => unknown;

/** What `POST /nodes/{hostname}/{action}` does. */
const actions: Record<string, Action> = {
  kill: (node) => node.kill(),
  partition: (node) => node.partition(),
  revive: (node) => node.revive(),
  faults: (node, body) => node.setFaults(body),
  heal: (node) => node.clearFaults(),
  poll: (node) => node.poll(),
  clean: (node) => node.clean(),
  stats: (node, body) => node.setStats(body),
  play: async (node, { name, ...viewer }) => {
    if (!(await node.play(String(name), viewer))) throw new Problem(404, `${node.hostname} cannot run ${String(name)}`);
  },
  episodes: (node, { media, ...members }) => {
    node.emit({ ...members, media: String(media) });
  },
};

class Problem extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const bodyOf = async (request: IncomingMessage): Promise<JsonObject> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  if (text === '') return {};
  try {
    const body = parseJson(text);
    if (isObject(body)) return body;
  } catch {
    // The same is wrong with what is no JSON and with what is no object.
  }
  throw new Problem(400, 'The body must be a JSON object');
};

const answerOf = async (fleet: Fleet, request: IncomingMessage): Promise<unknown> => {
  // A page in somebody's browser has no business here.
  if (request.headers.origin !== undefined) throw new Problem(403, 'Not for browsers');
  const { pathname } = new URL(request.url ?? '/', 'http://control');
  const [, collection, hostname, action] = pathname.split('/').map(decodeURIComponent);
  if (collection === 'totals' || pathname === '/') return fleet.totals();
  if (collection !== 'nodes')
    throw new Problem(404, 'There are /totals, /nodes, /nodes/{hostname}, /nodes/{hostname}/{action}');
  if (!hostname) return fleet.nodes.map(shown);
  const nodes = hostname === '*' ? fleet.nodes : fleet.nodes.filter((node) => node.hostname === hostname);
  if (nodes.length === 0) throw new Problem(404, `There is no node ${hostname}`);
  if (!action) return hostname === '*' ? nodes.map(shown) : shown(nodes[0]!);
  if (action === 'streams' && request.method === 'GET') return nodes.flatMap(({ running }) => running);
  const act = Object.hasOwn(actions, action) ? actions[action] : undefined;
  if (!act) throw new Problem(404, `There is no action ${action}: ${Object.keys(actions).join(', ')}`);
  if (request.method !== 'POST') throw new Problem(405, 'Actions are posted');
  const body = await bodyOf(request);
  try {
    await Promise.all(nodes.map((node) => act(node, body)));
  } catch (error) {
    throw error instanceof TypeError ? new Problem(400, error.message) : error;
  }
  return hostname === '*' ? fleet.totals() : shown(nodes[0]!);
};

// Whoever reaches it may do everything, so only this machine does.
const host = '127.0.0.1';

/** Serves what a person or a script may do to a fleet; `port` 0 takes a free one. */
export const startControl = async (fleet: Fleet, port: number): Promise<Control> => {
  const server = createServer((request, response) => {
    const send = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(`${jsonText(body)}\n`);
    };
    answerOf(fleet, request).then(
      (body) => send(200, body),
      (error: Error) => send(error instanceof Problem ? error.status : 500, { error: error.message }),
    );
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const address = server.address();
  return {
    url: `http://${host}:${typeof address === 'object' && address ? address.port : port}`,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
