import { visit, type DocumentNode, type GraphQLFormattedError } from 'graphql';
import type { RequestContext } from '../../src/requestContext.ts';
import { requirementsOf, type Operation } from './authorization/filterOperation.ts';
import { codedRequestError } from './clientErrors.ts';
import { conditionVariables, resolveConditions } from './conditions.ts';
import { compileExecutable, type Executable, type Transports } from './executable.ts';
import { compileCost, type CostEstimate } from './limits/cost.ts';
import { limitExceeded, type Limits } from './limits/limits.ts';
import { createLru, type Lru } from './lru.ts';
import { parseOperation } from './parseOperation.ts';
import type { Supergraph } from './supergraph/loadSupergraph.ts';
import type { GraphQLRequest, Variables } from './types.ts';
import { validateOperation } from './validateOperation.ts';
import { coerceVariables, type CoercedVariables } from './variables.ts';

type Kind = Operation['definition']['operation'];

/** A document of a client or of the gateway itself: found faulty, or ready to run. */
export type PreparedDocument =
  | { kind: Kind | null; errors: readonly GraphQLFormattedError[] }
  | {
      kind: Kind;
      errors: null;
      variables(given: Variables | null | undefined): CoercedVariables;
      /** Compiled for what these variables select and this viewer may see: once for each such set, not for each viewer. */
      executable(variables: Variables, request: RequestContext): Executable;
    };

export interface OperationsOptions {
  limits: Limits;
  introspection: boolean;
  /** Documents kept, and as many compiled variants of those that have conditions or requirements. */
  maxOperations: number;
}

/** The documents of one supergraph, each read, checked and planned once while it is in use. */
export interface Operations {
  /** A client's document: limits apply. */
  ofClient(request: GraphQLRequest): PreparedDocument;
  /** A document of the gateway's own. */
  own(document: DocumentNode | string): PreparedDocument;
  /** Documents of clients that are kept. */
  readonly size: number;
}

/** Characters up to which a document that cannot run is remembered; a long one would only fill the memory. */
const maxFaultyLength = 4096;
const noVariables: CoercedVariables = { values: Object.freeze({}) };

/** Locations are told in errors of faulty documents only. Their tokens hold the whole text, and a third of a kept document. */
const forgetLocations = (document: DocumentNode): void => {
  visit(document, {
    enter(node: { loc?: unknown }) {
      node.loc = undefined;
    },
  });
};

const costChecked = (coerced: CoercedVariables, cost: CostEstimate | null, limits: Limits): CoercedVariables => {
  if (!cost || 'errors' in coerced) return coerced;
  const estimate = cost(coerced.values);
  if (estimate <= limits.cost) return coerced;
  return { errors: [codedRequestError(limitExceeded('cost', estimate, limits.cost))] };
};

/** Prepares documents against one supergraph and keeps a bounded number of them. */
export const createOperations = (
  supergraph: Supergraph,
  transports: Transports,
  { limits, introspection, maxOperations }: OperationsOptions,
): Operations => {
  const { schema, requirements, costs } = supergraph;
  const clients: Lru<PreparedDocument> = createLru(maxOperations);
  const owned: Lru<PreparedDocument> = createLru(maxOperations);
  const variants: Lru<Executable> = createLru(maxOperations);
  let identities = 0;
  const ownByNode = new WeakMap<DocumentNode, PreparedDocument>();

  const prepare = (source: string | DocumentNode, name: string | null, isClients: boolean): PreparedDocument => {
    const read = parseOperation(source, name, isClients ? limits : null);
    if (!read.ok) return { kind: read.kind, errors: read.errors };
    const { operation } = read.parsed;
    const { operation: kind, variableDefinitions = [] } = operation.definition;
    const errors = validateOperation(schema, read.parsed, introspection || !isClients);
    if (errors.length > 0) return { kind, errors };
    forgetLocations(read.parsed.document);

    const demands = requirementsOf(schema, operation, requirements);
    const cost = isClients ? compileCost(schema, costs, operation) : null;
    const conditions = conditionVariables(operation);
    const identity = identities++;
    const compile = (values: Variables, request: RequestContext): Executable => {
      const granted = demands.filter((key) => requirements.isMet(key, request));
      const chosen = resolveConditions(operation, values);
      return compileExecutable(
        supergraph,
        transports,
        chosen,
        granted.length === demands.length ? 'all' : new Set(granted),
      );
    };
    let only: Executable | undefined;
    const constant = variableDefinitions.length === 0 ? costChecked(noVariables, cost, limits) : null;
    return {
      kind,
      errors: null,
      variables: (given) =>
        constant ?? costChecked(coerceVariables(schema, variableDefinitions, given ?? {}), cost, limits),
      executable(values, request) {
        if (demands.length === 0 && conditions.length === 0) return (only ??= compile(values, request));
        let key = `${identity}:`;
        for (const demand of demands) key += requirements.isMet(demand, request) ? '1' : '0';
        for (const name of conditions) key += values[name] === true ? '1' : '0';
        let executable = variants.get(key);
        if (!executable) variants.set(key, (executable = compile(values, request)));
        return executable;
      },
    };
  };

  const ofClient = (query: string, name: string | null): PreparedDocument => {
    // No name and query give the key of another pair: a client must not decide what others get for theirs.
    const key = name === null ? `:${query}` : `${name.length}:${name}${query}`;
    const known = clients.get(key);
    if (known) return known;
    const document = prepare(query, name, true);
    if (!document.errors || key.length <= maxFaultyLength) clients.set(key, document);
    return document;
  };

  return {
    get size() {
      return clients.size;
    },
    ofClient: ({ query, operationName }) => ofClient(query, operationName || null),
    own(document) {
      const known = typeof document === 'string' ? owned.get(document) : ownByNode.get(document);
      if (known) return known;
      const fresh = prepare(document, null, false);
      if (typeof document === 'string') owned.set(document, fresh);
      else ownByNode.set(document, fresh);
      return fresh;
    },
  };
};
