import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { askNode } from '../../src/cluster/askNode.ts';
import type { FirmwareTarget } from '../../src/cluster/cameraLink.ts';
import type { NodeClient } from '../../src/cluster/nodeClient.ts';
import { refused } from '../../src/documents/storable.ts';
import { CodedError } from '../../src/errors.ts';
import type { FirmwareForm } from './firmwareForm.ts';

/** Where firmware goes, and over which connections. */
export type FirmwareWay = FirmwareTarget & { readonly client: NodeClient };

/** How long, in milliseconds, a node may be silent while a camera takes its firmware. */
const firmwareSilenceMs = 120_000;

/** What a camera speaks unless the form says otherwise. */
const defaultProto = 'iris';

/**
 * Sends firmware on to the node as it comes in, and waits for the node's word.
 *
 * Either side ends the other: a client that goes away or sends what is wrong breaks the request to the node, and a node that
 * says no is told to the client at once. Throws the form's fault, UNAVAILABLE when `signal` was aborted, and what `askNode` throws.
 */
export const passFirmware = async (form: FirmwareForm, target: FirmwareWay, signal: AbortSignal): Promise<void> => {
  const boundary = `streamgate-${randomUUID()}`;
  try {
    const image = await orAborted(form.image, signal);
    await askNode(target.client, {
      url: target.url,
      method: 'PUT',
      headers: { ...target.headers, 'content-type': `multipart/form-data; boundary=${boundary}` },
      body: Readable.from(partsOf(form, image, boundary)),
      silenceMs: firmwareSilenceMs,
      wholeMs: null,
      signal,
    });
  } catch (error) {
    if (signal.aborted) throw new CodedError('UNAVAILABLE', 'The upload was broken off');
    throw form.fault() ?? error;
  } finally {
    form.stop();
  }
};

/** The form for the node. The protocol comes before the file when it is known by then. */
async function* partsOf(form: FirmwareForm, image: Readable, boundary: string): AsyncGenerator<Buffer | string> {
  const field = (proto: string) => `--${boundary}\r\ncontent-disposition: form-data; name="proto"\r\n\r\n${proto}\r\n`;
  const early = form.proto();
  if (early !== null) yield field(early);
  yield `--${boundary}\r\ncontent-disposition: form-data; name="image"; filename="firmware"\r\n`;
  yield 'content-type: application/octet-stream\r\n\r\n';
  let length = 0;
  for await (const chunk of image as AsyncIterable<Buffer>) {
    length += chunk.length;
    yield chunk;
  }
  if (length === 0) form.fail(refused('must not be empty', ['image']));
  await form.complete;
  const fault = form.fault();
  if (fault) throw fault;
  yield '\r\n';
  if (early === null) yield field(form.proto() ?? defaultProto);
  yield `--${boundary}--\r\n`;
}

const orAborted = <T>(promise: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
