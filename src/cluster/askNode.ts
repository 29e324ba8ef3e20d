import { CodedError } from '../errors.ts';
import { NodeUnreachable, type NodeClient, type NodeQuestion } from './nodeClient.ts';

/** What a node is asked about a camera, with the headers by which it recognizes Central. */
export interface CameraQuestion extends Omit<NodeQuestion, 'path'> {
  url: string;
}

/**
 * The body of a node's answer about a camera.
 *
 * Throws NODE_OFFLINE, CAMERA_OFFLINE, CAMERA_REFUSED, NOT_IMPLEMENTED, and what `signal` was aborted with.
 */
export const askNode = async (client: NodeClient, { url, ...question }: CameraQuestion): Promise<string> => {
  try {
    const { status, text } = await client.send(url, question);
    if (status >= 200 && status < 300) return text;
    throw refusal(status, text);
  } catch (error) {
    if (!(error instanceof NodeUnreachable)) throw error;
    throw new CodedError('NODE_OFFLINE', `The node that runs the stream cannot be reached: ${error.message}`);
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
