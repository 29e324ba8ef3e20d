/** An answer with its body as text; `json` parses it, so 64-bit integers are only approximate there. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  json<Body = Record<string, unknown>>(): Body;
}

/** A page of any collection. */
export interface CollectionBody {
  [member: string]: unknown;
  estimated_count: number;
  next: string | null;
  prev: string | null;
  timing: Record<string, number>;
}

export interface ErrorBody {
  errors: [{ id: string; status: string; code: string; title: string; source: Record<string, string>; meta: object }];
}

export interface RestClient {
  ask(
    method: string,
    path: string,
    init?: { body?: string; headers?: Record<string, string>; signal?: AbortSignal },
  ): Promise<Answer>;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  /** Sends text as it is, anything else as JSON. */
  put(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>;
}

/** A client of one REST API, as a program written against it would be. `prefix` is the whole URL up to the operations. */
export const restClient = (prefix: string, authorization: string | null): RestClient => {
  const ask: RestClient['ask'] = async (method, path, { headers, ...init } = {}) => {
    const response = await fetch(`${prefix}${path}`, {
      method,
      redirect: 'manual',
      ...init,
      headers: { ...(authorization !== null && { authorization }), ...headers },
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      text,
      json<Body>() {
        try {
          return JSON.parse(text) as Body;
        } catch {
          throw new Error(`${method} ${path} answered ${response.status} with what is no JSON: ${text.slice(0, 300)}`);
        }
      },
    };
  };
  return {
    ask,
    get: (path, headers = {}) => ask('GET', path, { headers }),
    put: (path, body, headers = {}) =>
      ask('PUT', path, {
        body: typeof body === 'string' ? body : JSON.stringify(body),
        headers: { 'content-type': 'application/json', ...headers },
      }),
  };
};
