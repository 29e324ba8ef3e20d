import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { projectFile } from '../../src/projectRoot.ts';
import type { Schema } from './contract.ts';
import type { Kind } from './kinds.ts';
import type { Member, ObjectType } from './model.ts';
import type { Relation } from './plan.ts';

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

const acronyms = new Set(
  'aes api aud cpix cpu dts drm dvr fu gop gpu hls http id idr ip iv nal pat pcr pes pid pmt pnr pps psi pts rtcp rtp sdi sei sps sr srt tei tls ts url vps'.split(
    ' ',
  ),
);

const spelled = (word: string): string => (acronyms.has(word) ? word.toUpperCase() : word);

const asSentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

/** Says a member in words, for counters and other members whose names say all. */
const spelledOut = (member: string): string => {
  const words = member
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split('_')
    .map(spelled)
    .join(' ');
  const error = /^errors? (.+)$/.exec(words);
  if (error) return `Errors: ${error[1]}.`;
  const quantity = /^(.+) (count|sum)$/.exec(words);
  return quantity ? asSentence(`${quantity[2] === 'sum' ? 'sum' : 'number'} of ${quantity[1]}`) : asSentence(words);
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
  if (!sentence) throw new Error(`scripts/sdl/descriptions.yaml does not describe ${name}`);
  return sentence;
};

const keySentence = ({ entity, field }: Relation, kind: Kind): string => {
  const key = entity === 'Streamer' ? 'Host name' : 'Id';
  return kind.kind === 'list' ? `${key}s of \`${field}\`.` : `${key} of \`${field}\`.`;
};

/** What an output field holds: a sentence, the unit, bounds, an example, and what null means. */
export const aboutField = (type: ObjectType, member: Member): string => {
  const { owner, wire, schema, relation, kind } = member;
  const sentence = relation ? keySentence(relation, kind) : sentenceOf(owner, wire, schema);
  const ofNull = sentence.includes('Null') ? [] : nullMeaning(type, member);
  return [sentence, ...facts(member), ...ofNull].join(' ');
};

/** What the entity behind a relation is. */
export const aboutRelation = ({ owner, wire, schema }: Member): string =>
  `${sentenceOf(owner, wire, schema)} Null: none.`;

/** What to give in an input field of a patch. */
export const aboutInput = (member: Member): string => {
  const { owner, wire, schema } = member;
  return [sentenceOf(owner, wire, schema), ...facts(member)].join(' ');
};

/** What a field of a filter tests. */
export const aboutFilterField = ({ field, schema }: Member): string =>
  [`Test of \`${field}\`.`, ...unitOf(schema)].join(' ');

/** What an enum value says. */
export const aboutEnumValue = (name: string, value: string): string =>
  sentences[`${name}.${value}`] ?? `Spelled \`${value}\` in REST.`;
