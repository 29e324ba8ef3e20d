import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { projectFile } from '../../src/projectRoot.ts';

/** The parts of a contract's JSON Schema that the SDL is made from. */
export interface Schema {
  $ref?: string;
  type?: string | readonly string[];
  format?: string;
  enum?: readonly unknown[];
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  items?: Schema;
  anyOf?: readonly Schema[];
  additionalProperties?: Schema | boolean;
  description?: string;
  examples?: readonly unknown[];
  minimum?: number;
  maximum?: number;
  contentEncoding?: string;
  readOnly?: boolean;
  'x-primary-key'?: string;
  writeOnly?: boolean;
  deprecated?: boolean;
  'x-format'?: string;
  'x-open-enum'?: boolean;
  'x-variants'?: readonly string[];
  'x-replaced-by'?: string;
  'x-removal-version'?: string;
}

export type Contract = Readonly<Record<string, Schema>>;

/** The named schemas of `contract/<name>.openapi.yaml`, those in `renamed` under the names they have there. */
export const readContract = (name: string, renamed: Readonly<Record<string, string>> = {}): Contract => {
  const text = readFileSync(projectFile('contract', `${name}.openapi.yaml`), 'utf8');
  const { components } = parse(text, withRenamedReferences(renamed)) as { components: { schemas: Contract } };
  return Object.fromEntries(
    Object.entries(components.schemas).map(([schema, definition]) => [renamed[schema] ?? schema, definition]),
  );
};

const withRenamedReferences = (renamed: Readonly<Record<string, string>>) => (key: unknown, value: unknown) => {
  if (key !== '$ref' || typeof value !== 'string') return value;
  const schema = value.split('/').at(-1) ?? '';
  return renamed[schema] === undefined ? value : value.replace(/[^/]+$/, renamed[schema]);
};

/** The name a `$ref` points to, undefined for an inline schema. */
export const referenced = (schema: Schema): string | undefined => schema.$ref?.split('/').at(-1);

export const schemaNamed = (contract: Contract, name: string): Schema => {
  const schema = contract[name];
  if (!schema) throw new Error(`The contract has no schema ${name}`);
  return schema;
};
