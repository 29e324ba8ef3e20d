import type { DocumentNode, ExecutionResult, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { RequestContext } from '../../src/requestContext.ts';

export type MaybePromise<T> = T | Promise<T>;
export type Variables = Readonly<Record<string, unknown>>;

/** A subgraph operation prepared once and run many times. */
export type PreparedOperation = (
  variables: Record<string, unknown> | undefined,
  request: RequestContext,
) => MaybePromise<ExecutionResult>;

export type PreparedSubscription = (
  variables: Record<string, unknown> | undefined,
  request: RequestContext,
) => MaybePromise<AsyncIterable<ExecutionResult> | ExecutionResult>;

/** How the router reaches one subgraph: in process or over HTTP. */
export interface SubgraphTransport extends AsyncDisposable {
  prepare(operation: string, kind: 'query' | 'mutation'): PreparedOperation;
  prepareSubscription(operation: string): PreparedSubscription;
}

export interface GraphQLRequest {
  query: string;
  operationName?: string | null | undefined;
  variables?: Variables | null | undefined;
}

/** The response as JSON text. `status` follows GraphQL over HTTP: 200, or the status of a request error. */
export interface TextResponse {
  text: string;
  /** True when the request failed before execution (parse, validation, variables, limits). */
  requestError: boolean;
  errors: readonly GraphQLFormattedError[];
}

/** The merged result before projection, for REST replies: leaf values as the subgraphs returned them. */
export interface DataResponse {
  data: Record<string, unknown> | null;
  errors: readonly GraphQLFormattedError[];
}

/** A subscription's payloads as JSON text, or the errors that kept it from starting. */
export type SubscriptionResponse = { errors: readonly GraphQLFormattedError[] } | AsyncIterable<string>;

/** The federated graph: plans once per document, then runs compiled plans. */
export interface Router extends AsyncDisposable {
  /** What clients may query: the supergraph without federation's own types. */
  readonly schema: GraphQLSchema;
  respond(request: GraphQLRequest, context: RequestContext): MaybePromise<TextResponse>;
  /** For operations known at build time (REST); client limits do not apply, `@requiresScopes` does. */
  run(document: DocumentNode | string, variables: Variables, context: RequestContext): MaybePromise<DataResponse>;
  subscribe(request: GraphQLRequest, context: RequestContext): Promise<SubscriptionResponse>;
  /** `query`, `mutation`, `subscription`, or null when the document or its named operation cannot be resolved. */
  operationKind(request: GraphQLRequest): 'query' | 'mutation' | 'subscription' | null;
}
