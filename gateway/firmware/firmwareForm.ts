import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy';
import { Readable } from 'node:stream';
import { contract } from '../../src/contract/contract.ts';
import { refused } from '../../src/documents/storable.ts';
import { CodedError } from '../../src/errors.ts';

/** Bytes of firmware. */
export const longestFirmware = 64 * 1024 * 1024;

/** Bytes of a form beside the firmware. */
const longestRest = 64 * 1024;

/** Firmware that is coming in. */
export interface FirmwareForm {
  /** The file, once it begins. Rejects when there is none. */
  readonly image: Promise<Readable>;
  /** Resolves when all has come in and is well. */
  readonly complete: Promise<void>;
  /** The protocol as far as is known: it may come after the file. */
  proto(): string | null;
  /** What is wrong with what came in; null as long as nothing is. */
  fault(): CodedError | null;
  fail(fault: CodedError): void;
  /** Reads no further. */
  stop(): void;
}

/** Throws BAD_USER_INPUT for a protocol that is none. */
export const assertProto = (proto: unknown): void => {
  const { enum: protos = [] } = contract('watcher-admin').schema('FirmwareProto');
  if (!protos.includes(proto)) throw refused(`must be one of ${protos.join(', ')}`, ['proto']);
};

/**
 * Reads a form as it comes in, no faster than its file is read. What is wrong (PAYLOAD_TOO_LARGE, BAD_USER_INPUT) ends the file
 * with that error and rejects both promises. Throws the same at once for what can be seen at once.
 */
const readFirmwareForm = (body: Readable, contentType: string, length: number | null): FirmwareForm => {
  if (length !== null && length > longestFirmware + longestRest) throw tooLarge();
  const parser = parserOf(contentType);
  const started = deferred<Readable>();
  const complete = deferred<void>();
  let fault: CodedError | null = null;
  let proto: string | null = null;
  let image: BusboyFileStream | null = null;

  const fail = (error: CodedError): void => {
    fault ??= error;
    started.reject(fault);
    complete.reject(fault);
    image?.destroy(fault);
  };
  const broken = () => fail(new CodedError('BAD_USER_INPUT', 'The form ends before it is over'));

  parser.on('file', (name, file) => {
    if (name !== 'image') return void file.resume();
    image = file;
    file.on('error', broken);
    file.on('limit', () => fail(tooLarge()));
    started.resolve(file);
  });
  parser.on('field', (name, value) => {
    if (name !== 'proto') return;
    try {
      assertProto(value);
      proto = value;
    } catch (error) {
      fail(error as CodedError);
    }
  });
  parser.on('filesLimit', () => fail(refused('must be the only file', ['image'])));
  parser.on('error', broken);
  parser.on('finish', () => (image ? complete.resolve() : fail(refused('is required', ['image']))));
  body.on('error', broken);
  body.pipe(parser);

  return {
    image: started.promise,
    complete: complete.promise,
    proto: () => proto,
    fault: () => fault,
    fail,
    stop: () => {
      body.unpipe(parser);
      image?.destroy();
      // The answer goes out at once; what of the request is still under way is passed over.
      body.resume();
    },
  };
};

/** The form of a request, by its headers. Throws as `readFirmwareForm` does. */
export const formOf = (header: (name: string) => string | undefined, body: Readable): FirmwareForm => {
  const length = header('content-length');
  return readFirmwareForm(body, header('content-type') ?? '', length === undefined ? null : Number(length));
};

/** Firmware that is there already. Throws PAYLOAD_TOO_LARGE. */
export const heldFirmware = (image: Buffer, proto: string | null): FirmwareForm => {
  if (image.length > longestFirmware) throw tooLarge();
  let fault: CodedError | null = null;
  return {
    image: Promise.resolve(Readable.from([image])),
    complete: Promise.resolve(),
    proto: () => proto,
    fault: () => fault,
    fail: (error) => void (fault ??= error),
    stop: () => undefined,
  };
};

const parserOf = (contentType: string): BusboyInstance => {
  try {
    return new Busboy({
      headers: { 'content-type': contentType },
      isPartAFile: (name, _, fileName) => name === 'image' || fileName !== undefined,
      limits: { fileSize: longestFirmware, files: 1, fields: 10, fieldSize: 1000, headerSize: 8 * 1024, parts: 20 },
    });
  } catch {
    throw new CodedError('BAD_USER_INPUT', 'The body is no form: its Content-Type names no boundary');
  }
};

const tooLarge = () => new CodedError('PAYLOAD_TOO_LARGE', 'Firmware may have at most 64 MiB', { path: ['image'] });

const deferred = <T>() => {
  let resolve!: (value: T) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<T>((settle, refuse) => {
    resolve = settle;
    reject = refuse;
  });
  // It may fail while nobody waits; who waits afterwards is still told.
  promise.catch(() => undefined);
  return { promise, resolve, reject };
};
