import { RawJson } from '../../../src/json/rawJson.ts';
import type { Tree } from '../plan/planRun.ts';
import type { FieldShape, ObjectShape, ValueShape } from './shape.ts';

/** What a projection reports besides the text: whether a value was missing or wrong, so that nulls had to be put. */
export interface ProjectionNotes {
  faulty: boolean;
}

/** Writes the client's part of the merged data as JSON text, `null` when a null reached the root. */
export type Projection = (data: Tree | undefined, notes: ProjectionNotes) => string;

// eslint-disable-next-line no-control-regex -- control characters are what must be found
const needsEscape = /["\\\u0000-\u001f\ud800-\udfff]/;

/** JSON text of a string; short plain ones, the most, need no escaping. A subgraph may send an `ID` as a number. */
const text = (value: unknown): string | null => {
  if (typeof value === 'string')
    return value.length < 512 && !needsEscape.test(value) ? `"${value}"` : JSON.stringify(value);
  return typeof value === 'number' ? `"${value}"` : scalar(value);
};

/** JSON text of a scalar of any kind; a document is spliced as it is. */
const scalar = (value: unknown): string | null =>
  value instanceof RawJson ? value.text : (JSON.stringify(value) ?? null);

/** Generates one function per object and list shape; each returns JSON text, or null where a null must propagate. */
const createGenerator = (sets: ReadonlySet<string>[]) => {
  const functions: string[] = [];
  const names = new Map<ObjectShape, string>();
  let count = 0;

  const leafCode = (shape: ValueShape & { kind: 'scalar' }): string => {
    switch (shape.typeName) {
      case 'Int':
      case 'Float':
        return `x=typeof v==='number'&&v-v===0?''+v:v==null?null:scalar(v);`;
      case 'Boolean':
        return `x=v===true?'true':v===false?'false':v==null?null:scalar(v);`;
      case 'ID':
      case 'String':
        return `x=v==null?null:text(v);`;
      default:
        return `x=v==null?null:typeof v==='string'?text(v):scalar(v);`;
    }
  };

  /** Code that puts the JSON text of `v` into `x`, null when there is none. */
  const valueCode = (shape: ValueShape): string => {
    switch (shape.kind) {
      case 'scalar':
        return leafCode(shape);
      case 'enum': {
        const set = sets.push(shape.values) - 1;
        return `if(v==null)x=null;else if(sets[${set}].has(v))x='"'+v+'"';else{notes.faulty=true;x=null;}`;
      }
      case 'list':
        return `x=Array.isArray(v)?${listFunction(shape.item)}(v,notes):null;`;
      case 'object':
        return `x=v==null?null:${objectFunction(shape.object)}(v,notes);`;
      case 'abstract':
        return `x=v==null?null:${abstractFunction(shape)}(v,notes);`;
    }
  };

  const orNull = (shape: ValueShape): string =>
    shape.nonNull ? `if(x===null){notes.faulty=true;return null;}` : `if(x===null)x='null';`;

  const listFunction = (item: ValueShape): string => {
    const name = `list${count++}`;
    const body = `v=a[i];${valueCode(item)}${orNull(item)}s+=i===0?x:','+x;`;
    functions.push(`function ${name}(a,notes){let v,x,s='[';for(let i=0;i<a.length;i++){${body}}return s+']';}`);
    return name;
  };

  const fieldCode = (field: FieldShape, typeName: string): string => {
    if (field.isTypeName) return `v=d.__typename;x=text(v==null?${JSON.stringify(typeName)}:v);`;
    return `v=d[${JSON.stringify(field.key)}];` + valueCode(field.value) + orNull(field.value);
  };

  const objectFunction = (shape: ObjectShape): string => {
    const known = names.get(shape);
    if (known) return known;
    const name = `object${count++}`;
    names.set(shape, name);
    const body = shape.fields.map((field, index) => {
      const key = `${index === 0 ? '' : ','}${JSON.stringify(field.key)}:`;
      return `${fieldCode(field, shape.typeName)}s+=${JSON.stringify(key)}+x;`;
    });
    functions.push(`function ${name}(d,notes){let v,x,s='{';${body.join('')}return s+'}';}`);
    return name;
  };

  const abstractFunction = ({ possible, unresolved }: ValueShape & { kind: 'abstract' }): string => {
    const name = `abstract${count++}`;
    const call = (shape: ObjectShape): string => `return ${objectFunction(shape)}(d,notes);`;
    const cases = [...possible].map(([typeName, shape]) => `case ${JSON.stringify(typeName)}:${call(shape)}`);
    if (unresolved) cases.push(`case undefined:case ${JSON.stringify(unresolved.typeName)}:${call(unresolved)}`);
    const otherwise = `default:notes.faulty=true;return null;`;
    functions.push(`function ${name}(d,notes){switch(d.__typename){${cases.join('')}${otherwise}}}`);
    return name;
  };

  return { functions, objectFunction };
};

/** Compiles a shape into a function that writes JSON text straight from the merged data, with no tree between. */
export const compileProjection = (shape: ObjectShape): Projection => {
  const sets: ReadonlySet<string>[] = [];
  const generator = createGenerator(sets);
  const root = generator.objectFunction(shape);
  const source = `${generator.functions.join('\n')}
return (data,notes)=>${root}(data===undefined?{}:data,notes)??'null';`;
  // The source holds nothing of the client's but names, each quoted by JSON.stringify.
  const build = new Function('text', 'scalar', 'sets', source) as (...environment: unknown[]) => Projection;
  return build(text, scalar, sets);
};
