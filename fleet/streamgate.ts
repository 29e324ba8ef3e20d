import { request, type Dispatcher } from 'undici';
import { jsonText, parseJson } from './json.ts';

/** Central's REST API of the Streamgate that a fleet belongs to. */
export interface Streamgate {
  /** Where it is, such as `http://127.0.0.1:4000`. */
  origin: string;
  /** The body of the answer; null when there is none. Throws StreamgateError unless the answer is 2xx. */
  ask(method: 'GET' | 'PUT' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<unknown>;
}

/** Streamgate did not do what it was asked. */
export class StreamgateError extends Error {
  readonly status: number;
  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

/** `target` is Streamgate's origin, `key` its API key. */
export const streamgateAt = (target: string, key: string, dispatcher: Dispatcher): Streamgate => {
  const { origin } = new URL(target);
  return {
    origin,
    async ask(method, path, body) {
      const answer = await request(`${origin}/central/api/v3${path}`, {
        method,
        dispatcher,
        headers: {
          authorization: `Bearer ${key}`,
          'x-originator': 'fleet',
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: jsonText(body) }),
      });
      const text = await answer.body.text();
      const { statusCode: status } = answer;
      if (status < 200 || status > 299)
        throw new StreamgateError(`${method} ${path}: ${status} ${text.slice(0, 500)}`, status);
      return text === '' ? null : parseJson(text);
    },
  };
};
