import { aboutInput } from './describe.ts';
import { deprecation } from './deprecation.ts';
import { reachable, typeIn } from './model.ts';
import type { Member, Model, ObjectType } from './model.ts';
import { memberDirective } from './naming.ts';
import { interfaces } from './plan.ts';
import { definition, entry } from './print.ts';
import { patchType } from './types.ts';

const fieldEntries = (member: Member): string[] => {
  const { field, wire, kind } = member;
  const about = aboutInput(member);
  const old = deprecation(member);
  const seconds = kind.kind === 'time' && kind.seconds;
  const plain = entry(about, `${field}: ${patchType(kind)}${memberDirective(field, wire, seconds)}${old}`);
  if (kind.kind !== 'time' || kind.seconds) return [plain];
  const milliseconds = `${field}Ms: SafeInt${memberDirective(`${field}Ms`, wire)}${old}`;
  return [plain, entry(`\`${field}\` in milliseconds since 1970; give one of the two.`, milliseconds)];
};

const isWritable = ({ writable }: Member): boolean => writable;

const patchDefinition = (type: ObjectType): string =>
  definition(
    `A change to \`${type.name}\`. Only what is given changes, null removes a member, a list is replaced as a whole.`,
    `input ${type.name}Patch`,
    type.members.filter(isWritable).flatMap(fieldEntries),
  );

/** One input for all variants of an interface: input types know no alternatives. */
const variantsPatch = (name: string, types: readonly ObjectType[]): string => {
  const members = new Map<string, string[]>();
  for (const type of types) {
    for (const member of type.members.filter(isWritable)) {
      if (!members.has(member.wire)) members.set(member.wire, fieldEntries(member));
    }
  }
  const about = `An element of any variant of \`${name}\`; give the fields of its variant.`;
  return definition(about, `input ${name}Patch`, [...members.values()].flat());
};

/** The `…Patch` inputs: for each entity and all that clients may write below it. */
export const patchDefinitions = (model: Model): string[] => {
  const written = reachable((name) => typeIn(model, name), model.plan.entities, isWritable);
  const variants = new Set(Object.values(interfaces).flatMap(({ base, values }) => [base, ...Object.keys(values)]));
  const plain = [...written].filter((name) => !variants.has(name));
  const merged = Object.entries(interfaces).filter(([, { base }]) => written.has(base));
  return [
    ...plain.map((name) => patchDefinition(typeIn(model, name))),
    ...merged.map(([name, { base, values }]) =>
      variantsPatch(
        name,
        [base, ...Object.keys(values)].map((type) => typeIn(model, type)),
      ),
    ),
  ];
};
