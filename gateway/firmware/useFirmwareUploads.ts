import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { CodedError } from '../../src/errors.ts';
import { sendFaults } from '../rest/respond.ts';
import { formOf } from './firmwareForm.ts';
import { passFirmware, type FirmwareWay } from './passFirmware.ts';

/** What a ticket stands for. Throws FORBIDDEN for one that is none or is over. */
export type OpenTicket = (ticket: string) => FirmwareWay;

const prefix = '/uploads/firmware/';

/** Takes firmware for a ticket of `prepareCameraFirmware`: `PUT /uploads/firmware/{ticket}`, 204. */
export const useFirmwareUploads =
  (openTicket: OpenTicket): FastifyPluginAsync =>
  async (fastify) => {
    fastify.removeAllContentTypeParsers();
    fastify.addContentTypeParser(formMediaType, async (_: FastifyRequest, body: Readable) => body);
    fastify.setErrorHandler(sendFaults);
    fastify.put(`${prefix}*`, async (request, reply) => {
      const target = openTicket((request.params as { '*': string })['*']);
      if (!(request.body instanceof Readable)) throw new CodedError('UNSUPPORTED_MEDIA_TYPE');
      const form = formOf((name) => request.headers[name]?.toString(), request.body);
      await passFirmware(form, target, request.lifetime!.signal);
      return reply.code(204).send();
    });
  };

/** The media type of a body that is read as it comes in. */
export const formMediaType = /^multipart\/form-data\s*(?:;|$)/i;
