import type { RestApplication } from './restApplication.ts';
import type { Answer, ErrorBody } from './restClient.ts';

/** Watcher Admin for one user who logged in. */
export interface WatcherClient {
  ask(method: string, path: string, body?: object): Promise<Answer>;
  /** Saves a stream and returns it; fails unless the answer is 200. */
  saved(name: string, body: object): Promise<Record<string, unknown>>;
  /** The streams of a list. */
  listed(query: string): Promise<Record<string, unknown>[]>;
}

/** Logs in with `login:password`. */
export const watcherClient = async ({ watcher }: RestApplication, pair: string): Promise<WatcherClient> => {
  const basic = `Basic ${Buffer.from(pair).toString('base64')}`;
  const session = await watcher.ask('POST', '/login', { headers: { authorization: basic } });
  const authorization = `Bearer ${session.json<{ access_token: string }>().access_token}`;
  const ask: WatcherClient['ask'] = (method, path, body) =>
    watcher.ask(method, path, {
      ...(body && { body: JSON.stringify(body) }),
      headers: { authorization, ...(body && { 'content-type': 'application/json' }) },
    });
  return {
    ask,
    async saved(name, body) {
      const answer = await ask('PUT', `/streams/${encodeURIComponent(name)}`, body);
      if (answer.status !== 200) throw new Error(`${name}: ${answer.status} ${answer.text}`);
      return answer.json();
    },
    async listed(query) {
      return (await ask('GET', `/streams?${query}`)).json<{ streams: Record<string, unknown>[] }>().streams;
    },
  };
};

/** Status, code and place of the first error. */
export const faultOf = (answer: Answer) => {
  const [{ code, source }] = answer.json<ErrorBody>().errors;
  return [answer.status, code, source];
};
