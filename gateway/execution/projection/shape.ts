import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type FragmentDefinitionNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** `@include(if: $variable)`, or `@skip` when negated. */
export interface Condition {
  variable: string;
  negated: boolean;
}

/** All of one list must hold, of any one list. */
export type Alternatives = readonly (readonly Condition[])[];

export interface FieldShape {
  key: string;
  /** `Type.field`, for messages. */
  coordinate: string;
  isTypeName: boolean;
  when: Alternatives;
  value: ValueShape;
}

/** What a response holds at one object: its fields in response order. */
export interface ObjectShape {
  typeName: string;
  fields: readonly FieldShape[];
}

export type ValueShape = { nonNull: boolean } & (
  | { kind: 'scalar'; typeName: string }
  | { kind: 'enum'; typeName: string; values: ReadonlySet<string> }
  | { kind: 'list'; item: ValueShape }
  | { kind: 'object'; object: ObjectShape }
  /** `unresolved` serves an object whose type stayed the interface itself, as `@interfaceObject` may leave it. */
  | { kind: 'abstract'; possible: ReadonlyMap<string, ObjectShape>; unresolved: ObjectShape | null }
);

type Selected = { set: SelectionSetNode; conditions: readonly Condition[] };
type Collected = { name: string; when: Condition[][]; below: Selected[] };
type Composite = GraphQLObjectType | GraphQLInterfaceType;

/** The conditions of a selection; null when it is never taken. */
const conditionsOf = (node: SelectionNode): Condition[] | null => {
  const conditions: Condition[] = [];
  for (const directive of node.directives ?? []) {
    const negated = directive.name.value === 'skip';
    if (!negated && directive.name.value !== 'include') continue;
    const value = directive.arguments?.find((argument) => argument.name.value === 'if')?.value;
    if (value?.kind === Kind.VARIABLE) conditions.push({ variable: value.name.value, negated });
    else if (value?.kind === Kind.BOOLEAN && value.value === negated) return null;
  }
  return conditions;
};

const fieldDefinition = (type: Composite, name: string) => {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return type.getFields()[name];
};

/** The shape of an operation's response, from the schema and the document that was validated against it. */
export const operationShape = (
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): ObjectShape => {
  const memo = new Map<string, ObjectShape>();
  const setIds = new Map<SelectionSetNode, number>();
  const idOf = (set: SelectionSetNode): number => {
    const id = setIds.get(set) ?? setIds.size;
    setIds.set(set, id);
    return id;
  };
  const fits = (condition: string | undefined, type: Composite): boolean => {
    if (condition === undefined || condition === type.name) return true;
    const conditionType = schema.getType(condition);
    return isAbstractType(conditionType) && schema.isSubType(conditionType, type);
  };

  const collect = (selected: readonly Selected[], type: Composite, fields: Map<string, Collected>): void => {
    for (const { set, conditions } of selected) {
      for (const selection of set.selections) {
        const own = conditionsOf(selection);
        if (own === null) continue;
        const all = own.length > 0 ? [...conditions, ...own] : [...conditions];
        if (selection.kind === Kind.FIELD) {
          const key = selection.alias?.value ?? selection.name.value;
          let field = fields.get(key);
          if (!field) fields.set(key, (field = { name: selection.name.value, when: [], below: [] }));
          field.when.push(all);
          if (selection.selectionSet) field.below.push({ set: selection.selectionSet, conditions: all });
          continue;
        }
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        if (fragment && fits(fragment.typeCondition?.name.value, type))
          collect([{ set: fragment.selectionSet, conditions: all }], type, fields);
      }
    }
  };

  const objectShape = (type: Composite, selected: readonly Selected[]): ObjectShape => {
    const key = `${type.name}|${selected.map(({ set, conditions }) => idOf(set) + JSON.stringify(conditions)).join()}`;
    const known = memo.get(key);
    if (known) return known;
    const collected = new Map<string, Collected>();
    collect(selected, type, collected);
    const fields: FieldShape[] = [];
    for (const [responseKey, { name, when, below }] of collected) {
      const definition = fieldDefinition(type, name);
      if (!definition) continue;
      // With one way to a field, whatever stands below it is there exactly when the field is.
      const sets = when.length === 1 ? below.map(({ set }) => ({ set, conditions: [] })) : below;
      fields.push({
        key: responseKey,
        coordinate: `${type.name}.${name}`,
        isTypeName: definition === TypeNameMetaFieldDef,
        when: when.some((conditions) => conditions.length === 0) ? [] : when,
        value: valueShape(definition.type, sets),
      });
    }
    const shape = { typeName: type.name, fields };
    memo.set(key, shape);
    return shape;
  };

  const valueShape = (type: GraphQLOutputType, below: readonly Selected[]): ValueShape => {
    const nonNull = isNonNullType(type);
    const nullable = isNonNullType(type) ? type.ofType : type;
    if (isListType(nullable)) return { nonNull, kind: 'list', item: valueShape(nullable.ofType, below) };
    if (isEnumType(nullable)) {
      const values = new Set(nullable.getValues().map((value) => value.name));
      return { nonNull, kind: 'enum', typeName: nullable.name, values };
    }
    if (isLeafType(nullable)) return { nonNull, kind: 'scalar', typeName: nullable.name };
    if (isObjectType(nullable)) return { nonNull, kind: 'object', object: objectShape(nullable, below) };
    const abstract = getNamedType(nullable);
    if (!isAbstractType(abstract)) throw new Error(`${String(abstract)} is no output type`);
    const possible = new Map(
      schema.getPossibleTypes(abstract).map((object) => [object.name, objectShape(object, below)]),
    );
    const unresolved = isInterfaceType(abstract) ? objectShape(abstract, below) : null;
    return { nonNull, kind: 'abstract', possible, unresolved };
  };

  const root = schema.getRootType(operation.operation);
  if (!root) throw new Error(`The schema has no ${operation.operation} type`);
  return objectShape(root, [{ set: operation.selectionSet, conditions: [] }]);
};
