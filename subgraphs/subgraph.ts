import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { RequestContext } from '../src/requestContext.ts';

/** One part of the graph: its schema, and the context its resolvers run in. Each folder of `subgraphs/` makes one. */
export interface Subgraph<Context extends object = object> {
  /** Its name in the supergraph, equal to its folder. */
  readonly name: string;
  /** What the supergraph is composed from. */
  readonly typeDefs: DocumentNode;
  /** Executable, with `_entities` and `_service`. */
  readonly schema: GraphQLSchema;
  /** Makes what resolvers receive as context, with loaders of their own: once a request, and once a subscription. */
  createContext(request: RequestContext, lifetime?: ContextLifetime): Context;
}

/**
 * How long a context lives. Loaders of a `request` remember what they loaded; those of a `subscription` only batch,
 * since a row remembered from the first event would be stale in the second.
 */
export type ContextLifetime = 'request' | 'subscription';
