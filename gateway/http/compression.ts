import { promisify } from 'node:util';
import { gzip as gzipWithCallback, constants } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

const gzip = promisify(gzipWithCallback);

/** Texts shorter than this, in characters, cost more to compress than they save. */
const threshold = 1024;

/** Compresses text on the thread pool with gzip, at the level where time spent equals time saved on a fast link. */
export const compressed = (text: string | Buffer): Promise<Buffer> => gzip(text, { level: constants.Z_BEST_SPEED + 3 });

/**
 * Sends texts over 1 KB compressed to clients that accept gzip. Streams, buffers and hijacked replies (SSE) are left alone,
 * and so is what a handler encoded itself.
 */
export const useCompression = (app: FastifyInstance): void => {
  // With a callback: most responses are short, and should not wait for another turn.
  app.addHook('onSend', (request, reply, payload, done) => {
    if (typeof payload !== 'string' || payload.length < threshold || reply.hasHeader('content-encoding')) {
      return done(null, payload);
    }
    addVary(reply, 'Accept-Encoding');
    if (!acceptsGzip(request.headers['accept-encoding'])) return done(null, payload);
    compressed(payload).then((body) => {
      reply.headers({ 'content-encoding': 'gzip', 'content-length': body.length });
      done(null, body);
    }, done);
  });
};

const addVary = (
  reply: { getHeader(name: string): unknown; header(name: string, value: string): unknown },
  name: string,
) => {
  const present = reply.getHeader('vary');
  reply.header('vary', present ? `${String(present)}, ${name}` : name);
};

/** Whether `Accept-Encoding` allows gzip, by name or by `*`, with a weight above 0. */
export const acceptsGzip = (header: string | string[] | undefined): boolean => {
  if (!header) return false;
  const weights = new Map(
    header
      .toString()
      .toLowerCase()
      .split(',')
      .map((item) => {
        const [coding = '', ...parameters] = item.split(';').map((part) => part.trim());
        const weight = parameters.find((parameter) => parameter.startsWith('q='));
        return [coding, weight === undefined ? 1 : Number(weight.slice(2))] as const;
      }),
  );
  return (weights.get('gzip') ?? weights.get('x-gzip') ?? weights.get('*') ?? 0) > 0;
};
