import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RequestContext } from '../../src/requestContext.ts';
import type { GraphQLRequest } from '../execution/types.ts';
import { errorBody } from '../graphql/errorBody.ts';
import type { EndReason } from '../monitoring/metrics.ts';
import { createBackPressure } from './backPressure.ts';
import { cursorOf } from './eventId.ts';
import type { Heartbeat } from './heartbeat.ts';
import type { LiveOptions } from './liveOptions.ts';
import { runOperation } from './runOperation.ts';
import { watchViewer } from './watchViewer.ts';

/**
 * Answers an operation of any kind with an event stream (graphql-sse, distinct connections mode): `next` events and a
 * `complete`. Comments keep it alive. A stream that the server breaks off (credentials expired, client too slow, server
 * stopping) ends without `complete`, so clients reconnect.
 *
 * An event's id is its cursor. The `Last-Event-ID` of a client that reconnects becomes the variable `since`.
 */
export const streamEvents = async (
  request: FastifyRequest,
  reply: FastifyReply,
  operation: GraphQLRequest,
  context: RequestContext,
  { heartbeat, ...options }: LiveOptions & { heartbeat: Heartbeat },
): Promise<void> => {
  const { authenticator, limits, metrics, draining } = options;
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    // Nginx would otherwise hold events back to fill its buffer.
    'x-accel-buffering': 'no',
  });
  raw.flushHeaders();
  metrics.connections('sse', 1);

  const breakOff = (why: EndReason) => {
    if (raw.destroyed || raw.writableEnded) return;
    metrics.ended('sse', why);
    finish();
  };
  const finish = () => {
    pressure.end();
    request.lifetime!.abort();
    const cut = setTimeout(() => raw.destroy(), limits.closeMs);
    raw.once('close', () => clearTimeout(cut));
    raw.end();
  };
  const pressure = createBackPressure({ limits, unsent: () => raw.writableLength, onTooSlow: () => breakOff('slow') });
  const written = () => pressure.drained();
  const write = (text: string) => {
    if (!raw.writableEnded && pressure.mayWrite()) raw.write(text, written);
  };

  const stopWatching = watchViewer(context.viewer, authenticator, (why) =>
    breakOff(why === 'Credentials expired' ? 'expired' : 'revoked'),
  );
  const leave = heartbeat.join(() => write(':\n\n'));
  const goAway = () => breakOff('stopping');
  draining.addEventListener('abort', goAway);
  raw.once('close', () => {
    stopWatching();
    leave();
    draining.removeEventListener('abort', goAway);
    pressure.end();
    metrics.connections('sse', -1);
  });
  if (draining.aborted) return goAway();

  const resumed = resumedAt(operation, request.headers['last-event-id']);
  const errors = await runOperation(options, 'sse', resumed, context, {
    next(text) {
      metrics.delivered('sse');
      write(eventOf(text));
    },
    room: pressure.room,
  });
  if (context.signal.aborted) return;
  if (errors) write(eventOf(errorBody(errors)));
  write('event: complete\ndata:\n\n');
  finish();
};

const resumedAt = (operation: GraphQLRequest, lastEventId: string | string[] | undefined): GraphQLRequest =>
  lastEventId ? { ...operation, variables: { ...operation.variables, since: String(lastEventId) } } : operation;

/** A document spliced into the result may hold line breaks, which would end the event; as several lines they stay. */
const eventOf = (text: string): string => {
  const cursor = cursorOf(text);
  const data = text.includes('\n') || text.includes('\r') ? text.replace(/\r\n|\r|\n/g, '\ndata: ') : text;
  return `${cursor === null ? '' : `id: ${cursor}\n`}event: next\ndata: ${data}\n\n`;
};
