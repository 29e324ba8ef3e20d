import { contract } from '../../src/contract/contract.ts';
import type { Schema } from '../../src/contract/schema.ts';

/** The schema below a path of members, changed; the original stays as it is. */
const changedAt = (schema: Schema, path: readonly string[], change: (schema: Schema) => Schema): Schema => {
  const [name, ...rest] = path;
  if (name === undefined) return change(schema);
  if (schema.items && !schema.properties) return { ...schema, items: changedAt(schema.items, path, change) };
  const member = schema.properties?.[name];
  if (!member) throw new Error(`The contract has no member ${name}`);
  return { ...schema, properties: { ...schema.properties, [name]: changedAt(member, rest, change) } };
};

/**
 * The contract's `Episode`, in which the id of a matched person may be written: it is read-only only for the person itself,
 * where the path names it.
 */
export const episodeSchema = (): Schema =>
  changedAt(contract('central').schema('Episode'), ['matched_persons', 'person', 'person_id'], (id) => ({
    ...id,
    readOnly: false,
  }));
