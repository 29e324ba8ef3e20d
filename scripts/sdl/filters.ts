import { aboutFilterField } from './describe.ts';
import { isEntity, reachable, typeIn } from './model.ts';
import type { Member, Model, ObjectType } from './model.ts';
import { enumsOf } from './outputs.ts';
import { memberDirective } from './naming.ts';
import { definition, entry } from './print.ts';
import { filterType } from './types.ts';

const isTestable = ({ kind, secret }: Member): boolean => !secret && filterType(kind, false) !== undefined;

const fieldEntries = (member: Member): string[] => {
  const { field, wire, kind, schema } = member;
  const type = filterType(kind, schema.contentEncoding !== undefined);
  if (!type) return [];
  const seconds = kind.kind === 'time' && kind.seconds;
  const plain = entry(aboutFilterField(member), `${field}: ${type}${memberDirective(field, wire, seconds)}`);
  if (kind.kind !== 'time' || kind.seconds) return [plain];
  const milliseconds = `${field}Ms: SafeIntFilter${memberDirective(`${field}Ms`, wire)}`;
  return [plain, entry(`Test of \`${field}Ms\`.`, milliseconds)];
};

const combinations = (name: string): string[] => [
  entry('All of these must hold.', `and: [${name}Filter!]`),
  entry('At least one of these must hold.', `or: [${name}Filter!]`),
  entry('This must not hold.', `not: ${name}Filter`),
];

const filterDefinition = (type: ObjectType): string => {
  const fields = type.members.filter(isTestable).flatMap(fieldEntries);
  const presence = entry('True: absent or null as a whole. False: present.', 'isNull: Boolean');
  return isEntity(type.name)
    ? definition(`Which rows of \`${type.name}\` to return. All given tests must hold.`, `input ${type.name}Filter`, [
        ...fields,
        ...combinations(type.name),
      ])
    : definition(`Tests of the members of \`${type.name}\`. All given tests must hold.`, `input ${type.name}Filter`, [
        ...fields,
        presence,
      ]);
};

const enumFilter = (name: string): string => {
  const tests = [
    ['Equal. Null: absent.', `eq: ${name}`],
    ['Not equal, or absent. Null: present.', `ne: ${name}`],
    ['Equal to one of these.', `in: [${name}!]`],
    ['Equal to none of these, or absent.', `notIn: [${name}!]`],
    ['Greater than, by the REST spelling, bytewise.', 'gt: String'],
    ['Greater than or equal to, by the REST spelling, bytewise.', 'gte: String'],
    ['Less than, by the REST spelling, bytewise.', 'lt: String'],
    ['Less than or equal to, by the REST spelling, bytewise.', 'lte: String'],
    ['The REST spelling holds this literal text; letter case counts.', 'contains: String'],
    ['The REST spelling holds this literal text; letter case does not count.', 'icontains: String'],
    ['True: absent or null. False: present.', 'isNull: Boolean'],
  ] as const;
  const about = `Tests of a \`${name}\`. All given tests must hold.`;
  return definition(
    about,
    `input ${name}Filter`,
    tests.map(([text, field]) => entry(text, field)),
  );
};

/** The `…Filter` inputs: for each entity, what lies below it outside of lists, and the enums met there. */
export const filterDefinitions = (model: Model): string[] => {
  const tested = reachable((name) => typeIn(model, name), model.plan.entities, isTestable);
  const types = [...tested].map((name) => typeIn(model, name));
  const named = new Set(
    types.flatMap(({ members }) => members.filter(isTestable).map(({ kind }) => filterType(kind, false))),
  );
  const enums = [...enumsOf(model).keys()].filter((name) => named.has(`${name}Filter`));
  return [...types.map(filterDefinition), ...enums.map(enumFilter)];
};
