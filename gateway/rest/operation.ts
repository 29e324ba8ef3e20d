/**
 * How the operations of the REST contracts are bound to the graph.
 *
 * To add an operation, write one row in the table of its API (`gateway/rest/<api>/…`) and one GraphQL document. The route, its
 * parameters and their checks come from the contract by `operationId`; an operation without a row answers 501.
 * Path parameters become variables of the same name; `variables` adds the rest; `reply` turns the data into the answer and
 * is the only place where units are converted. Rows that follow a pattern use the builders of `rows.ts` and are one line:
 *
 *     item('dvr_get', `query ($name: String!) { entity: dvr(name: $name) { document version } }`),
 *     operation('cluster_stats_get', `{ clusterHealth { document } }`, {
 *       reply: ({ clusterHealth }) => json(clusterHealth.document),
 *     }),
 *
 * `test/rest/operations.test.ts` asks for a request to each row and holds its answer against the contract.
 */
import type { Readable } from 'node:stream';
import { parse, type DocumentNode } from 'graphql';
import type { MaybePromise, Router, Variables } from '../execution/types.ts';
import type { RequestContext } from '../../src/requestContext.ts';
import { CodedError } from '../../src/errors.ts';
import type { ContractOperation } from './contractOperations.ts';
import { codedErrorOf } from './faults.ts';
import type { Query } from './queryString.ts';

/** One operation that is answered. */
export interface Row {
  /** The contract's operationId. */
  id: string;
  /** Reachable without credentials; the viewer is then anonymous whatever the request carries. */
  public: boolean;
  /** The operation of the graph it runs. Absent for what is answered without the graph. */
  document?: DocumentNode;
  /** The row reads `multipart/form-data` itself, as it comes in; for other rows such a body is 415. */
  takesForm?: boolean;
  /** A body may be `application/x-www-form-urlencoded`; for other rows that is 415. */
  takesUrlencoded?: boolean;
  /** A body of any media type is let through and not looked at; for other rows one that is not JSON is 415. */
  ignoresBody?: boolean;
  answer(call: Call): MaybePromise<Reply>;
}

/** One request, checked against the contract. */
export interface Call {
  operation: ContractOperation;
  /** Path parameters, decoded. */
  path: Readonly<Record<string, string>>;
  query: Query;
  header(name: string): string | undefined;
  /** The body's text, empty when there was none. It has not been parsed. */
  body: string;
  /** The body as it comes in, for a row that `takesForm`; null for any other body. */
  form: Readable | null;
  context: RequestContext;
  router: Router;
  /** When the request was understood, by `performance.now()`. */
  startedAt: number;
  /** Tells the client in a `Warning` header about something that was ignored. */
  warn(message: string): void;
}

/** What a row answers; null `body` is an empty one, bytes are sent as they are. */
export interface Reply {
  status: number;
  body: string | Buffer | null;
  /** Given for what can be asked for again: GET answers 304 when the client has it. */
  entityTag?: string;
  headers?: Readonly<Record<string, string>>;
}

export interface OperationOptions<Data> {
  variables?: (call: Call) => Variables;
  reply: (data: Data, call: Call) => MaybePromise<Reply>;
  /** The parameter an error of the graph is about, where its `path` leads to a variable and not into the body. */
  parameterOf?: (error: CodedError, call: Call) => string | undefined;
  public?: boolean;
  ignoresBody?: boolean;
  takesUrlencoded?: boolean;
}

/** A row: runs `document` with the call's variables and shapes its data. Errors of the graph become the error envelope. */
export const operation = <Data = Record<string, unknown>>(
  id: string,
  document: string,
  options: OperationOptions<Data>,
): Row => {
  const {
    variables,
    reply,
    parameterOf,
    public: isPublic = false,
    ignoresBody = false,
    takesUrlencoded = false,
  } = options;
  // Parsed here, so that a slip in a document shows at start and the router never has to look the text up.
  const parsed = parse(document);
  return {
    id,
    public: isPublic,
    ignoresBody,
    takesUrlencoded,
    document: parsed,
    async answer(call) {
      const { data, errors } = await call.router.run(parsed, { ...call.path, ...variables?.(call) }, call.context);
      if (errors.length > 0 || !data) {
        throw new AggregateError(errors.map(codedErrorOf).map((error) => inQuery(error, parameterOf?.(error, call))));
      }
      return reply(data as Data, call);
    },
  };
};

const inQuery = (error: CodedError, parameter: string | undefined): CodedError =>
  parameter === undefined
    ? error
    : new CodedError(error.code, error.message, {
        parameter,
        meta: { ...error.extensions.meta, while: 'parsing_query' },
      });

/** A reply of JSON text. */
export const json = (body: string, status = 200): Reply => ({ status, body });

/** Throws NOT_FOUND for what a document reads as null. */
export const notFound = (what: string): never => {
  throw new CodedError('NOT_FOUND', `There is no such ${what}`);
};
