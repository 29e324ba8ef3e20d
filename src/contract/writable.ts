import type { Schema } from './schema.ts';

/**
 * What a client may write of a document: the schema without its read-only members and without the demand for them.
 *
 * The member that identifies an array element stays even when the contract marks it read-only: it is how the client says
 * which element it means. `computed` names further root members that the server fills.
 */
export const writableSchema = (schema: Schema, computed: readonly string[] = []): Schema => {
  const known = caches.get(schema) ?? new Map<string, Schema>();
  caches.set(schema, known);
  const id = computed.join(' ');
  let result = known.get(id);
  if (!result) known.set(id, (result = writable(schema, new Set(computed), [])));
  return result;
};

/**
 * The member that tells the elements of an array apart, null when they are addressed by index only.
 *
 * The contract says so with `x-primary-key`; otherwise it is the first of the usual identifiers that every element must have.
 */
export const primaryKeyOf = (array: Schema): string | null => {
  const stated = array['x-primary-key'] ?? array.items?.['x-primary-key'];
  if (stated) return stated;
  const required = array.items?.required ?? [];
  return identifiers.find((name) => required.includes(name)) ?? null;
};

const identifiers = ['name', 'hostname', 'url', 'prefix', 'path', 'pid', 'port', 'domain', 'id'];

const caches = new WeakMap<Schema, Map<string, Schema>>();

const writable = (schema: Schema, hidden: ReadonlySet<string>, above: readonly Schema[], key?: string | null): Schema => {
  // A recursive contract ends here in `anything goes`; none of the saved documents is recursive.
  if (above.includes(schema)) return {};
  const path = [...above, schema];
  const { properties, required, items, additionalProperties, ...rest } = schema;
  const kept = Object.entries(properties ?? {}).filter(
    ([name, member]) => !hidden.has(name) && (member.readOnly !== true || name === key),
  );
  const missing = (name: string): boolean => properties?.[name] !== undefined && !kept.some(([other]) => other === name);
  return {
    ...rest,
    ...(properties && {
      properties: Object.fromEntries(kept.map(([name, member]) => [name, writable(member, none, path)])),
    }),
    ...(required && { required: required.filter((name) => !hidden.has(name) && !missing(name)) }),
    ...(items && { items: writable(items, none, path, primaryKeyOf(schema)) }),
    ...(additionalProperties !== undefined && {
      additionalProperties:
        typeof additionalProperties === 'object' ? writable(additionalProperties, none, path) : additionalProperties,
    }),
  };
};

const none: ReadonlySet<string> = new Set();
