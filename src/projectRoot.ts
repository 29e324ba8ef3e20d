import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const rootAbove = (folder: string): string => {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('Streamgate must run from its checkout: no package.json above this file');
  return rootAbove(parent);
};

/** The checkout: the nearest folder with a package.json above this module, whether it runs from `src/` or bundled in `dist/`. */
export const projectRoot: string = rootAbove(dirname(fileURLToPath(import.meta.url)));

/** The absolute path of a file of the checkout, such as `schema/streams.graphql`. */
export const projectFile = (...segments: string[]): string => join(projectRoot, ...segments);
