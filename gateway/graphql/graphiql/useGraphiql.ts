import type { FastifyInstance, FastifyReply } from 'fastify';
import { CodedError } from '../../../src/errors.ts';
import { acceptsGzip } from '../../http/compression.ts';
import { assets, assetsVersion, compressedAsset } from './assets.ts';

// Monaco sets style attributes and keeps its fonts in the style sheet; scripts and workers come from here only.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const firstQuery = `# Under Headers, below, set "Authorization"
# to "Bearer <your API key>", then press Ctrl-Enter.
query {
  streams(first: 5) {
    totalCount
    nodes { name title }
  }
}
`;

/** Serves GraphiQL's files under `<path>/graphiql/`, and returns what sends the page itself. */
export const useGraphiql = (scope: FastifyInstance, path: string): ((reply: FastifyReply) => FastifyReply) => {
  const version = assetsVersion();
  const page = pageOf(`${path.slice(path.lastIndexOf('/') + 1)}/graphiql/${version}`);

  scope.get<{ Params: { version: string; name: string } }>(
    `${path}/graphiql/:version/:name`,
    { config: { quiet: true } },
    async (request, reply) => {
      const { name } = request.params;
      const asset = Object.hasOwn(assets, name) ? assets[name] : undefined;
      if (!asset || request.params.version !== version) throw new CodedError('NOT_FOUND', 'There is no such asset');
      reply.headers({
        'content-type': asset.type,
        'cache-control': 'public, max-age=31536000, immutable',
        vary: 'Accept-Encoding',
      });
      if (!acceptsGzip(request.headers['accept-encoding'])) return reply.send(Buffer.from(await asset.text()));
      return reply.header('content-encoding', 'gzip').send(await compressedAsset(name, asset));
    },
  );

  return (reply) =>
    reply
      .headers({
        'content-security-policy': contentSecurityPolicy,
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
        'referrer-policy': 'no-referrer',
        vary: 'Accept',
      })
      .send(page);
};

// Relative addresses, so that the page also works behind a proxy that adds a prefix.
const pageOf = (folder: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Streamgate GraphiQL</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${folder}/graphiql.css">
    <style>html, body, #root { height: 100%; margin: 0; }</style>
  </head>
  <body class="no-focus-outline">
    <noscript>GraphiQL needs JavaScript.</noscript>
    <div id="root" data-query="${escaped(firstQuery)}"></div>
    <script src="${folder}/graphiql.js"></script>
    <script src="${folder}/graphql-ws.js"></script>
    <script src="${folder}/start.js"></script>
  </body>
</html>
`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
