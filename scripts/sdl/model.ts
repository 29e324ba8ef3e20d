import { readContract, referenced, schemaNamed } from './contract.ts';
import type { Contract, Schema } from './contract.ts';
import { kindOf, objectsIn } from './kinds.ts';
import type { Kind } from './kinds.ts';
import { fieldName } from './naming.ts';
import { entityPlans, relations, renamedFields, secrets, serverMembers } from './plan.ts';
import type { Relation, SubgraphPlan } from './plan.ts';

/** A member of a contract schema, as the graph sees it. */
export interface Member {
  owner: string;
  /** Its spelling in the REST document; dotted where the value lies deeper. */
  wire: string;
  /** The plain field: for a relation, the key beside the entity. */
  field: string;
  kind: Kind;
  /** The schema of its value, references followed. */
  schema: Schema;
  relation: Relation | undefined;
  /** Present in every valid document. */
  required: boolean;
  writable: boolean;
  /** Never answered. */
  secret: boolean;
}

export interface ObjectType {
  name: string;
  schema: Schema;
  members: readonly Member[];
  /** Only nodes and the server write it: nothing in it is sure to be there. */
  measured: boolean;
}

/** All object types of one subgraph, in the order a reader meets them, and how it came to them. */
export interface Model {
  plan: SubgraphPlan;
  objects: ReadonlyMap<string, ObjectType>;
}

export const isEntity = (name: string): boolean => name in entityPlans;

const plainField = (owner: string, member: string): string => {
  const key = entityPlans[owner]?.key;
  if (key?.member === member) return key.field;
  return relations[`${owner}.${member}`]?.key ?? renamedFields[`${owner}.${member}`] ?? fieldName(member);
};

const memberOf = (contract: Contract, owner: string, wire: string, declared: Schema, measured: boolean): Member => {
  const name = `${owner}.${wire}`;
  const target = referenced(declared);
  const schema = target ? { ...schemaNamed(contract, target), ...declared } : declared;
  const relation = relations[name];
  const inner = relation?.path ? schema.properties?.[relation.path] : undefined;
  const kind = kindOf(contract, inner ?? declared, owner, wire, measured);
  const isKey = entityPlans[owner]?.key.member === wire;
  const ownerSchema = schemaNamed(contract, owner);
  const required = ownerSchema.required?.includes(wire) ?? false;
  // Named items of a list are read-only in name only: a body that lists them says which is which.
  const identifies = (required || ownerSchema['x-primary-key'] === wire) && !isEntity(owner);
  return {
    owner,
    wire: relation?.path ? `${wire}.${relation.path}` : wire,
    field: plainField(owner, wire),
    kind,
    schema,
    relation,
    required: isKey || (required && !measured && kind.kind !== 'enum'),
    writable: (!declared.readOnly || identifies) && !serverMembers.has(name) && !isKey,
    secret: declared.writeOnly === true || secrets.has(name),
  };
};

const objectType = (contract: Contract, name: string, measured: boolean): ObjectType => {
  const schema = schemaNamed(contract, name);
  const members = Object.entries(schema.properties ?? {})
    .filter(([wire]) => !wire.startsWith('$'))
    .map(([wire, declared]) => memberOf(contract, name, wire, declared, measured));
  return { name, schema, members, measured };
};

/** The names of the types reachable from `roots` through members that `follow` accepts. */
export const reachable = (
  typeOf: (name: string) => ObjectType,
  roots: readonly string[],
  follow: (member: Member) => boolean,
): ReadonlySet<string> => {
  const found = new Set(roots);
  for (const name of found) {
    for (const member of typeOf(name).members.filter(follow)) {
      for (const next of objectsIn(member.kind)) found.add(next);
    }
  }
  return found;
};

/** The object types that a plan's documents consist of. */
export const modelOf = (plan: SubgraphPlan): Model => {
  const contract = readContract(plan.contract, plan.renamed);
  const roots = [...plan.entities, ...(plan.types ?? [])];
  const configured = (name: string): ObjectType => objectType(contract, name, false);
  const written = reachable(configured, plan.entities, ({ writable }) => writable);
  const all = reachable(configured, roots, ({ secret }) => !secret);
  const objects = [...all].map((name) => [name, objectType(contract, name, !written.has(name))] as const);
  return { plan, objects: new Map(objects) };
};

export const typeIn = (model: Model, name: string): ObjectType => {
  const type = model.objects.get(name);
  if (!type) throw new Error(`${model.plan.name} has no type ${name}`);
  return type;
};
