import js from '@eslint/js';
import ts from 'typescript-eslint';

/** Forbids imports whose source matches a pattern, with the reason a reader will see. */
const forbid = (files, ...patterns) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: patterns.map(([regex, message]) => ({ regex, message, caseSensitive: true })) },
    ],
  },
});

const data = [
  '^(typeorm|pg|dataloader)(/|$)',
  'Only repositories, loaders and src/db reach the data; call a loader or repository.',
];
const domainsOf = (name) => [
  `subgraphs/(?!${name}/)[a-z]\\w*/`,
  'A domain never imports another: return { __typename, key } and let federation join.',
];
const domains = ['streams', 'streamers', 'accounts', 'episodes', 'persons', 'mediaServers'];

export default ts.config(
  { ignores: ['dist/', 'node_modules/', 'test/.artifacts/', '**/*.generated.ts'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'smart'],
      'no-console': 'error',
    },
  },
  { files: ['scripts/**', 'bench/**', 'fleet/main.ts', 'src/main.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['scripts/**/*.js', '*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  forbid(['src/resolvers/**'], data, ['(^|/)gateway/', 'Resolvers know nothing of the gateway.']),
  forbid(
    ['gateway/**'],
    data,
    ['(^|/)subgraphs/', 'The gateway reaches subgraphs through transports, never their code.'],
    ['(^|/)src/(resolvers|collection/(page|save|sql))', 'The gateway asks the graph, never the database.'],
  ),
  forbid(
    ['fleet/**'],
    [
      '(^|/)(src|gateway|subgraphs|test|bench|scripts)/',
      'The fleet is a program apart: it knows Streamgate by its REST API only.',
    ],
  ),
  ...domains.map((name) =>
    forbid([`subgraphs/${name}/!(subgraph).ts`], domainsOf(name), [
      '(^|/)(resolvers|gateway)/',
      'Only subgraph.ts, the assembly, imports resolvers.',
    ]),
  ),
  ...domains.map((name) =>
    forbid([`subgraphs/${name}/subgraph.ts`], domainsOf(name), [
      '(^|/)gateway/',
      'A subgraph knows nothing of the gateway.',
    ]),
  ),
);
