import { readFile } from 'node:fs/promises';
import { projectFile } from '../../../src/projectRoot.ts';
import { css, javascript, versionOfFiles, type Assets } from '../../http/bundledAssets.ts';

const startFile = projectFile('gateway/graphql/graphiql/start.js');

// The package is one module of long strings: loaded when the first browser asks, because most servers never see one.
const bundle = () => import('@graphql-yoga/render-graphiql/graphiql');

/** Everything the page loads, by name. Nothing comes from another server. */
export const assets: Assets = {
  'graphiql.js': { type: javascript, text: async () => (await bundle()).js },
  'graphiql.css': { type: css, text: async () => (await bundle()).css },
  'editor.worker.js': { type: javascript, text: async () => (await bundle()).editorWorkerService },
  'json.worker.js': { type: javascript, text: async () => (await bundle()).jsonWorker },
  'graphql.worker.js': { type: javascript, text: async () => (await bundle()).graphqlWorker },
  'graphql-ws.js': {
    type: javascript,
    text: () => readFile(projectFile('node_modules/graphql-ws/umd/graphql-ws.min.js'), 'utf8'),
  },
  'start.js': { type: javascript, text: () => readFile(startFile, 'utf8') },
};

/** Changes whenever an asset may have changed. */
export const assetsVersion = (): string =>
  versionOfFiles([
    projectFile('node_modules/@graphql-yoga/render-graphiql/package.json'),
    projectFile('node_modules/graphql-ws/package.json'),
    startFile,
  ]);
