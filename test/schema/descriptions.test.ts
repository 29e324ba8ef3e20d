import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLNamedType, GraphQLSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { apiSchema } from './fixture.ts';

interface Described {
  name: string;
  description?: string | null | undefined;
}

const partsOf = (type: GraphQLNamedType): readonly (readonly [string, Described])[] => {
  if (isEnumType(type)) return type.getValues().map((value) => [`${type.name}.${value.name}`, value]);
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field]);
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    [`${type.name}.${field.name}`, field] as const,
    ...field.args.map((argument) => [`${type.name}.${field.name}(${argument.name}:)`, argument] as const),
  ]);
};

const describedParts = (schema: GraphQLSchema): readonly (readonly [string, Described])[] => {
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  return Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => [...(roots.has(type as never) ? [] : [[type.name, type] as const]), ...partsOf(type)]);
};

describe('the public schema', () => {
  it('describes every type, field, argument, input field and enum value', () => {
    const undescribed = describedParts(apiSchema()).filter(([, { description }]) => !description?.trim());
    expect(undescribed.map(([place]) => place)).toEqual([]);
  });

  it('says of every field of a document what null means', () => {
    const schema = apiSchema();
    const silent = ['Stream', 'Streamer', 'Episode', 'Person', 'User', 'Layout', 'StreamStats'].flatMap((name) => {
      const type = schema.getType(name);
      if (!isObjectType(type)) return [name];
      return Object.values(type.getFields())
        .filter(
          (field) =>
            !String(field.type).endsWith('!') && !/\bNull\b|in milliseconds since 1970/.test(field.description ?? ''),
        )
        .map((field) => `${name}.${field.name}`);
    });
    expect(silent).toEqual([]);
  });

  it('shows nothing of federation', () => {
    const names = Object.keys(apiSchema().getTypeMap());
    expect(
      names.filter((name) => /^(join|link|federation|requiresScopes|policy)_|^_/.test(name) && !name.startsWith('__')),
    ).toEqual([]);
  });
});
