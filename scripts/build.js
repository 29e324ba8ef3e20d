import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Renamed into place, so that a program that starts meanwhile never reads half a file. */
const put = async (file, content) => {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.${process.pid}`, content);
  await rename(`${file}.${process.pid}`, file);
};

/** Leaves the contracts as JSON, because parsing YAML took a third of a start. Read by src/contract/readDocument.ts. */
for (const name of await readdir(join(root, 'contract'))) {
  const document = parse(await readFile(join(root, 'contract', name), 'utf8'));
  await put(join(root, 'dist', 'contract', name.replace(/\.yaml$/, '.json')), JSON.stringify(document));
}

/** Bundles our own code into dist/main.js and dist/fleet.js; packages stay in node_modules. Files are found through src/projectRoot.ts. */
const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: { main: 'src/main.ts', fleet: 'fleet/main.ts' },
  outdir: 'dist',
  write: false,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  sourcemap: true,
  logLevel: 'warning',
});
for (const { path, contents } of outputFiles) await put(path, contents);
