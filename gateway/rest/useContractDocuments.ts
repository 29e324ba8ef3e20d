import type { FastifyPluginAsync } from 'fastify';
import { crossOriginHeaders } from './crossOrigin.ts';
import { entityTag } from './entityTag.ts';
import { sendReply } from './respond.ts';
import type { RestApi } from './useRest.ts';

/** Serves each API's contract as `/docs/{api}/openapi.json`, open to everybody, with the prefixes it is mounted under. */
export const useContractDocuments =
  (apis: readonly RestApi[]): FastifyPluginAsync =>
  async (fastify) => {
    for (const { contract, prefixes } of apis) {
      const body = JSON.stringify({ ...contract.document, servers: prefixes.map((url) => ({ url })) });
      const answer = { status: 200, body, entityTag: entityTag(body), headers: crossOriginHeaders };
      fastify.get(`/docs/${contract.api}/openapi.json`, (request, reply) => sendReply(request, reply, answer));
    }
  };
