/** The part of JSON Schema (OpenAPI 3.1) that the contracts use, with their `x-` marks. */
export interface Schema {
  $ref?: string;
  type?: string | readonly string[];
  format?: string;
  'x-format'?: string;
  description?: string;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  items?: Schema;
  additionalProperties?: boolean | Schema;
  propertyNames?: Schema;
  allOf?: readonly Schema[];
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  enum?: readonly unknown[];
  default?: unknown;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minItems?: number;
  maxItems?: number;
  maxProperties?: number;
  readOnly?: boolean;
  writeOnly?: boolean;
  deprecated?: boolean;
  contentEncoding?: string;
  /** The member whose value tells the elements of an array of objects apart. */
  'x-primary-key'?: string;
  /** The newer name of a deprecated member; what is written here goes there. */
  'x-alias'?: string;
  'x-replaced-by'?: string;
  'x-open-enum'?: boolean;
}
