import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { projectFile } from '../../src/projectRoot.ts';
import type { Schema } from './contract.ts';
import type { Member, ObjectType } from './model.ts';

/** Sentences by `Type`, `Type.member`, `Enum.value` or, where it means the same everywhere, `member`. */
const sentences = parse(readFileSync(projectFile('scripts', 'sdl', 'descriptions.yaml'), 'utf8')) as Readonly<
  Record<string, string>
>;

const units: Readonly<Record<string, string>> = {
  milliseconds: 'In milliseconds.',
  ticks: 'In milliseconds of media time.',
  seconds: 'In seconds.',
  bytes: 'In bytes.',
  megabytes: 'In megabytes.',
  speed: 'In kbit/s.',
  percent: 'In percent.',
  pixels: 'In pixels.',
  hexbinary: 'In hexadecimal digits.',
};

const asSentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

const spelledOut = (member: string): string => {
  const words = member
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replaceAll('_', ' ');
  if (words.startsWith('errors ')) return asSentence(`errors counted: ${words.slice(7)}`);
  if (words.endsWith(' count')) return asSentence(`number of ${words.slice(0, -6)}`);
  return asSentence(words);
};

const sentenceOf = (owner: string, wire: string, schema: Schema): string =>
  sentences[`${owner}.${wire}`] ?? sentences[wire] ?? schema.description ?? spelledOut(wire);

const unitOf = (schema: Schema): string[] => {
  const unit = units[schema['x-format'] ?? schema.items?.['x-format'] ?? ''];
  const encoding = schema.contentEncoding === 'base64' ? ['Base64.'] : [];
  return [...(unit ? [unit] : []), ...encoding];
};

const isMoment = (schema: Schema): boolean => schema['x-format']?.startsWith('utc') ?? false;

const rangeOf = (schema: Schema): string[] => {
  const { minimum, maximum } = schema;
  if (isMoment(schema) || minimum === undefined) return [];
  return [maximum === undefined ? `At least ${minimum}.` : `${minimum} to ${maximum}.`];
};

const allowedOf = (schema: Schema): string[] =>
  schema.enum?.some((value) => typeof value !== 'string') && schema.enum.length > 1
    ? [`One of ${schema.enum.map((value) => `\`${String(value)}\``).join(', ')}.`]
    : [];

const variantsOf = (schema: Schema): string[] => {
  const variants = schema['x-variants'];
  return variants ? [`For kinds ${variants.map((variant) => `\`${variant}\``).join(', ')}.`] : [];
};

const exampleOf = (schema: Schema): string[] => {
  const example = schema.examples?.find((value) => typeof value === 'string' && value !== '');
  return typeof example === 'string' && example.length <= 60 ? [`Such as \`${example}\`.`] : [];
};

const facts = ({ schema }: Member): string[] => [
  ...unitOf(schema),
  ...rangeOf(schema),
  ...allowedOf(schema),
  ...variantsOf(schema),
  ...exampleOf(schema),
];

const nullMeaning = (type: ObjectType, { required, writable }: Member): string[] => {
  if (required) return [];
  return [type.measured || !writable ? 'Null: not known.' : 'Null: not set.'];
};

/** The description of a type, an entity's key, or anything else named in the table. */
export const aboutType = (name: string): string => {
  const sentence = sentences[name] ?? sentences[name.split('.').at(-1) ?? ''];
  if (!sentence) {
    console.error(name);
    return name;
  }
  return sentence;
};

/** What an output field holds: a sentence, the unit, bounds, an example, and what null means. */
export const aboutField = (type: ObjectType, member: Member): string => {
  const { owner, wire, schema, relation } = member;
  const sentence = relation ? `The key of \`${relation.field}\`.` : sentenceOf(owner, wire, schema);
  return [sentence, ...facts(member), ...nullMeaning(type, member)].join(' ');
};

/** What the entity behind a relation is. */
export const aboutRelation = ({ owner, wire, kind, schema }: Member): string =>
  [sentenceOf(owner, wire, schema), kind.kind === 'list' ? 'Null: not known.' : 'Null: none.'].join(' ');

/** What to give in an input field of a patch. */
export const aboutInput = (_type: ObjectType, member: Member): string => {
  const { owner, wire, schema } = member;
  return [sentenceOf(owner, wire, schema), ...facts(member)].join(' ');
};

/** What a field of a filter tests. */
export const aboutFilterField = ({ field, schema }: Member): string =>
  [`Test of \`${field}\`.`, ...unitOf(schema)].join(' ');

/** What an enum value says. */
export const aboutEnumValue = (name: string, value: string): string =>
  sentences[`${name}.${value}`] ?? `\`${value}\` in REST.`;
