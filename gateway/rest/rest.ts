import type { FastifyPluginAsync } from 'fastify';
import type { OpenTicket } from '../firmware/useFirmwareUploads.ts';
import type { Gateway } from '../server.ts';
import { restApis } from './apis.ts';
import type { NodeBodies } from './central/nodeBodies.ts';
import { useDocs } from './docs/useDocs.ts';
import type { ServerInfo } from './monitoring.ts';
import type { OmeStyle } from './ome/answers.ts';
import { omeApi, useOme } from './ome/useOme.ts';
import { useContractDocuments } from './useContractDocuments.ts';
import { useRest } from './useRest.ts';

/** The REST face of the server, for `createServer({ routes: [rest(server)] })`: every API, its contract and the pages that show it. */
export const rest =
  (server: ServerInfo, openTicket?: OpenTicket, bodies?: NodeBodies, omeStyle: OmeStyle = 'documentation') =>
  ({ router, contextOf }: Gateway): FastifyPluginAsync => {
    const apis = restApis(server, openTicket, bodies);
    const ome = omeApi(omeStyle);
    const documented = [...apis, ome];
    return async (fastify) => {
      await fastify.register(useRest({ router, apis, contextOf }));
      await fastify.register(useOme(ome, { router, contextOf }));
      await fastify.register(useContractDocuments(documented));
      await fastify.register(useDocs(documented));
    };
  };
