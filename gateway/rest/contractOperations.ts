/** The members of an OpenAPI document that the REST layer reads. */
export interface OpenApiDocument {
  paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  components?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  [member: string]: unknown;
}

/** The part of a JSON schema that says how one parameter is written. */
export interface ParameterSchema {
  type?: 'string' | 'integer' | 'number' | 'boolean';
  format?: string;
  enum?: readonly unknown[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
}

export interface ContractParameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  schema: ParameterSchema;
  /** The parameter takes the rest of the path, slashes included. */
  multiSegment: boolean;
}

/** One operation as its contract declares it. `path` is a template below the API's prefix. */
export interface ContractOperation {
  id: string;
  method: string;
  path: string;
  parameters: readonly ContractParameter[];
}

const methods = ['get', 'put', 'post', 'delete', 'patch'];

/** Every operation of a contract, in its order. Throws when one has no operationId: it could not be bound to a row. */
export const contractOperations = (document: OpenApiDocument): readonly ContractOperation[] =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    methods
      .filter((method) => item[method])
      .map((method) => readOperation(document, path, method, item[method] as RawOperation, item['parameters'])),
  );

interface RawOperation {
  operationId?: string;
  parameters?: readonly unknown[];
}

const readOperation = (
  document: OpenApiDocument,
  path: string,
  method: string,
  operation: RawOperation,
  shared: unknown,
): ContractOperation => {
  if (!operation.operationId) throw new Error(`${method.toUpperCase()} ${path} has no operationId`);
  const declared = [...((shared as readonly unknown[] | undefined) ?? []), ...(operation.parameters ?? [])];
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    parameters: declared.map((parameter) => readParameter(resolve(document, parameter), document)),
  };
};

const readParameter = (parameter: Record<string, unknown>, document: OpenApiDocument): ContractParameter => ({
  name: String(parameter['name']),
  in: parameter['in'] as ContractParameter['in'],
  required: parameter['required'] === true,
  schema: resolve(document, parameter['schema'] ?? {}),
  multiSegment: parameter['x-multi-segment'] === true,
});

const resolve = (document: OpenApiDocument, value: unknown): Record<string, unknown> => {
  const reference = (value as { $ref?: string }).$ref;
  if (!reference) return value as Record<string, unknown>;
  const [, , section = '', name = ''] = reference.split('/');
  const target = document.components?.[section]?.[name];
  if (!target) throw new Error(`The contract refers to ${reference}, which it does not hold`);
  return resolve(document, target);
};
