import type { FastifyPluginAsync } from 'fastify';
import { pageHeaders, useBundledAssets } from '../../http/bundledAssets.ts';
import { contractOperations } from '../contractOperations.ts';
import type { RestApi } from '../useRest.ts';
import { assets, assetsVersion } from './assets.ts';
import { apiPage, indexPage, type DocumentedApi } from './pages.ts';

// Swagger UI writes style attributes and keeps its icons in the style sheet; scripts come from here only.
const headers = pageHeaders(["script-src 'self'", "style-src 'self' 'unsafe-inline'", "img-src 'self' data:"]);

/** Serves `/docs`, which lists the APIs, and `/docs/<api>`, which shows one from its contract; open to everybody. */
export const useDocs =
  (apis: readonly RestApi[]): FastifyPluginAsync =>
  async (fastify) => {
    const version = assetsVersion();
    const documented = apis.map(documentedApi);
    const pages = new Map([
      ['/docs', indexPage(documented, version)],
      ...documented.map((api) => [`/docs/${api.name}`, apiPage(api, version)] as const),
    ]);
    for (const [path, page] of pages) {
      fastify.get(path, { config: { quiet: true } }, (_, reply) => reply.headers(headers).send(page));
    }
    fastify.get('/docs/', (_, reply) => reply.redirect('../docs'));
    useBundledAssets(fastify, '/docs/assets', version, assets);
  };

const documentedApi = ({ contract, prefixes }: RestApi): DocumentedApi => ({
  name: contract.api,
  title: contract.document.info.title,
  description: contract.document.info.description ?? '',
  prefixes,
  operations: contractOperations(contract).length,
});
