import type { Contract } from '../../src/contract/contract.ts';
import type { Schema } from '../../src/contract/schema.ts';

export interface ContractParameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  schema: Schema;
  /** The parameter takes the rest of the path, slashes included. */
  multiSegment: boolean;
}

/** One operation as its contract declares it. `path` is a template below the API's prefix. */
export interface ContractOperation {
  id: string;
  method: string;
  path: string;
  parameters: readonly ContractParameter[];
  /** The schema of the JSON answer of success, without references; null when it has none. */
  response(): Schema | null;
}

const methods = ['get', 'put', 'post', 'delete', 'patch'];

/** Every operation of a contract, in its order. Throws when one has no operationId: it could not be bound to a row. */
export const contractOperations = (contract: Contract): readonly ContractOperation[] =>
  Object.entries(contract.document.paths).flatMap(([path, item]) =>
    methods
      .filter((method) => item[method])
      .map((method) => readOperation(contract, path, method, item[method] as OperationObject, item['parameters'])),
  );

interface OperationObject {
  operationId?: string;
  parameters?: readonly object[];
  responses: Readonly<Record<string, object>>;
}

interface ParameterObject {
  name: string;
  in: ContractParameter['in'];
  required?: boolean;
  schema?: Schema;
  'x-multi-segment'?: boolean;
}

interface ResponseObject {
  content?: Readonly<Record<string, { schema?: Schema }>>;
}

const readOperation = (
  contract: Contract,
  path: string,
  method: string,
  { operationId, parameters = [], responses }: OperationObject,
  shared: unknown,
): ContractOperation => {
  if (!operationId) throw new Error(`${method.toUpperCase()} ${path} has no operationId`);
  const declared = [...((shared as readonly object[] | undefined) ?? []), ...parameters];
  const success = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1];
  const { content } = success ? component<ResponseObject>(contract, success) : {};
  const response = content?.['application/json']?.schema;
  return {
    id: operationId,
    method: method.toUpperCase(),
    path,
    parameters: declared.map((each) => readParameter(contract, component<ParameterObject>(contract, each))),
    response: () => (response ? contract.resolve(response) : null),
  };
};

const readParameter = (contract: Contract, parameter: ParameterObject): ContractParameter => ({
  name: parameter.name,
  in: parameter.in,
  required: parameter.required === true,
  schema: contract.resolve(parameter.schema ?? {}),
  multiSegment: parameter['x-multi-segment'] === true,
});

/** The object itself, or the shared component it refers to. */
const component = <Shape>({ document }: Contract, value: object): Shape => {
  const reference = (value as { $ref?: string }).$ref;
  if (!reference) return value as Shape;
  const [, , kind = '', name = ''] = reference.split('/');
  const found = document.components[kind]?.[name];
  if (!found) throw new Error(`The contract refers to ${reference}, which it does not hold`);
  return found as Shape;
};
