import { readFileSync } from 'node:fs';
import { buildSchema, graphql } from 'graphql';
import type { ExecutionResult, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { projectFile } from '../../src/projectRoot.ts';
import { loadSubgraphSchema } from '../../src/schema/loadSubgraphSchema.ts';
import type { ResolverMap } from '../../src/schema/loadSubgraphSchema.ts';

/** A subgraph's schema with the given root resolvers; building one takes a while, so tests share it. */
export const schemaOf = (name: string, resolvers: ResolverMap = {}): GraphQLSchema =>
  loadSubgraphSchema({ name, resolvers }).schema;

/** Runs a query against a schema and returns its data as plain JSON; fails on errors. */
export const dataOf = async (
  schema: GraphQLSchema,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<Record<string, unknown>> => {
  const { data, errors }: ExecutionResult = await graphql({ schema, source, variableValues });
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
};

/** Hands out what a resolver was called with. */
export const recorder = () => {
  const calls: { args: Record<string, unknown>; info: GraphQLResolveInfo }[] = [];
  const resolve = (_: unknown, args: Record<string, unknown>, __: unknown, info: GraphQLResolveInfo) => {
    calls.push({ args, info });
    return null;
  };
  return { calls, resolve };
};

/** What clients see, as committed. */
export const apiSchema = (): GraphQLSchema => buildSchema(readFileSync(projectFile('schema', 'api.graphql'), 'utf8'));
