import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { projectFile } from '../../../src/projectRoot.ts';
import { compressed } from '../../http/compression.ts';

/** A file that the GraphiQL page loads. */
export interface Asset {
  type: string;
  text(): Promise<string>;
}

const javascript = 'text/javascript; charset=utf-8';
const startFile = projectFile('gateway/graphql/graphiql/start.js');

// The package is one module of long strings: loaded when the first browser asks, because most servers never see one.
const bundle = () => import('@graphql-yoga/render-graphiql/graphiql');

/** Everything the page loads, by name. Nothing comes from another server. */
export const assets: Readonly<Record<string, Asset>> = {
  'graphiql.js': { type: javascript, text: async () => (await bundle()).js },
  'graphiql.css': { type: 'text/css; charset=utf-8', text: async () => (await bundle()).css },
  'editor.worker.js': { type: javascript, text: async () => (await bundle()).editorWorkerService },
  'json.worker.js': { type: javascript, text: async () => (await bundle()).jsonWorker },
  'graphql.worker.js': { type: javascript, text: async () => (await bundle()).graphqlWorker },
  'graphql-ws.js': {
    type: javascript,
    text: () => readFile(projectFile('node_modules/graphql-ws/umd/graphql-ws.min.js'), 'utf8'),
  },
  'start.js': { type: javascript, text: () => readFile(startFile, 'utf8') },
};

/** Changes whenever an asset may have changed, so that browsers may keep those of one version for ever. */
export const assetsVersion = (): string =>
  createHash('sha256')
    .update(readFileSync(projectFile('node_modules/@graphql-yoga/render-graphiql/package.json')))
    .update(readFileSync(projectFile('node_modules/graphql-ws/package.json')))
    .update(readFileSync(startFile))
    .digest('base64url')
    .slice(0, 12);

const kept = new Map<string, Promise<Buffer>>();

/** The asset compressed with gzip, once per process. */
export const compressedAsset = (name: string, asset: Asset): Promise<Buffer> => {
  const known = kept.get(name);
  if (known) return known;
  const fresh = asset.text().then(compressed);
  kept.set(name, fresh);
  return fresh;
};
