import type { ContractParameter } from '../../gateway/rest/contractOperations.ts';
import type { Schema } from '../../src/contract/schema.ts';
import { requiredQueryOf } from './acceptedParameters.ts';
import type { Offered } from './offered.ts';
import { violationsOf } from './violations.ts';

/** A request in which one parameter breaks a rule. */
export interface ParameterViolation {
  parameter: string;
  rule: string;
  keys: Readonly<Record<string, string>>;
  query: string;
}

/** A violation of each rule that an operation's parameters have: presence, type, enum, bounds. */
export const parameterViolationsOf = (operation: Offered): readonly ParameterViolation[] =>
  operation.parameters.flatMap((parameter) => {
    const { name, in: where, schema, required } = parameter;
    const others = new URLSearchParams(requiredQueryOf(operation, name));
    if (where === 'header') return [];
    const wrong = [...ofType(schema), ...violationsOf(schema).map(({ rule, value }) => [rule, String(value)] as const), ...ofMeaning(parameter)];
    return [
      ...(required && where === 'query' ? [{ parameter: name, rule: 'required', keys: {}, query: others.toString() }] : []),
      ...wrong.map(([rule, value]) =>
        where === 'path'
          ? { parameter: name, rule, keys: { [name]: value }, query: others.toString() }
          : { parameter: name, rule, keys: {}, query: new URLSearchParams([...others, [name, value]]).toString() },
      ),
    ];
  });

const ofType = function* ({ type }: Schema): Iterable<readonly [rule: string, value: string]> {
  if (type === 'integer' || type === 'number') yield ['type', 'abc'];
  if (type === 'boolean') yield ['type', 'perhaps'];
};

/** What the contract says of a list's parameters in words. */
const ofMeaning = function* ({ name, in: where }: ContractParameter): Iterable<readonly [rule: string, value: string]> {
  if (where !== 'query') return;
  if (name === 'limit') yield ['minimum', '0'];
  if (name === 'cursor') yield ['form', 'no cursor'];
  if (name === 'sort') yield ['members', 'no_such_member'];
};
