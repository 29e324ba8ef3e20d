import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Bundles our own code into dist/main.js; packages stay in node_modules. Files are found through src/projectRoot.ts. */
const root = fileURLToPath(new URL('..', import.meta.url));
await build({
  absWorkingDir: root,
  entryPoints: ['src/main.ts'],
  outfile: 'dist/main.js',
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  sourcemap: true,
  logLevel: 'warning',
});
