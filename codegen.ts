import type { CodegenConfig } from '@graphql-codegen/cli';
import { print } from 'graphql';
import { subgraphTypeDefs } from './src/schema/loadSubgraphSchema.ts';

/** The entities of each subgraph: their resolvers receive the document as parent. */
const entities: Readonly<Record<string, readonly string[]>> = {
  streams: ['Stream'],
  streamers: ['Streamer'],
  accounts: ['User', 'Organization'],
  episodes: ['Episode'],
  persons: ['Person'],
};

const fromRoot = '../../../';

const mappers = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => [
      [name, `${fromRoot}subgraphs/documentNode.ts#DocumentNode`],
      [`${name}Connection`, `${fromRoot}src/collection/types.ts#Page`],
      [`${name}Change`, `${fromRoot}src/feed/changeStream.ts#ChangeEvent<DocumentNode>`],
    ]),
  );

const outputs = Object.entries(entities).map(([name, types]) => [
  `src/resolvers/${name}/types.generated.ts`,
  {
    schema: print(subgraphTypeDefs(name)),
    plugins: ['typescript', 'typescript-resolvers'],
    config: {
      contextType: `${fromRoot}subgraphs/${name}/context.ts#Context`,
      mappers: mappers(types),
      federation: true,
      enumsAsTypes: true,
      useTypeImports: true,
      strictScalars: true,
      importExtension: '.ts',
      immutableTypes: true,
      maybeValue: 'T | null | undefined',
      scalars: {
        Snowflake: 'string',
        Cursor: 'string',
        DateTime: { input: 'Date', output: 'Date | number | string' },
        SafeInt: 'number',
        JSONText: 'string',
        JSONObject: 'unknown',
        JSON: 'unknown',
        BooleanOrInt: 'boolean | number',
        BooleanOrString: 'boolean | string',
        IntOrString: 'number | string',
        FloatOrString: 'number | string',
        _FieldSet: 'string',
      },
    },
  },
]);

/** Typed resolvers, one file a subgraph: `StreamResolvers`, `QueryResolvers` and the like. */
const config: CodegenConfig = {
  generates: Object.fromEntries(outputs) as CodegenConfig['generates'],
};

export default config;
