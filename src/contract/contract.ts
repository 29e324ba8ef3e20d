import { readDocument, type ApiName, type OpenApiDocument } from './readDocument.ts';
import type { Schema } from './schema.ts';

/** One API's contract, read once. */
export interface Contract {
  api: ApiName;
  document: OpenApiDocument;
  /**
   * The named component without references: `$ref`, `allOf` and the variants of `anyOf`/`oneOf` of objects are merged.
   *
   * The result may be cyclic where the contract is recursive. Each name gives the same object each time, so results can key
   * a WeakMap. Throws for a name the contract does not hold, which is a mistake in our code.
   */
  schema(name: string): Schema;
  /** The same for any schema of the document, such as a parameter's or a body's. */
  resolve(schema: Schema): Schema;
}

/** The contract of one API; the file is read at the first call and kept. */
export const contract = (api: ApiName): Contract => {
  let loaded = contracts.get(api);
  if (!loaded) contracts.set(api, (loaded = load(api)));
  return loaded;
};

const contracts = new Map<ApiName, Contract>();

const load = (api: ApiName): Contract => {
  const document = readDocument(api);
  const { schemas } = document.components;
  const resolved = new Map<Schema, Schema>();

  const resolve = (schema: Schema): Schema => {
    const known = resolved.get(schema);
    if (known) return known;
    // Registered before it is filled, so that a recursive schema finds itself.
    const result: Schema = {};
    resolved.set(schema, result);
    return Object.assign(result, withResolvedMembers(merged(schema, 0)));
  };

  /** `schema` with its references, allOf parts and object variants merged one level deep. */
  const merged = (schema: Schema, depth: number): Schema => {
    if (depth > 16) throw new Error(`A reference of the ${api} contract leads back to itself`);
    const { $ref, allOf, anyOf, oneOf, ...own } = schema;
    const parts = [...($ref ? [target($ref)] : []), ...(allOf ?? [])].map((part) => merged(part, depth + 1));
    const variants = (anyOf ?? oneOf ?? []).map((variant) => merged(variant, depth + 1));
    if (variants.length > 0) parts.push(unionOf(variants));
    return [...parts, own].reduce(combine, {});
  };

  const target = ($ref: string): Schema => {
    const name = $ref.replace('#/components/schemas/', '');
    const found = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    if (!found) throw new Error(`The ${api} contract has no schema ${$ref}`);
    return found;
  };

  const withResolvedMembers = (schema: Schema): Schema => ({
    ...schema,
    ...(schema.properties && {
      properties: Object.fromEntries(Object.entries(schema.properties).map(([name, member]) => [name, resolve(member)])),
    }),
    ...(schema.items && { items: resolve(schema.items) }),
    ...(typeof schema.additionalProperties === 'object' && {
      additionalProperties: resolve(schema.additionalProperties),
    }),
  });

  return { api, document, resolve, schema: (name) => resolve(target(name)) };
};

const combine = (left: Schema, right: Schema): Schema => ({
  ...left,
  ...right,
  ...(left.properties && right.properties && { properties: { ...left.properties, ...right.properties } }),
  ...(left.required && right.required && { required: [...new Set([...left.required, ...right.required])] }),
});

/** What all variants allow together; only what every variant requires stays required. */
const unionOf = (variants: readonly Schema[]): Schema => {
  const required = variants.map((variant) => variant.required ?? []);
  const types = [...new Set(variants.flatMap((variant) => variant.type ?? []))];
  const properties = variants.some((variant) => variant.properties);
  const type = types.length === 1 ? types[0] : types.length > 1 ? types : properties ? 'object' : undefined;
  return {
    ...(type !== undefined && { type }),
    ...(properties && { properties: Object.assign({}, ...variants.map((variant) => variant.properties)) }),
    required: (required[0] ?? []).filter((name) => required.every((names) => names.includes(name))),
  };
};
