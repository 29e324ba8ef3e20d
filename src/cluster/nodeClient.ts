import { randomBytes } from 'node:crypto';
import { Agent, request, type Dispatcher } from 'undici';
import { signClusterHeader } from '../auth/clusterHeader.ts';

/** What is needed to talk to a node. */
export interface NodeAddress {
  /** Origin of the node's API; null: plain HTTP at the host name. */
  apiUrl: string | null;
  hostname: string;
  role: string;
  clusterKey: string;
}

/** What a node is asked. */
export interface NodeQuestion {
  /** Path on the node, with its query. */
  path: string;
  /** GET by default. */
  method?: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** Beside those by which the node recognizes Central. */
  headers?: Readonly<Record<string, string>>;
  body?: NonNullable<Dispatcher.RequestOptions['body']>;
  /** How long the node may be silent, milliseconds; that of the client. */
  silenceMs?: number;
  /** How long all of it may take, milliseconds; three times `silenceMs`. Null: as long as neither side is silent. */
  wholeMs?: number | null;
  /** Bytes of a longer answer are not read; 1 MiB. */
  longest?: number;
  signal: AbortSignal;
}

/** What a node answered, whatever the status. */
export interface NodeAnswer {
  status: number;
  text: string;
}

/** The node did not answer, or not as a node does. The message tells why in a few words. */
export class NodeUnreachable extends Error {
  override readonly name = 'NodeUnreachable';
}

/** Asks nodes over connections that are kept. Disposing ends what is under way. Both methods follow no redirect. */
export interface NodeClient extends AsyncDisposable {
  /** Throws `NodeUnreachable`, and what `signal` was aborted with. */
  ask(node: NodeAddress, question: NodeQuestion): Promise<NodeAnswer>;
  /** The same for who knows the URL, and by which headers the node recognizes Central. */
  send(url: string, question: Omit<NodeQuestion, 'path'>): Promise<NodeAnswer>;
}

/** How long, milliseconds, the defaults let a node be silent. */
export const usualSilenceMs = 5_000;

const connectionsPerNode = 4;
/** Longer than the usual time between two polls. */
const idleMs = 60_000;

/** The URL of a path on a node; null when its address is no HTTP address. */
export const urlOnNode = (
  { apiUrl, hostname }: Pick<NodeAddress, 'apiUrl' | 'hostname'>,
  path: string,
): string | null => {
  const base = apiUrl ?? `http://${hostname}`;
  if (!URL.canParse(base) || !URL.canParse(path, base)) return null;
  const { protocol, origin } = new URL(base);
  return protocol === 'http:' || protocol === 'https:' ? new URL(path, origin).href : null;
};

/** What a node recognizes Central by, good for a minute. */
export const nodeHeaders = ({ clusterKey }: Pick<NodeAddress, 'clusterKey'>): Record<string, string> => ({
  authorization: signClusterHeader(clusterKey),
  'x-originator': 'streamgate',
  'x-trace-id': randomBytes(8).toString('hex'),
});

export interface NodeClientOptions {
  /** How long nodes may be silent where a question does not say, milliseconds; 5000. */
  silenceMs?: number;
  /** How often a question that changes nothing is asked again when its connection breaks; 5. */
  retries?: () => number;
}

/** A client with connections of its own. */
export const createNodeClient = (options: NodeClientOptions = {}): NodeClient => {
  const { silenceMs: usual = usualSilenceMs, retries = () => 5 } = options;
  const dispatcher = new Agent({
    connections: connectionsPerNode,
    keepAliveTimeout: idleMs,
    keepAliveMaxTimeout: idleMs,
    connect: { timeout: usualSilenceMs },
  });

  const send: NodeClient['send'] = async (url, { method = 'GET', headers = {}, body, signal, ...bounds }) => {
    const { silenceMs = usual, wholeMs = 3 * silenceMs, longest = 1024 * 1024 } = bounds;
    signal.throwIfAborted();
    const ending = new AbortController();
    const stop = () => ending.abort();
    const timer = wholeMs === null ? undefined : setTimeout(stop, wholeMs);
    signal.addEventListener('abort', stop, { once: true });
    const once = () =>
      request(url, {
        dispatcher,
        method,
        headers,
        ...(body !== undefined && { body }),
        headersTimeout: silenceMs,
        bodyTimeout: silenceMs,
        signal: ending.signal,
      });
    // A node may close kept connections just as they are used again.
    const tried = async (left: number): Promise<Dispatcher.ResponseData> => {
      try {
        return await once();
      } catch (error) {
        if (left <= 0 || !brokenConnection.has(codeOf(error))) throw error;
        return tried(left - 1);
      }
    };
    try {
      const answer = await tried(method === 'GET' ? retries() : 0);
      return { status: answer.statusCode, text: await textOf(answer.body, longest) };
    } catch (error) {
      signal.throwIfAborted();
      throw error instanceof NodeUnreachable ? error : new NodeUnreachable(reasonOf(error, silenceMs, wholeMs));
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    }
  };

  return {
    send,
    async ask(node, { path, headers, ...question }) {
      const url = urlOnNode(node, path);
      if (url === null) throw new NodeUnreachable('not an HTTP address');
      return send(url, { ...question, headers: { ...nodeHeaders(node), ...headers } });
    },
    [Symbol.asyncDispose]: () => dispatcher.destroy(),
  };
};

const textOf = async (body: Dispatcher.ResponseData['body'], longest: number): Promise<string> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    if ((length += chunk.length) > longest) throw new NodeUnreachable(`an answer of more than ${longest} bytes`);
    chunks.push(chunk);
  }
  return (chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, length)).toString('utf8');
};

const brokenConnection: ReadonlySet<string | undefined> = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

const reasonOf = (error: unknown, silenceMs: number, wholeMs: number | null): string => {
  const code = codeOf(error);
  if (code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT')
    return `no answer in ${silenceMs / 1000} s`;
  if (code === 'UND_ERR_CONNECT_TIMEOUT') return `no connection in ${usualSilenceMs / 1000} s`;
  if (error instanceof Error && error.name === 'AbortError') return `no whole answer in ${(wholeMs ?? 0) / 1000} s`;
  return code ?? 'no answer';
};
