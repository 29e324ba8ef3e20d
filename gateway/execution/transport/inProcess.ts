import {
  execute,
  parse,
  subscribe,
  validate,
  ValuesOfCorrectTypeRule,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompilerOptions } from 'graphql-jit';
import type { RequestContext } from '../../../src/requestContext.ts';
import { createLru } from '../lru.ts';
import { isPromise } from '../plan/planRun.ts';
import { hasRecursiveInput } from './recursiveInput.ts';
import type { MaybePromise, PreparedOperation, PreparedSubscription, SubgraphTransport } from '../types.ts';

/** Makes the context a subgraph's resolvers run in. */
export type CreateContext = (request: RequestContext, lifetime: 'request' | 'subscription') => object;

export interface InProcessOptions {
  /**
   * Executions of an operation by graphql-js before it is compiled; default 3.
   *
   * Compiling takes 0.2 to 1 ms. One execution of a list of 100 rows saves as much, of a single row a few µs; a query that is
   * asked once is not compiled.
   */
  compileAfter?: number;
  /** Compiled operations kept; default 1,000. */
  maxOperations?: number;
  /** Adds to `info` what a resolver would otherwise compute for each call, once per compiled operation. */
  resolveInfoEnricher?: CompilerOptions['resolverInfoEnricher'];
}

type Execute = (context: object, variables: Record<string, unknown> | undefined) => MaybePromise<ExecutionResult>;

/** A result without `data` never ran: its variables did not fit, which is the client's mistake. */
const withInputErrors = (result: ExecutionResult): ExecutionResult => {
  if (!result.errors || result.data !== undefined || result.errors.some((error) => error.path)) return result;
  const errors = result.errors.map(({ message, extensions }) => ({
    message,
    extensions: { code: 'BAD_USER_INPUT', ...extensions },
  }));
  return { errors: errors as never };
};

/**
 * Reaches a subgraph in this process: no HTTP, no serialization, synchronous where its resolvers are.
 *
 * Operations are compiled by graphql-jit once they prove worth it, and run by graphql-js until then or when they cannot be.
 */
export const inProcessTransport = (
  schema: GraphQLSchema,
  createContext: CreateContext,
  options: InProcessOptions = {},
): SubgraphTransport => {
  const { compileAfter = 3, maxOperations = 1000, resolveInfoEnricher } = options;
  const operations = createLru<PreparedOperation>(maxOperations);
  const contexts = new WeakMap<RequestContext, object>();
  const contextOf = (request: RequestContext): object => {
    let context = contexts.get(request);
    if (!context) contexts.set(request, (context = createContext(request, 'request')));
    return context;
  };

  const interpret =
    (document: DocumentNode): Execute =>
    (contextValue, variableValues) =>
      execute({ schema, document, contextValue, variableValues: variableValues ?? {} });

  const compile = (document: DocumentNode): Execute => {
    if (hasRecursiveInput(schema, document)) return interpret(document);
    const compiled = compileQuery(schema, document, undefined, {
      disablingCapturingStackErrors: true,
      ...(resolveInfoEnricher && { resolverInfoEnricher: resolveInfoEnricher }),
    });
    if (!isCompiledQuery(compiled)) return interpret(document);
    return (context, variables) => compiled.query(undefined, context, variables ?? {});
  };

  const prepareOperation = (operation: string): PreparedOperation => {
    const document = parse(operation, { noLocation: true });
    const invalid = validate(schema, document, [ValuesOfCorrectTypeRule]);
    if (invalid.length > 0) return () => withInputErrors({ errors: invalid });
    let run = interpret(document);
    let executions = 0;
    return (variables, request) => {
      if (executions <= compileAfter && executions++ === compileAfter) run = compile(document);
      const result = run(contextOf(request), variables);
      return isPromise(result) ? result.then(withInputErrors) : withInputErrors(result);
    };
  };

  return {
    prepare(operation) {
      let prepared = operations.get(operation);
      if (!prepared) operations.set(operation, (prepared = prepareOperation(operation)));
      return prepared;
    },
    prepareSubscription(operation): PreparedSubscription {
      const document = parse(operation, { noLocation: true });
      return (variableValues, request) => {
        const contextValue = createContext(request, 'subscription');
        return subscribe({ schema, document, contextValue, variableValues: variableValues ?? {} });
      };
    },
    async [Symbol.asyncDispose]() {},
  };
};
