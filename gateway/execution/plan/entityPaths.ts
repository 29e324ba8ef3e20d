import type { FlattenNodePathSegment } from '@graphql-hive/router-query-planner';
import type { TypeRelations } from '../supergraph/typeRelations.ts';
import type { Path, Tree } from './planRun.ts';

export type Segments = readonly FlattenNodePathSegment[];
type Visit = (value: unknown, found: Tree[]) => void;

const isObject = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

const throughLists = (visitOne: (value: Tree, found: Tree[]) => void): Visit => {
  const visit: Visit = (value, found) => {
    if (Array.isArray(value)) for (const item of value) visit(item, found);
    else if (isObject(value)) visitOne(value, found);
  };
  return visit;
};

/** Compiles a path of the plan into a function that appends the objects at its end, lists flattened in order. */
export const compileEntityPath = (segments: Segments, types: TypeRelations): Visit =>
  segments.reduceRight<Visit>(
    (next, segment) => {
      if (segment === '@') return next;
      if ('Field' in segment) {
        const { Field: name } = segment;
        return throughLists((object, found) => next(object[name], found));
      }
      const conditions = segment.TypeCondition;
      return throughLists((object, found) => {
        const name = object['__typename'];
        if (typeof name !== 'string' || types.fits(name, conditions)) next(object, found);
      });
    },
    throughLists((object, found) => void found.push(object)),
  );

/** The response paths of the objects `compileEntityPath` finds, in the same order; only errors need them. */
export const locateEntities = (data: unknown, segments: Segments, types: TypeRelations): Path[] => {
  const paths: Path[] = [];
  const visit = (value: unknown, at: number, path: Path): void => {
    if (Array.isArray(value)) return value.forEach((item, index) => visit(item, at, [...path, index]));
    const segment = segments[at];
    if (segment === '@') return visit(value, at + 1, path);
    if (!isObject(value)) return;
    if (segment === undefined) paths.push(path);
    else if ('Field' in segment) visit(value[segment.Field], at + 1, [...path, segment.Field]);
    else {
      const name = value['__typename'];
      if (typeof name !== 'string' || types.fits(name, segment.TypeCondition)) visit(value, at + 1, path);
    }
  };
  visit(data, 0, []);
  return paths;
};
