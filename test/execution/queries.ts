import fc, { type GeneratorValue } from 'fast-check';
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isInterfaceType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** Values by argument type name that mean something to the fixture. */
export type Values = Readonly<Record<string, readonly unknown[]>>;

export interface RandomQuery {
  query: string;
  variables: Record<string, unknown>;
}

const literal = (value: unknown, type: GraphQLInputType): string => {
  if (value === null) return 'null';
  if (isNonNullType(type)) return literal(value, type.ofType);
  if (isListType(type)) return `[${(value as unknown[]).map((item) => literal(item, type.ofType)).join(' ')}]`;
  if (isEnumType(type)) return String(value);
  if (!isInputObjectType(type)) return JSON.stringify(value);
  const members = Object.entries(value as object).map(([k, v]) => `${k}: ${literal(v, type.getFields()[k]!.type)}`);
  return `{${members.join(' ')}}`;
};

/** Draws a valid query: aliases, arguments, variables, fragments, conditions, `__typename`. */
export const drawQuery = (schema: GraphQLSchema, values: Values, draw: GeneratorValue): RandomQuery => {
  const variables: Record<string, unknown> = {};
  const definitions: string[] = [];
  const fragments: string[] = [];
  const chance = (percent: number): boolean => draw(fc.nat, { max: 99 }) >= 100 - percent;
  const pick = <T>(list: readonly T[]): T => list[draw(fc.nat, { max: list.length - 1 })]!;

  const declare = (type: string, value: unknown): string => {
    const name = `v${definitions.length}`;
    definitions.push(`$${name}: ${type}`);
    variables[name] = value;
    return `$${name}`;
  };
  const drawValue = (type: GraphQLInputType): unknown => {
    if (isNonNullType(type)) return drawValue(type.ofType);
    if (isListType(type)) return Array.from({ length: draw(fc.nat, { max: 2 }) }, () => drawValue(type.ofType));
    if (isInputObjectType(type))
      return Object.fromEntries(
        Object.values(type.getFields()).flatMap((field) => (chance(50) ? [[field.name, drawValue(field.type)]] : [])),
      );
    if (isEnumType(type)) return pick(type.getValues()).name;
    return pick(values[getNamedType(type).name] ?? [null]);
  };
  const drawArguments = (field: GraphQLField<unknown, unknown>): string => {
    const given = field.args.flatMap((argument) => {
      if (!isNonNullType(argument.type) && chance(40)) return [];
      const value = drawValue(argument.type);
      const text = chance(40) ? declare(String(argument.type), value) : literal(value, argument.type);
      return [`${argument.name}: ${text}`];
    });
    return given.length > 0 ? `(${given.join(' ')})` : '';
  };
  const condition = (): string =>
    chance(12) ? ` @${pick(['skip', 'include'])}(if: ${chance(70) ? declare('Boolean!', chance(50)) : 'true'})` : '';

  let aliases = 0;
  const drawField = (type: GraphQLCompositeType, depth: number): string => {
    if (chance(10) || !(isObjectType(type) || isInterfaceType(type)))
      return `${chance(40) ? `t${aliases++}: ` : ''}__typename${condition()}`;
    const fields = Object.values(type.getFields()).filter(
      (field) => depth > 0 || !isCompositeType(getNamedType(field.type)),
    );
    if (fields.length === 0) return '__typename';
    const field = pick(fields);
    const given = drawArguments(field);
    // An alias of its own for all that could conflict: arguments, and one key with several types.
    const alias = given !== '' || field.args.length > 0 || chance(10) ? `f${aliases++}: ` : '';
    const returned = getNamedType(field.type);
    const below = isCompositeType(returned) ? ` ${drawSet(returned, depth - 1)}` : '';
    return `${alias}${field.name}${given}${condition()}${below}`;
  };
  const drawFragment = (type: GraphQLCompositeType, depth: number): string => {
    const within = isAbstractType(type) ? pick([type, ...schema.getPossibleTypes(type)]) : type;
    const set = drawSet(within, depth);
    if (chance(50)) return `... on ${within.name}${condition()} ${set}`;
    const name = `F${fragments.length}`;
    fragments.push(`fragment ${name} on ${within.name} ${set}`);
    return `...${name}${condition()}`;
  };
  const drawSet = (type: GraphQLCompositeType, depth: number): string => {
    const count = 1 + draw(fc.nat, { max: 3 });
    const selections = Array.from({ length: count }, () =>
      chance(isAbstractType(type) ? 70 : 15) && depth >= 0
        ? drawFragment(type, depth - (chance(50) ? 1 : 0))
        : drawField(type, depth),
    );
    return `{ ${selections.join(' ')} }`;
  };

  const set = drawSet(schema.getQueryType()!, 4);
  const head = definitions.length > 0 ? `query (${definitions.join(' ')})` : 'query';
  return { query: [`${head} ${set}`, ...fragments].join('\n'), variables };
};
