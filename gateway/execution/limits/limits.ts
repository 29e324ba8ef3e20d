import { CodedError } from '../../../src/errors.ts';

/** How much a client may ask in one document. Documents of the gateway itself (REST) are not limited. */
export interface Limits {
  /** Bytes of the document, UTF-8. Default 100,000. */
  documentBytes: number;
  /** Lexical tokens. Default 10,000. */
  tokens: number;
  /** Levels of fields. GraphiQL's introspection needs 13. Default 16. */
  depth: number;
  /** Fields selected on one object, through fragments and as often as they are repeated. Default 400. */
  breadth: number;
  /** Fields in all, each spread of a fragment counted. Default 5,000. */
  fields: number;
  /** Fields of the root type. Default 30. */
  rootFields: number;
  /** Aliases in all. Default 100. */
  aliases: number;
  /** Directives in all. Default 100. */
  directives: number;
  /** The estimate of `@cost` and `@listSize`: about one for each object of the response. Default 100,000. */
  cost: number;
}

export const defaultLimits: Readonly<Limits> = {
  documentBytes: 100_000,
  tokens: 10_000,
  depth: 16,
  breadth: 400,
  fields: 5_000,
  rootFields: 30,
  aliases: 100,
  directives: 100,
  cost: 100_000,
};

const units: Readonly<Record<keyof Limits, string>> = {
  documentBytes: 'bytes long',
  tokens: 'tokens long',
  depth: 'levels deep',
  breadth: 'fields wide',
  fields: 'fields in all',
  rootFields: 'root fields wide',
  aliases: 'aliases in all',
  directives: 'directives in all',
  cost: 'units of cost',
};

/** The error of a limit: its message and `extensions.meta` name the limit, what was asked and what is allowed. */
export const limitExceeded = (limit: keyof Limits, actual: number | undefined, allowed: number): CodedError => {
  const asked = actual === undefined ? `more than ${allowed}` : String(Math.ceil(actual));
  return new CodedError(
    'QUERY_LIMIT_EXCEEDED',
    `The operation is ${asked} ${units[limit]}; the limit "${limit}" allows ${allowed}`,
    { meta: { limit, actual: asked, allowed: String(allowed) } },
  );
};

/** Throws QUERY_LIMIT_EXCEEDED when `actual` is above the limit of that name. */
export const checkLimit = (limits: Limits, limit: keyof Limits, actual: number): void => {
  if (actual > limits[limit]) throw limitExceeded(limit, actual, limits[limit]);
};
