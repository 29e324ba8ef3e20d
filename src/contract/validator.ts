import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { approximate, type JsonValue } from '../json/lossless.ts';
import { standardFormats, textFormats } from './formats.ts';
import type { Schema } from './schema.ts';

/** A fault of a document: the way to the member and what is wrong there, as a sentence without the member's name. */
export interface Fault {
  path: readonly (string | number)[];
  message: string;
}

const mostFaults = 20;

/**
 * The faults of a whole document against a schema; none when it fits.
 *
 * Members the schema does not name are ignored. 64-bit integers may be bigints. At most 20 faults are told. Validators are
 * compiled for the members that documents really have, and kept per schema object, so pass schemas that live as long as the
 * process.
 */
export const validateDocument = (schema: Schema, document: JsonValue): Fault[] => {
  const faults: Fault[] = [];
  collectFaults(schema, approximate(document), [], faults);
  return faults.slice(0, mostFaults);
};

/** Compiling a stream's whole schema takes half a second; most of its members are in no document. */
const collectFaults = (schema: Schema, value: unknown, path: Fault['path'], faults: Fault[]): void => {
  const { properties } = schema;
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const validate = validatorOf(schema, properties !== undefined && isObject);
  if (!validate(value)) {
    for (const error of validate.errors ?? []) {
      const fault = faultOf(error, value);
      faults.push({ ...fault, path: [...path, ...fault.path] });
    }
  }
  if (!properties || !isObject) return;
  for (const [name, member] of Object.entries(value)) {
    if (faults.length >= mostFaults) return;
    if (Object.hasOwn(properties, name)) collectFaults(properties[name] as Schema, member, [...path, name], faults);
  }
};

/** The validator of a schema, or, when `shallow`, of all it says but for what it says about its members. */
const validatorOf = (schema: Schema, shallow: boolean): ValidateFunction => {
  const validators = shallow ? shallowValidators : wholeValidators;
  let validate = validators.get(schema);
  if (!validate) validators.set(schema, (validate = ajv().compile(shallow ? withAnyMembers(schema) : schema)));
  return validate;
};

const withAnyMembers = (schema: Schema) => ({
  ...schema,
  properties: Object.fromEntries(Object.keys(schema.properties ?? {}).map((name) => [name, true])),
});

const wholeValidators = new WeakMap<Schema, ValidateFunction>();
const shallowValidators = new WeakMap<Schema, ValidateFunction>();

let instance: Ajv2020 | undefined;

const ajv = (): Ajv2020 => {
  if (instance) return instance;
  instance = new Ajv2020({
    strict: false,
    allErrors: true,
    formats: { ...ignoredFormats, ...standardFormats },
    // What the contracts hold is checked by tests, and shorter code is not worth the time it takes to make.
    validateSchema: false,
    code: { optimize: false },
  });
  instance.addKeyword({
    keyword: 'x-format',
    type: 'string',
    compile: (name: string) => {
      const format = Object.hasOwn(textFormats, name) ? textFormats[name] : undefined;
      return (text: string) => format === undefined || format.test(text);
    },
    error: { message: ({ schema }) => `must be ${textFormats[schema as string]?.words ?? 'well formed'}` },
  });
  return instance;
};

const ignoredFormats = { int64: true, int32: true, float: true, double: true, password: true, binary: true, byte: true, uri: true } as const;

const faultOf = (error: ErrorObject, document: unknown): Fault => {
  const path = pathOf(error.instancePath, document);
  if (error.keyword === 'required') {
    return { path: [...path, String(error.params['missingProperty'])], message: 'is required' };
  }
  if (error.propertyName !== undefined) return { path: [...path, error.propertyName], message: 'has a name that is not allowed' };
  if (error.keyword === 'enum') {
    return { path, message: `must be one of ${(error.params['allowedValues'] as unknown[]).slice(0, 30).join(', ')}` };
  }
  return { path, message: error.message ?? 'is not allowed' };
};

/** A JSON pointer as a path in which the indexes of arrays are numbers. */
const pathOf = (pointer: string, document: unknown): (string | number)[] => {
  let value = document;
  return pointer
    .split('/')
    .slice(1)
    .map((token) => {
      const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
      const step = Array.isArray(value) ? Number(name) : name;
      value = (value as Record<string | number, unknown> | undefined)?.[step];
      return step;
    });
};
