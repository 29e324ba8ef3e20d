import type { FastifyInstance, FastifyReply } from 'fastify';
import { escapedHtml, pageHeaders, useBundledAssets } from '../../http/bundledAssets.ts';
import { assets, assetsVersion } from './assets.ts';

// Monaco sets style attributes and keeps its fonts in the style sheet; scripts and workers come from here only.
const headers = pageHeaders([
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
]);

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

  useBundledAssets(scope, `${path}/graphiql`, version, assets);
  return (reply) => reply.headers({ ...headers, vary: 'Accept' }).send(page);
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
    <div id="root" data-query="${escapedHtml(firstQuery)}"></div>
    <script src="${folder}/graphiql.js"></script>
    <script src="${folder}/graphql-ws.js"></script>
    <script src="${folder}/start.js"></script>
  </body>
</html>
`;
