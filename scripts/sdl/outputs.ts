import { aboutEnumValue, aboutField, aboutRelation, aboutType } from './describe.ts';
import { deprecation } from './deprecation.ts';
import type { Kind } from './kinds.ts';
import { isEntity, typeIn } from './model.ts';
import type { Member, Model, ObjectType } from './model.ts';
import { enumValueName, memberDirective, valueDirective } from './naming.ts';
import { entityPlans, interfaces } from './plan.ts';
import { definition, entry } from './print.ts';
import { outputType } from './types.ts';

const relationEntry = (member: Member): string[] => {
  const { relation, kind, wire } = member;
  if (!relation) return [];
  const type = kind.kind === 'list' ? `[${relation.entity}!]` : relation.entity;
  return [entry(aboutRelation(member), `${relation.field}: ${type}${memberDirective(relation.field, wire)}`)];
};

const fieldEntries = (type: ObjectType, member: Member): string[] => {
  const { field, wire, kind, required } = member;
  const mark = required ? '!' : '';
  const about = aboutField(type, member);
  const old = deprecation(member);
  if (kind.kind !== 'time') {
    const plain = `${field}: ${outputType(kind)}${mark}${memberDirective(field, wire)}${old}`;
    return [...relationEntry(member), entry(about, plain)];
  }
  const moment = entry(about, `${field}: DateTime${mark}${memberDirective(field, wire, kind.seconds)}${old}`);
  if (kind.seconds) return [moment];
  const inMilliseconds = `${field}Ms: SafeInt${mark}${memberDirective(`${field}Ms`, wire)}${old}`;
  return [moment, entry(`\`${field}\` in milliseconds since 1970.`, inMilliseconds)];
};

const entriesOf = (type: ObjectType): string[] =>
  type.members.filter(({ secret }) => !secret).flatMap((member) => fieldEntries(type, member));

const variantDirective = (name: string): string => {
  for (const { base, discriminator, values } of Object.values(interfaces)) {
    if (name === base) return ` @variant(member: "${discriminator}")`;
    if (values[name]) return ` @variant(member: "${discriminator}", value: "${values[name]}")`;
  }
  return '';
};

const interfacesOf = (name: string): string[] =>
  Object.entries(interfaces)
    .filter(([, { base, values }]) => name === base || name in values)
    .map(([interfaceName]) => interfaceName);

const keyDirectives = (name: string): string => {
  const plan = entityPlans[name];
  if (!plan) return '';
  return ` @key(fields: "${plan.key.field}")${plan.scope ? ` @requiresScopes(scopes: [["${plan.scope}"]])` : ''}`;
};

const objectDefinition = (type: ObjectType, shared: boolean): string => {
  const implemented = interfacesOf(type.name);
  const heading = implemented.length === 0 ? type.name : `${type.name} implements ${implemented.join(' & ')}`;
  const shareable = shared && !isEntity(type.name) ? ' @shareable' : '';
  const directives = `${keyDirectives(type.name)}${shareable}${variantDirective(type.name)}`;
  return definition(aboutType(type.name), `type ${heading} @document${directives}`, entriesOf(type));
};

const interfaceDefinitions = (model: Model): string[] =>
  Object.entries(interfaces)
    .filter(([, { base }]) => model.objects.has(base))
    .map(([name, { base }]) =>
      definition(aboutType(name), `interface ${name} @document`, entriesOf(typeIn(model, base))),
    );

const stubDefinitions = (model: Model): string[] =>
  Object.entries(model.plan.stubs).map(([name, { extended }]) => {
    const key = entityPlans[name]?.key;
    if (!key) throw new Error(`${name} is no entity`);
    const directive = `@key(fields: "${key.field}"${extended ? '' : ', resolvable: false'})`;
    return definition(aboutType(name), `type ${name} ${directive}`, [
      entry(aboutType(`${name}.${key.member}`), `${key.field}: ${key.type}!`),
    ]);
  });

const enumsIn = (kind: Kind): readonly (Kind & { kind: 'enum' })[] => {
  if (kind.kind === 'enum') return [kind];
  return kind.kind === 'list' ? enumsIn(kind.of) : [];
};

/** The enums of a model by name, with their wire values. */
export const enumsOf = (model: Model): ReadonlyMap<string, readonly string[]> => {
  const members = [...model.objects.values()].flatMap((type) => type.members);
  return new Map(members.flatMap(({ kind }) => enumsIn(kind)).map(({ name, values }) => [name, values]));
};

const enumDefinition = ([name, values]: readonly [string, readonly string[]]): string => {
  const entries = values.map((value) => {
    const valueName = enumValueName(value);
    return entry(aboutEnumValue(name, value), `${valueName}${valueDirective(valueName, value)}`);
  });
  return definition(aboutType(name), `enum ${name} @document`, entries);
};

/** Object types, interfaces, stubs of other subgraphs' entities, and enums. `shared` names types that others define too. */
export const outputDefinitions = (model: Model, shared: ReadonlySet<string>): string[] => [
  ...[...model.objects.values()].map((type) => objectDefinition(type, shared.has(type.name))),
  ...interfaceDefinitions(model),
  ...stubDefinitions(model),
  ...[...enumsOf(model)].map(enumDefinition),
];
