import { readFile } from 'node:fs/promises';
import { projectFile } from '../../../src/projectRoot.ts';
import { css, javascript, versionOfFiles, type Asset, type Assets } from '../../http/bundledAssets.ts';

const file = (type: string, ...path: string[]): Asset => ({ type, text: () => readFile(projectFile(...path), 'utf8') });
const viewer = ['node_modules', 'swagger-ui-dist'];
const own = ['gateway', 'rest', 'docs'];

/** Everything the pages load, by name. Nothing comes from another server. */
export const assets: Assets = {
  'swagger-ui.js': file(javascript, ...viewer, 'swagger-ui-bundle.js'),
  'swagger-ui.css': file(css, ...viewer, 'swagger-ui.css'),
  'start.js': file(javascript, ...own, 'start.js'),
  'docs.css': file(css, ...own, 'docs.css'),
};

/** Changes whenever an asset may have changed. */
export const assetsVersion = (): string =>
  versionOfFiles([
    projectFile(...viewer, 'package.json'),
    projectFile(...own, 'start.js'),
    projectFile(...own, 'docs.css'),
  ]);
