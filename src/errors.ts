/** Every error a client can meet: its HTTP status and what it means. `docs/errors.md` is checked against this table. */
export const errorCatalogue = {
  BAD_JSON: { status: 400, title: 'The body is not valid JSON' },
  BAD_USER_INPUT: { status: 400, title: 'A value is of the wrong type, out of bounds or malformed' },
  INVALID_CURSOR: { status: 400, title: 'The cursor was not issued by this collection' },
  INVALID_SORT: { status: 400, title: 'The sort key is not a member of this collection' },
  INVALID_FILTER: { status: 400, title: 'The filter names an array, or compares what cannot be compared' },
  KEY_MISMATCH: { status: 400, title: 'The key in the body differs from the key in the path' },
  CHECK_FAILED: { status: 400, title: 'The live check of the node failed, so nothing was saved' },
  AGENT_OFFLINE: { status: 400, title: 'The agent is not connected, so it cannot be asked' },
  CAMERA_OFFLINE: { status: 400, title: 'The camera does not answer its node, so nothing was changed' },
  CAMERA_REFUSED: { status: 400, title: 'The camera refuses what it was asked, so nothing was changed' },
  LAYOUTER_DISABLED: { status: 400, title: 'The layouter is switched off, so it cannot say where streams would go' },
  QUERY_TOO_EXPENSIVE: { status: 400, title: 'The query would take too long; filter or sort by indexed members' },
  GRAPHQL_PARSE_FAILED: { status: 400, title: 'The GraphQL document does not parse' },
  GRAPHQL_VALIDATION_FAILED: { status: 400, title: 'The GraphQL document does not fit the schema' },
  OPERATION_RESOLUTION_FAILURE: { status: 400, title: 'The document does not hold the named operation' },
  QUERY_LIMIT_EXCEEDED: { status: 400, title: 'The GraphQL document is too deep, too wide, too long or too costly' },
  INTROSPECTION_DISABLED: { status: 400, title: 'Introspection is switched off here' },
  UNAUTHENTICATED: { status: 401, title: 'Credentials are missing, wrong or expired' },
  FORBIDDEN: { status: 403, title: 'These credentials do not allow that' },
  NOT_FOUND: { status: 404, title: 'There is no such object' },
  METHOD_NOT_ALLOWED: { status: 405, title: 'The path exists, but not with this method' },
  NOT_ACCEPTABLE: { status: 406, title: 'None of the media types accepted can be produced' },
  CONFLICT: { status: 409, title: 'The change conflicts with the present state' },
  PRECONDITION_FAILED: { status: 412, title: 'The object changed since the version that was expected' },
  LAYOUT_PLAN_OUTDATED: { status: 412, title: 'What the plan was made from has changed; plan again' },
  PAYLOAD_TOO_LARGE: { status: 413, title: 'The body is larger than allowed' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, title: 'The body is not of a media type understood here' },
  TOO_MANY_REQUESTS: { status: 429, title: 'Too many attempts; wait before the next' },
  INTERNAL: { status: 500, title: 'Something failed here; the trace id names the log line' },
  NOT_IMPLEMENTED: { status: 501, title: 'The operation is declared but not offered' },
  SOURCE_UNREACHABLE: { status: 502, title: 'The source of the stream cannot be pulled' },
  MEDIA_SERVER_FAILED: { status: 502, title: 'The media server failed at what it was asked' },
  NODE_OFFLINE: { status: 503, title: 'The node that has to be asked cannot be reached now; try again' },
  UNAVAILABLE: { status: 503, title: 'Something needed for the answer is not reachable now; try again' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ErrorCode = keyof typeof errorCatalogue;

/** Where in the request the fault lies. `path` leads to the input member, `parameter` names a query parameter. */
export interface ErrorDetails {
  path?: readonly (string | number)[];
  parameter?: string;
  retryAfterSeconds?: number;
  meta?: Readonly<Record<string, string>>;
}

/**
 * An error meant for the client, thrown where it is known.
 *
 * GraphQL shows `code` and the details under `extensions`; REST derives its status from the catalogue.
 * Any other error reaching a client is a bug: it is logged whole and shown as `INTERNAL`.
 */
export class CodedError extends Error {
  readonly code: ErrorCode;
  readonly extensions: { code: ErrorCode } & ErrorDetails;

  constructor(code: ErrorCode, message: string = errorCatalogue[code].title, details: ErrorDetails = {}) {
    super(message);
    this.name = 'CodedError';
    this.code = code;
    this.extensions = { code, ...details };
  }
}

/** The HTTP status of a code, 500 for a code the catalogue does not hold. */
export const statusOf = (code: unknown): number =>
  typeof code === 'string' && code in errorCatalogue ? errorCatalogue[code as ErrorCode].status : 500;
