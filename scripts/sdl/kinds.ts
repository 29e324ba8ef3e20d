import { referenced, schemaNamed } from './contract.ts';
import type { Contract, Schema } from './contract.ts';
import { typeName } from './naming.ts';

/** What a member holds, in terms of the graph. */
export type Kind =
  | { kind: 'scalar'; name: string }
  | { kind: 'time'; seconds: boolean }
  | { kind: 'enum'; name: string; values: readonly string[] }
  | { kind: 'object'; name: string }
  | { kind: 'variants'; of: readonly string[] }
  | { kind: 'map' }
  | { kind: 'list'; of: Kind };

const scalar = (name: string): Kind => ({ kind: 'scalar', name });

// Integers that are small by nature, so that a client need not treat them as counters even where a node measured them.
const smallFormats = new Set(['percent', 'pixels']);
const smallMembers = new Set([
  'pid',
  'pnr',
  'channels',
  'program_id',
  'stream_id',
  'index',
  'line',
  'col',
  'code',
  'port',
  'id',
]);

const unions: Readonly<Record<string, string>> = {
  'boolean,integer': 'BooleanOrInt',
  'boolean,string': 'BooleanOrString',
  'integer,string': 'IntOrString',
  'number,string': 'FloatOrString',
};

const enumKind = (name: string, schema: Schema): Kind => {
  const values = schema.enum ?? [];
  const types = [...new Set(values.map((value) => (typeof value === 'number' ? 'integer' : typeof value)))].sort();
  if (schema['x-open-enum']) return scalar('String');
  if (types.join() === 'string') return { kind: 'enum', name, values: values as string[] };
  if (types.join() === 'integer') return scalar('Int');
  const union = unions[types.join()];
  if (!union) throw new Error(`${name} mixes values of ${types.join()}`);
  return scalar(union);
};

const integerKind = (schema: Schema, member: string, measured: boolean): Kind => {
  const format = schema['x-format'] ?? '';
  if (format === 'snowflake_id') return scalar('Snowflake');
  if (format === 'utc_ms' || format === 'utc') return { kind: 'time', seconds: format === 'utc' };
  const small = smallFormats.has(format) || smallMembers.has(member);
  return scalar(schema.format === 'int64' || (measured && !small) ? 'SafeInt' : 'Int');
};

const objectKind = (schema: Schema): Kind => {
  const values = schema.additionalProperties;
  return typeof values === 'object' && values.type === 'string' ? { kind: 'map' } : scalar('JSONObject');
};

/**
 * The kind of the member `member` of the schema `owner`.
 *
 * `measured` tells that nodes report it: their counters outgrow 32 bits, so plain integers become `SafeInt`.
 */
export const kindOf = (contract: Contract, schema: Schema, owner: string, member: string, measured: boolean): Kind => {
  const name = referenced(schema);
  if (name) {
    const target = schemaNamed(contract, name);
    return target.properties ? { kind: 'object', name } : kindOf(contract, target, name, '', measured);
  }
  if (schema.anyOf) return { kind: 'variants', of: schema.anyOf.map((variant) => referenced(variant) ?? '') };
  if (schema.enum) return enumKind(owner + typeName(member), schema);
  const types = [schema.type ?? []].flat().filter((type) => type !== 'null');
  if (types.length > 1) return scalar(unions[[...types].sort().join()] ?? 'JSON');
  switch (types[0]) {
    case 'array':
      return { kind: 'list', of: kindOf(contract, schema.items ?? {}, owner, member, measured) };
    case 'object':
      return objectKind(schema);
    case 'integer':
      return integerKind(schema, member, measured);
    case 'number':
      return scalar('Float');
    case 'boolean':
      return scalar('Boolean');
    case 'string':
      return scalar('String');
    default:
      return scalar('JSON');
  }
};

/** The object types a kind leads to. */
export const objectsIn = (kind: Kind): readonly string[] => {
  if (kind.kind === 'object') return [kind.name];
  if (kind.kind === 'variants') return kind.of;
  return kind.kind === 'list' ? objectsIn(kind.of) : [];
};
