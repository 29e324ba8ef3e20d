import { Agent, request, type Dispatcher } from 'undici';
import { parseExact, stringifyLossless, type JsonObject, type JsonValue } from '../json/lossless.ts';
import { isObject } from '../documents/storable.ts';
import type { OmeAddress } from './types.ts';

/** A request to the API of a server; `path` begins with `/v1`. */
export interface OmeRequest {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  path: string;
  body?: JsonValue;
  /** How long the server may be silent, milliseconds; 5 s unless told otherwise. */
  silenceMs?: number;
  signal?: AbortSignal;
}

/** What a server answered, success or not. */
export interface OmeAnswer {
  status: number;
  /** The envelope, or the items of a batch; null when it was neither. */
  body: JsonValue;
  /** What it says in words. */
  message: string;
}

/** The server did not answer as one. Its message names no credentials. */
export class OmeUnreachable extends Error {
  override readonly name = 'OmeUnreachable';
}

/** Asks servers. Throws OmeUnreachable, and what the signal was aborted with. */
export interface OmeClient extends AsyncDisposable {
  ask(address: OmeAddress, question: OmeRequest): Promise<OmeAnswer>;
}

const longestAnswer = 16 * 1024 * 1024;

export const createOmeClient = (): OmeClient => {
  const agent = new Agent({ connect: { timeout: 3000 }, connections: 8 });
  return {
    ask: (address, question) => ask(agent, address, question),
    [Symbol.asyncDispose]: () => agent.destroy(),
  };
};

const ask = async (dispatcher: Dispatcher, address: OmeAddress, question: OmeRequest): Promise<OmeAnswer> => {
  const { method, path, body, silenceMs = 5000, signal } = question;
  const credential = Buffer.from(address.accessToken).toString('base64');
  try {
    const { statusCode, body: stream } = await request(address.url.replace(/\/+$/, '') + path, {
      dispatcher,
      method,
      headers: {
        authorization: `Basic ${credential}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      body: body === undefined ? null : stringifyLossless(body),
      headersTimeout: silenceMs,
      bodyTimeout: silenceMs,
      ...(signal && { signal }),
    });
    const chunks: Buffer[] = [];
    let length = 0;
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      if ((length += chunk.length) > longestAnswer) throw new OmeUnreachable('The answer is too long');
      chunks.push(chunk);
    }
    return answerOf(statusCode, Buffer.concat(chunks).toString('utf8'));
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof OmeUnreachable) throw error;
    throw new OmeUnreachable(`The server does not answer: ${(error as NodeJS.ErrnoException).code ?? 'no answer'}`);
  }
};

const answerOf = (status: number, text: string): OmeAnswer => {
  if (status === 401) throw new OmeUnreachable('The server refuses the access token (401)');
  let body: JsonValue;
  try {
    body = parseExact(text);
  } catch {
    throw new OmeUnreachable(`The server does not answer JSON (${status})`);
  }
  const message = isObject(body) ? body['message'] : undefined;
  return { status, body, message: typeof message === 'string' ? message : `Status ${status}` };
};

/** The member `response` of an answer; undefined when it has none. */
export const responseOf = ({ body }: OmeAnswer): JsonValue | undefined =>
  isObject(body) ? body['response'] : undefined;

/** The members `response` that are names. */
export const namesIn = (answer: OmeAnswer): readonly string[] => {
  const response = responseOf(answer);
  return Array.isArray(response) ? response.filter((name) => typeof name === 'string') : [];
};

/** The members `response` that are objects. */
export const objectsIn = (answer: OmeAnswer): readonly JsonObject[] => {
  const response = responseOf(answer);
  return Array.isArray(response) ? response.filter(isObject) : [];
};
