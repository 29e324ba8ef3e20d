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
  type SelectionSetNode,
} from 'graphql';

export interface FieldShape {
  key: string;
  /** `Type.field`, for messages. */
  coordinate: string;
  isTypeName: boolean;
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

type Collected = { name: string; below: SelectionSetNode[] };
type Composite = GraphQLObjectType | GraphQLInterfaceType;

const fieldDefinition = (type: Composite, name: string) => {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return type.getFields()[name];
};

/** The shape of an operation's response. The operation is valid and its conditions are resolved. */
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

  const collect = (sets: readonly SelectionSetNode[], type: Composite, fields: Map<string, Collected>): void => {
    for (const { selections } of sets) {
      for (const selection of selections) {
        if (selection.kind === Kind.FIELD) {
          const key = selection.alias?.value ?? selection.name.value;
          let field = fields.get(key);
          if (!field) fields.set(key, (field = { name: selection.name.value, below: [] }));
          if (selection.selectionSet) field.below.push(selection.selectionSet);
          continue;
        }
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        if (fragment && fits(fragment.typeCondition?.name.value, type)) collect([fragment.selectionSet], type, fields);
      }
    }
  };

  const objectShape = (type: Composite, sets: readonly SelectionSetNode[]): ObjectShape => {
    const key = `${type.name}|${sets.map(idOf).join()}`;
    const known = memo.get(key);
    if (known) return known;
    const collected = new Map<string, Collected>();
    collect(sets, type, collected);
    const fields: FieldShape[] = [];
    for (const [responseKey, { name, below }] of collected) {
      const definition = fieldDefinition(type, name);
      if (!definition) continue;
      fields.push({
        key: responseKey,
        coordinate: `${type.name}.${name}`,
        isTypeName: definition === TypeNameMetaFieldDef,
        value: valueShape(definition.type, below),
      });
    }
    const shape = { typeName: type.name, fields };
    memo.set(key, shape);
    return shape;
  };

  const valueShape = (type: GraphQLOutputType, below: readonly SelectionSetNode[]): ValueShape => {
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
  return objectShape(root, [operation.selectionSet]);
};
