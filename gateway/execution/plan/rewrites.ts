import type { FetchNodePathSegment, FetchRewrite, KeyRenamer, ValueSetter } from '@graphql-hive/router-query-planner';
import type { TypeRelations } from '../supergraph/typeRelations.ts';
import { isTree } from './merge.ts';
import type { Tree } from './planRun.ts';

type Rewrite = (value: unknown) => unknown;
type Finish = (object: Tree, key: string) => void;

const compile = (
  path: readonly FetchNodePathSegment[],
  finish: Finish,
  whole: Rewrite,
  types: TypeRelations,
): Rewrite => {
  const visit = (value: unknown, at: number): unknown => {
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) value[index] = visit(value[index], at);
      return value;
    }
    const segment = path[at];
    if (segment === undefined) return whole(value);
    if (!isTree(value)) return value;
    if ('TypenameEquals' in segment) {
      const name = value['__typename'];
      return typeof name === 'string' && !types.fits(name, segment.TypenameEquals) ? value : visit(value, at + 1);
    }
    if (at === path.length - 1) finish(value, segment.Key);
    else if (segment.Key in value) value[segment.Key] = visit(value[segment.Key], at + 1);
    return value;
  };
  return (value) => visit(value, 0);
};

const setter = ({ path, setValueTo }: ValueSetter, types: TypeRelations): Rewrite =>
  compile(
    path,
    (object, key) => void (object[key] = setValueTo),
    () => setValueTo,
    types,
  );

const renamer = ({ path, renameKeyTo }: KeyRenamer, types: TypeRelations): Rewrite =>
  compile(
    path,
    (object, key) => {
      if (!(key in object)) return;
      object[renameKeyTo] = object[key];
      delete object[key];
    },
    (value) => value,
    types,
  );

/** Compiles the changes a plan wants made to representations or results, in place; null when there are none. */
export const compileRewrites = (
  rewrites: readonly FetchRewrite[] | undefined,
  types: TypeRelations,
): Rewrite | null => {
  if (!rewrites?.length) return null;
  const compiled = rewrites.map((rewrite) => {
    if ('KeyRenamer' in rewrite) return renamer(rewrite.KeyRenamer, types);
    return setter('ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite, types);
  });
  return (value) => compiled.reduce((result, rewrite) => rewrite(result), value);
};
