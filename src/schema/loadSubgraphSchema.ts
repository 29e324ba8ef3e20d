import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { projectFile } from '../projectRoot.ts';
import { installResolvers } from './installResolvers.ts';

/** Resolvers by type and field, `__resolveReference` of entities included. */
export type ResolverMap = Readonly<Record<string, object>>;

export interface SubgraphSchema {
  /** Executable, with `_entities` and `_service`. */
  schema: GraphQLSchema;
  /** What the supergraph is composed from. */
  typeDefs: DocumentNode;
}

type ApolloModule = Extract<Parameters<typeof buildSubgraphSchema>[0], { typeDefs: unknown }>;

const folder = projectFile('schema');

/**
 * A subgraph's whole SDL: what all share, the documents made from the contract, and what is written by hand in
 * `<name>.graphql` and, for a subgraph of several concerns, `<name>.<concern>.graphql`.
 */
export const subgraphTypeDefs = (name: string): DocumentNode => {
  const byHand = readdirSync(folder).filter((file) => file.endsWith('.graphql') && file.startsWith(`${name}.`));
  const generated = readdirSync(join(folder, 'documents')).filter((file) => file === `${name}.generated.graphql`);
  const files = ['shared.graphql', ...generated.map((file) => join('documents', file)), ...byHand.sort()];
  return parse(files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n'));
};

/**
 * The executable schema of the subgraph `name`.
 *
 * `resolvers` holds what the SDL cannot say. Every other field of a `@document` type reads its member from the parent, a
 * REST document as `parseLossless` returns it; scalars and enums are read and written as schema/shared.graphql describes.
 */
export const loadSubgraphSchema = ({ name, resolvers }: { name: string; resolvers: ResolverMap }): SubgraphSchema => {
  const typeDefs = subgraphTypeDefs(name);
  const schema = buildSubgraphSchema({ typeDefs, resolvers } as ApolloModule);
  installResolvers(schema);
  return { schema, typeDefs };
};
