import type { Path, Tree } from '../plan/planRun.ts';
import type { FieldShape, ObjectShape, ValueShape } from './shape.ts';

/** A place where the merged data does not fit the schema, so that a null stands there or above. */
export interface Fault {
  path: Path;
  message: string;
}

/**
 * Finds where a projection had to put nulls, in the order it met them.
 *
 * Walks the data once more with paths: only responses that a projection noted as faulty pay for it.
 */
export const findFaults = (shape: ObjectShape, data: Tree): Fault[] => {
  const faults: Fault[] = [];
  const fault = (path: Path, message: string): false => {
    faults.push({ path, message });
    return false;
  };

  /** False when a null stands at the value. */
  const holds = (value: unknown, shape: ValueShape, coordinate: string, path: Path): boolean => {
    if (value === undefined || value === null) return false;
    switch (shape.kind) {
      case 'scalar':
        return true;
      case 'enum':
        if (shape.values.has(value as string)) return true;
        return fault(path, `${coordinate} holds a value that ${shape.typeName} does not have.`);
      case 'list':
        return (
          Array.isArray(value) && value.every((item, index) => fits(item, shape.item, coordinate, [...path, index]))
        );
      case 'object':
        return objectHolds(value as Tree, shape.object, path);
      case 'abstract': {
        const name = (value as Tree)['__typename'];
        const unresolved = shape.unresolved;
        const object =
          shape.possible.get(name as string) ??
          (name === undefined || name === unresolved?.typeName ? unresolved : undefined);
        return object
          ? objectHolds(value as Tree, object, path)
          : fault(path, `${coordinate} is of a type that is not public.`);
      }
    }
  };

  const fits = (value: unknown, shape: ValueShape, coordinate: string, path: Path): boolean => {
    const before = faults.length;
    if (holds(value, shape, coordinate, path) || !shape.nonNull) return true;
    if (faults.length === before) fault(path, `Cannot return null for non-nullable field ${coordinate}.`);
    return false;
  };

  const fieldFits = (object: Tree, field: FieldShape, path: Path): boolean =>
    field.isTypeName || fits(object[field.key], field.value, field.coordinate, [...path, field.key]);

  // All fields are looked at, because the one that an error explains may not be the first.
  const objectHolds = (object: Tree, { fields }: ObjectShape, path: Path): boolean =>
    fields.filter((field) => !fieldFits(object, field, path)).length === 0;

  objectHolds(data, shape, []);
  return faults;
};
