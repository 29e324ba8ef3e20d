import type { ContractParameter } from '../../gateway/rest/contractOperations.ts';
import type { Schema } from '../../src/contract/schema.ts';
import { exampleOf } from './documents.ts';
import type { Offered } from './offered.ts';

/** Values that an operation takes for a parameter of its query: every one of an enum, both of a boolean, else one. */
export const acceptedValuesOf = (operation: Offered, parameter: ContractParameter): readonly string[] => {
  const { name, schema } = parameter;
  if (schema.enum) return schema.enum.map(String);
  if (schema.type === 'boolean') return ['false', 'true'];
  const listed = itemsOf(operation);
  if (listed && name === 'sort') return [`-${keyOf(listed)}`];
  if (listed && name === 'select') return [keyOf(listed), Object.keys(listed).join(',')];
  return [byName[name] ?? String(exampleOf(schema))];
};

/** The query of an operation with what it requires, but for `except`. */
export const requiredQueryOf = (operation: Offered, except?: string): [name: string, value: string][] =>
  operation.parameters
    .filter((parameter) => parameter.in === 'query' && parameter.required && parameter.name !== except)
    .map((parameter) => [parameter.name, acceptedValuesOf(operation, parameter)[0]!]);

const byName: Readonly<Record<string, string>> = {
  // A cursor of the reference: what follows the first position.
  cursor: Buffer.from('$position_gt=1').toString('base64'),
  limit: '100',
  poll_timeout: '0',
  name: 'open',
  media: 'there',
  proto: 'hls',
  ip: '10.77.0.150',
  client_ip: '10.77.0.150',
  filter: `name eq 'there'`,
  orderby: 'name desc',
  skip: '0',
};

/** The members of the objects that a list holds; undefined for what is no list. */
const itemsOf = (operation: Offered): Readonly<Record<string, Schema>> | undefined =>
  Object.values(operation.response()?.properties ?? {}).find(({ items }) => items?.properties)?.items?.properties;

/** The member that orders a list. */
const keyOf = (members: Readonly<Record<string, Schema>>): string =>
  ['name', 'hostname', 'episode_id', 'person_id', 'id', 'created_at', 'key'].find((name) =>
    Object.hasOwn(members, name),
  ) ?? Object.keys(members)[0]!;
