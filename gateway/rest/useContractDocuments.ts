import type { FastifyPluginAsync } from 'fastify';
import type { OpenApiDocument } from './contractOperations.ts';
import { crossOriginHeaders } from './crossOrigin.ts';
import { entityTag } from './entityTag.ts';
import { sendReply } from './respond.ts';

/** Serves each API's contract as `/docs/{api}/openapi.json`, open to everybody, with the prefixes it is mounted under. */
export const useContractDocuments =
  (apis: readonly { name: string; prefixes: readonly string[]; document: OpenApiDocument }[]): FastifyPluginAsync =>
  async (fastify) => {
    for (const { name, prefixes, document } of apis) {
      const body = JSON.stringify({ ...document, servers: prefixes.map((url) => ({ url })) });
      const answer = { status: 200, body, entityTag: entityTag(body), headers: crossOriginHeaders };
      fastify.get(`/docs/${name}/openapi.json`, (request, reply) => sendReply(request, reply, answer));
    }
  };
