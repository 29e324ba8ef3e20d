import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { projectFile, projectRoot } from '../../src/projectRoot.ts';

it('finds the files of the checkout from the sources', () => {
  expect(existsSync(projectFile('contract', 'central.openapi.yaml'))).toBe(true);
});

it('finds the same files from a bundle, wherever the process was started', async () => {
  const folder = await mkdtemp(projectFile('test', '.bundle-'));
  try {
    const outfile = join(folder, 'main.mjs');
    const contents = `import { projectRoot } from './src/projectRoot.ts'; process.stdout.write(projectRoot);`;
    await build({
      stdin: { contents, resolveDir: projectRoot },
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
    });
    expect(execFileSync(process.execPath, [outfile], { cwd: '/', encoding: 'utf8' })).toBe(projectRoot);
  } finally {
    await rm(folder, { recursive: true });
  }
});
