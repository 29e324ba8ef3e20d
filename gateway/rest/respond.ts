import type { FastifyReply, FastifyRequest } from 'fastify';
import { isNotModified } from './entityTag.ts';
import type { CodedError } from '../../src/errors.ts';
import { codedErrorsOf, faultReply, type FaultReply } from './faults.ts';
import type { Reply } from './operation.ts';

const jsonType = 'application/json; charset=utf-8';

/** Sends a row's answer; a GET whose entity tag the client already holds gets 304 without a body. */
export const sendReply = (request: FastifyRequest, reply: FastifyReply, answer: Reply): FastifyReply => {
  if (answer.headers) reply.headers(answer.headers);
  const reading = request.method === 'GET' || request.method === 'HEAD';
  if (reading && answer.entityTag) {
    reply.headers({ etag: answer.entityTag, 'cache-control': 'private, no-cache' });
    if (!reply.hasHeader('vary')) reply.header('vary', 'Authorization');
    if (isNotModified(request.headers['if-none-match'], answer.entityTag)) return reply.code(304).send();
  }
  reply.code(answer.status);
  if (answer.body === null) return reply.send();
  if (!reply.hasHeader('content-type')) reply.type(jsonType);
  return reply.send(answer.body);
};

/** Shapes the error envelope of an API: one or more errors, and the trace id. */
export type ShapeFaults = (errors: readonly CodedError[], traceId: string) => FaultReply;

/** Sends whatever was thrown in an error envelope; what was not meant for the client is logged whole and shown as INTERNAL. */
export const sendFaultsAs =
  (shape: ShapeFaults) =>
  (thrown: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const errors = codedErrorsOf(thrown);
    if (errors.some(({ code }) => code === 'INTERNAL')) request.log.error({ err: thrown }, 'A REST request failed');
    const { status, headers, body } = shape(errors, request.id);
    reply.headers(headers).code(status);
    return body === null ? reply.send() : reply.type(jsonType).send(body);
  };

/** The same in the envelope of Central, which is also that of what belongs to no API. */
export const sendFaults = sendFaultsAs(faultReply);
