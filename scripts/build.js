import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Leaves the contracts as JSON, because parsing YAML took a third of a start. Read by src/contract/readDocument.ts. */
const buildContracts = async () => {
  const target = join(root, 'dist', 'contract');
  await mkdir(target, { recursive: true });
  for (const name of await readdir(join(root, 'contract'))) {
    const document = parse(await readFile(join(root, 'contract', name), 'utf8'));
    const file = join(target, name.replace(/\.yaml$/, '.json'));
    // Renamed, so that a program that starts meanwhile never reads half of it.
    await writeFile(`${file}.${process.pid}`, JSON.stringify(document));
    await rename(`${file}.${process.pid}`, file);
  }
};

/** Bundles our own code into dist/main.js; packages stay in node_modules. Files are found through src/projectRoot.ts. */
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
await buildContracts();
