import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CodedError } from '../../src/errors.ts';
import { sendFaults } from '../rest/respond.ts';

/** Answers what no face claims: unknown paths, and failures of routes that have no error handler of their own. */
export const useFaults = (app: FastifyInstance): void => {
  app.setErrorHandler(sendFaults);
  app.setNotFoundHandler(() => {
    throw new CodedError('NOT_FOUND', 'There is nothing at this path');
  });
};

/** Answers requests whose path fastify cannot decode, before any hook runs. */
export const sendBadPath = (_: unknown, request: FastifyRequest, reply: FastifyReply): void => {
  reply.header('x-trace-id', request.id);
  sendFaults(new CodedError('BAD_USER_INPUT', 'The path is not percent-encoded UTF-8 text'), request, reply);
};
