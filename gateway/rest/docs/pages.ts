import { escapedHtml } from '../../http/bundledAssets.ts';

/** What the pages tell of an API. */
export interface DocumentedApi {
  /** The name in addresses, such as `central`. */
  name: string;
  title: string;
  description: string;
  prefixes: readonly string[];
  operations: number;
}

// Addresses are relative, so that the pages also work behind a proxy that adds a prefix.
const page = (title: string, assets: string, body: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapedHtml(title)}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${assets}/swagger-ui.css">
    <link rel="stylesheet" href="${assets}/docs.css">
  </head>
  <body>
${body}
  </body>
</html>
`;

/** `/docs`: which APIs there are and where each is described. */
export const indexPage = (apis: readonly DocumentedApi[], version: string): string =>
  page(
    'Streamgate APIs',
    `docs/assets/${version}`,
    `    <main class="index">
      <h1>Streamgate APIs</h1>
      <p>One truth, asked in several ways: what is saved through one of these is there in all of them.</p>
      <ul class="apis">
        <li>
          <h2><a href="graphql">GraphQL</a></h2>
          <p>Queries, mutations and subscriptions over everything; opens GraphiQL, an editor that knows the schema.</p>
          <p class="where"><code>/graphql</code></p>
        </li>
${apis.map(entry).join('\n')}
      </ul>
    </main>`,
  );

const entry = ({ name, title, description, prefixes, operations }: DocumentedApi): string => `        <li>
          <h2><a href="docs/${name}">${escapedHtml(title)}</a> <small>REST, ${operations} operations</small></h2>
          <p>${withCode(description)}</p>
          <p class="where">${prefixes.map((prefix) => `<code>${escapedHtml(prefix)}</code>`).join(' ')}
            <a href="docs/${name}/openapi.json">openapi.json</a></p>
        </li>`;

const withCode = (markdown: string): string => escapedHtml(markdown).replace(/`([^`]+)`/g, '<code>$1</code>');

/** `/docs/<api>`: every operation of one API, to read and to try. */
export const apiPage = ({ name, title }: DocumentedApi, version: string): string =>
  page(
    `${title} · Streamgate`,
    `assets/${version}`,
    `    <nav><a href="../docs">Streamgate APIs</a> <span>${escapedHtml(title)}</span> <a href="${name}/openapi.json">openapi.json</a></nav>
    <noscript>The viewer needs JavaScript; the document itself is <a href="${name}/openapi.json">openapi.json</a>.</noscript>
    <div id="root" data-contract="${name}/openapi.json"></div>
    <script src="assets/${version}/swagger-ui.js"></script>
    <script type="module" src="assets/${version}/start.js"></script>`,
  );
