import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // One copy of graphql, the one that packages outside of the bundler load: two would not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: join(import.meta.dirname, 'node_modules/graphql/index.js') }] },
  // Lowers `await using`, which Node 20 does not know.
  oxc: { target: 'es2022' },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/setup/globalSetup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
