import { once } from 'node:events';
import { Readable } from 'node:stream';
import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { longestFirmware } from '../../gateway/firmware/firmwareForm.ts';
import { saying, startCameraNode, type CameraNode } from './cameraNode.ts';
import { startRestApplication, type RestApplication } from './restApplication.ts';
import type { ErrorBody } from './restClient.ts';

let application: RestApplication;
let node: CameraNode;
beforeAll(async () => {
  application = await startRestApplication();
  node = await startCameraNode();
  const { central } = application;
  await central.put('/streamers/node.example.com', { role: 'streamer', cluster_key: 'key', api_url: node.url });
  await central.put('/streams/cam%2F1', { layout: { ingest: 'node.example.com' } });
});
afterAll(async () => {
  await application[Symbol.asyncDispose]();
  await node[Symbol.asyncDispose]();
});
beforeEach(() => {
  node.asked.length = 0;
  node.answer = saying(204);
  node.intercept = null;
});

const authorization = 'Bearer test-master-key-of-rest';
const path = '/watcher/admin-api/v3/streams/cam%2F1/firmware_update';

const send = async (body: FormData | string, headers: Record<string, string> = {}, to = path) => {
  const response = await fetch(application.origin + to, {
    method: 'PUT',
    body,
    headers: { authorization, ...headers },
  });
  return { status: response.status, text: await response.text() };
};
const errorIn = ({ text }: { text: string }) => (JSON.parse(text) as ErrorBody).errors[0];

const form = (...parts: readonly (readonly [string, string | Blob])[]): FormData => {
  const made = new FormData();
  for (const [name, value] of parts) made.append(name, value);
  return made;
};
const image = (...bytes: number[]) => new Blob([Uint8Array.from(bytes)]);

/** The form that the node was sent last. */
const received = async () => {
  const { headers, body } = node.asked.at(-1)!;
  const response = new Response(new Uint8Array(body), { headers: { 'content-type': headers['content-type']! } });
  const fields = await response.formData();
  return { proto: fields.get('proto'), image: [...new Uint8Array(await (fields.get('image') as Blob).arrayBuffer())] };
};

/** A request whose body is written piece by piece. */
const open = (headers: Record<string, string> = {}): ClientRequest =>
  request(application.origin + path, {
    method: 'PUT',
    headers: { authorization, 'content-type': 'multipart/form-data; boundary=b', ...headers },
  }).on('error', () => undefined);
const head = '--b\r\ncontent-disposition: form-data; name="image"; filename="f"\r\n\r\n';

const answerTo = async (asked: ClientRequest) => {
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return { status: response.statusCode, text: Buffer.concat(chunks).toString() };
};

describe('firmware', () => {
  test('goes to the node as it is, with its protocol wherever that stands in the form', async () => {
    const bytes = [0, 13, 10, 45, 45, 255];
    expect(await send(form(['proto', 'isapi'], ['image', image(...bytes)]))).toEqual({ status: 204, text: '' });
    expect(await received()).toEqual({ proto: 'isapi', image: bytes });
    expect((await send(form(['image', image(...bytes)], ['proto', 'xm']))).status).toBe(204);
    expect(await received()).toEqual({ proto: 'xm', image: bytes });
    expect((await send(form(['note', 'x'], ['image', image(1)]))).status).toBe(204);
    expect(await received()).toEqual({ proto: 'iris', image: [1] });
    const { method, path: asked, headers } = node.asked[0]!;
    expect([method, asked]).toEqual(['PUT', '/streamer/api/v3/streams/cam%2F1/firmware_update']);
    expect(headers['authorization']).toMatch(/^Cluster /);
  });

  test('is taken as JSON too, in base64', async () => {
    const json = { 'content-type': 'application/json' };
    expect((await send('{"image":"AP8=","proto":"sputnik"}', json)).status).toBe(204);
    expect(await received()).toEqual({ proto: 'sputnik', image: [0, 255] });
    for (const [body, pointer] of [
      ['{}', '/image'],
      ['{"image":"b\'DL\'"}', '/image'],
      ['{"image":""}', '/image'],
      ['{"image":"AAAA","proto":"other"}', '/proto'],
    ] as const) {
      const answer = await send(body, json);
      expect([answer.status, errorIn(answer).source]).toEqual([400, { pointer }]);
    }
  });

  test.each([
    ['no image', form(['proto', 'iris']), '/image'],
    ['an empty image', form(['image', image()]), '/image'],
    ['two files', form(['image', image(1)], ['image', image(2)]), '/image'],
    ['an unknown protocol', form(['proto', 'telnet'], ['image', image(1)]), '/proto'],
    ['an unknown protocol after the image', form(['image', image(1)], ['proto', 'telnet']), '/proto'],
  ])('is refused with %s, and no node takes it', async (_, body, pointer) => {
    const answer = await send(body);
    expect([answer.status, errorIn(answer).code, errorIn(answer).source]).toEqual([400, 'bad_user_input', { pointer }]);
    expect(node.asked).toEqual([]);
  });

  test('is refused as any other media type, and without a boundary', async () => {
    for (const type of ['application/octet-stream', 'text/plain', 'image/png', 'multipart/mixed; boundary=b']) {
      const answer = await send('x', { 'content-type': type });
      expect([type, answer.status, errorIn(answer).code]).toEqual([type, 415, 'unsupported_media_type']);
    }
    expect((await send('x', { 'content-type': 'multipart/form-data' })).status).toBe(400);
    expect((await send('', {})).status).toBe(415);
    expect(node.asked).toEqual([]);
  });

  test('is not taken by operations that want JSON', async () => {
    const answer = await send(form(['image', image(1)]), {}, '/central/api/v3/streams/cam%2F1');
    expect([answer.status, errorIn(answer).code]).toEqual([415, 'unsupported_media_type']);
  });

  test('is passed over by operations that look at no body', async () => {
    const url = `${application.origin}/central/api/v3/lb/none/cam/whip`;
    const response = await fetch(url, { method: 'POST', body: form(['image', image(1)]) });
    expect(response.status).toBe(404);
  });

  test('of a form that breaks off is refused', async () => {
    const asked = open();
    asked.end(`${head}half`);
    const answer = await answerTo(asked);
    expect([answer.status, errorIn(answer).code]).toEqual([400, 'bad_user_input']);
    expect(node.asked).toEqual([]);
  });
});

describe('firmware of 64 MiB', () => {
  const mebibyte = Buffer.alloc(1024 * 1024, 7);

  /** Writes the body as fast as the server takes it. */
  const write = (asked: ClientRequest, bytes: number) => {
    const pieces = function* () {
      yield Buffer.from(head);
      for (let left = bytes; left > 0; left -= mebibyte.length) yield mebibyte.subarray(0, left);
      yield Buffer.from('\r\n--b--\r\n');
    };
    Readable.from(pieces()).pipe(asked);
  };

  test('passes through: most of it is with the node when the client has sent the last of it', async () => {
    let length = 0;
    node.intercept = (incoming, response) => {
      incoming.on('data', (chunk: Buffer) => (length += chunk.length));
      incoming.on('end', () => response.writeHead(204).end());
      return true;
    };
    const asked = open();
    const lengthThen = once(asked, 'finish').then(() => length);
    const answered = answerTo(asked);
    write(asked, longestFirmware);
    expect(await answered).toEqual({ status: 204, text: '' });
    expect(length).toBeGreaterThan(longestFirmware);
    // What the sockets on the way hold is missing then.
    expect(await lengthThen).toBeGreaterThan(longestFirmware / 2);
  });

  test('and one byte is too large, told while it comes in, and the node gets no whole form', async () => {
    const broken = new Promise<string>((resolve) => {
      node.intercept = (incoming) => {
        incoming.resume();
        incoming.once('end', () => resolve('whole'));
        incoming.once('error', () => resolve('broken'));
        return true;
      };
    });
    const asked = open();
    const answered = answerTo(asked);
    write(asked, longestFirmware + 1);
    const answer = await answered;
    expect([answer.status, errorIn(answer).code]).toEqual([413, 'payload_too_large']);
    expect(await broken).toBe('broken');
  });

  test('and more is refused by its announced length, before anything is read', async () => {
    const asked = open({ 'content-length': String(longestFirmware * 2) });
    asked.flushHeaders();
    const answer = await answerTo(asked);
    asked.destroy();
    expect([answer.status, errorIn(answer).code]).toEqual([413, 'payload_too_large']);
  });
});

describe('an upload', () => {
  test('that the client breaks off is broken off to the node', async () => {
    const arrived = new Promise<IncomingMessage>((resolve) => {
      node.intercept = (incoming) => {
        incoming.once('data', () => resolve(incoming));
        return true;
      };
    });
    const asked = open();
    asked.write(head + 'x'.repeat(100_000));
    const incoming = await arrived;
    const broken = new Promise((closed) => incoming.on('error', () => undefined).once('close', closed));
    asked.destroy();
    await broken;
    expect(incoming.complete).toBe(false);
  });

  test('that the node breaks off is told to the client, who may still be sending', async () => {
    node.intercept = (incoming) => {
      incoming.once('data', () => incoming.destroy());
      return true;
    };
    const asked = open();
    asked.write(head + 'x'.repeat(100_000));
    const answer = await answerTo(asked);
    asked.destroy();
    expect([answer.status, errorIn(answer).code]).toEqual([503, 'node_offline']);
  });

  test('that the node refuses is told to the client, who may still be sending', async () => {
    node.intercept = (incoming, response) => {
      incoming.once('data', () =>
        saying(409, { errors: [{ title: 'not for this model' }] })(incoming, response, Buffer.of()),
      );
      return true;
    };
    const asked = open();
    asked.write(head + 'x'.repeat(100_000));
    const answer = await answerTo(asked);
    asked.destroy();
    expect([answer.status, errorIn(answer).code, errorIn(answer).title]).toEqual([
      400,
      'camera_refused',
      'The camera refuses: not for this model',
    ]);
  });
});

describe('a ticket of the graph', () => {
  const prepare = async () =>
    (
      (await application.graphql('mutation { done: prepareCameraFirmware(name: "cam/1") { ticket expiresAt } }')) as {
        done: { ticket: string; expiresAt: string };
      }
    ).done;

  test('lets firmware through without other credentials, and shows nothing of what is in it', async () => {
    const { ticket } = await prepare();
    expect(Buffer.from(ticket, 'base64url').toString('latin1')).not.toMatch(/Cluster|127\.0\.0\.1/);
    const response = await fetch(`${application.origin}/uploads/firmware/${ticket}`, {
      method: 'PUT',
      body: form(['image', image(1, 2)], ['proto', 'xm']),
    });
    expect(response.status).toBe(204);
    expect(await received()).toEqual({ proto: 'xm', image: [1, 2] });
  });

  test('that is none opens nothing', async () => {
    const { ticket } = await prepare();
    for (const wrong of ['x', ticket.slice(0, -4), `${ticket.slice(0, 40)}AAAA${ticket.slice(44)}`]) {
      const answer = await send(form(['image', image(1)]), {}, `/uploads/firmware/${wrong}`);
      expect([answer.status, errorIn(answer).code]).toEqual([403, 'forbidden']);
    }
    expect((await send('x', { 'content-type': 'text/plain' }, `/uploads/firmware/${ticket}`)).status).toBe(415);
    expect(node.asked).toEqual([]);
  });
});
