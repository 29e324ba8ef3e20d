import { request, type Dispatcher } from 'undici';
import { signClusterHeader } from '../auth/clusterHeader.ts';
import { CodedError } from '../errors.ts';
import type { NodeAddress } from './checkNode.ts';

/** What a node is asked. */
export interface NodeQuestion {
  url: string;
  method: 'GET' | 'PUT' | 'POST';
  headers: Readonly<Record<string, string>>;
  body?: NonNullable<Dispatcher.RequestOptions['body']>;
  /** How long the node may be silent, milliseconds. */
  silenceMs: number;
  signal: AbortSignal;
}

/** Bytes of an answer; a longer one is none that a node gives. */
const longestAnswer = 1024 * 1024;

/** The URL of a path on a node. Throws NODE_OFFLINE for a node whose address is none. */
export const nodeUrl = ({ apiUrl, hostname }: Omit<NodeAddress, 'clusterKey'>, path: string): string => {
  try {
    return new URL(path, new URL(apiUrl ?? `http://${hostname}`).origin).href;
  } catch {
    throw new CodedError('NODE_OFFLINE', 'The address of the node is no HTTP address');
  }
};

/** What a node recognizes Central by. */
export const nodeHeaders = ({ clusterKey }: Pick<NodeAddress, 'clusterKey'>): Record<string, string> => ({
  authorization: signClusterHeader(clusterKey),
  'x-originator': 'streamgate',
});

/**
 * The body of a node's answer about a camera.
 *
 * Throws NODE_OFFLINE, CAMERA_OFFLINE, CAMERA_REFUSED, NOT_IMPLEMENTED, and what `signal` was aborted with.
 */
export const askNode = async ({ url, silenceMs, ...question }: NodeQuestion): Promise<string> => {
  const { status, text } = await answerOf(url, silenceMs, question);
  if (status >= 200 && status < 300) return text;
  throw refusal(status, text);
};

const answerOf = async (url: string, silenceMs: number, question: Omit<NodeQuestion, 'url' | 'silenceMs'>) => {
  try {
    const { statusCode, body } = await request(url, {
      ...question,
      headersTimeout: silenceMs,
      bodyTimeout: silenceMs,
    });
    const chunks: Buffer[] = [];
    let length = 0;
    for await (const chunk of body as AsyncIterable<Buffer>) {
      if ((length += chunk.length) > longestAnswer) throw new Error('The answer is too long');
      chunks.push(chunk);
    }
    return { status: statusCode, text: Buffer.concat(chunks).toString('utf8') };
  } catch (error) {
    question.signal.throwIfAborted();
    const { code = 'no answer' } = error as NodeJS.ErrnoException;
    throw new CodedError('NODE_OFFLINE', `The node that runs the stream cannot be reached: ${code}`);
  }
};

/** What a status that is no success means: the node answers 502 and 504 for a camera that does not answer it. */
const refusal = (status: number, text: string): CodedError => {
  switch (status) {
    case 401:
    case 403:
      return new CodedError('NODE_OFFLINE', `The node that runs the stream refuses the cluster key (${status})`);
    case 404:
      return new CodedError('CAMERA_OFFLINE', 'The node has no such camera');
    case 405:
    case 501:
      return new CodedError('NOT_IMPLEMENTED', 'The camera does not offer this');
    case 413:
      return new CodedError('PAYLOAD_TOO_LARGE', 'That is more than the camera takes');
    case 502:
    case 504:
      return new CodedError('CAMERA_OFFLINE');
    default: {
      const reason = reasonIn(text);
      return status < 500
        ? new CodedError('CAMERA_REFUSED', reason === null ? undefined : `The camera refuses: ${reason}`)
        : new CodedError('NODE_OFFLINE', `The node that runs the stream answers ${status}`);
    }
  }
};

/** The title of the first error in an envelope; null when it is none. */
const reasonIn = (text: string): string | null => {
  try {
    const { errors } = JSON.parse(text) as { errors?: readonly { title?: unknown }[] };
    const title = errors?.[0]?.title;
    return typeof title === 'string' ? title.slice(0, 300) : null;
  } catch {
    return null;
  }
};
