import { CodedError } from '../../src/errors.ts';

/** Where an entry is reached: a method and a path template such as `/streams/{name}` or `/apps/{app}:startRecord`. */
export interface Route<Entry> {
  method: string;
  template: string;
  /** Names of parameters that take the rest of the path. */
  multiSegment?: readonly string[];
  entry: Entry;
}

/** What a path leads to, with its parameters decoded once. */
export interface Match<Entry> {
  entry: Entry;
  path: Readonly<Record<string, string>>;
}

export interface Routes<Entry> {
  /**
   * Finds the entry for a method and a raw (still encoded) path. Literal segments win over parameters, per method, so
   * `PUT /streams/batch` is the bulk form and `GET /streams/batch` a stream called `batch`.
   * Throws NOT_FOUND, METHOD_NOT_ALLOWED with `meta.allow`, and BAD_USER_INPUT for malformed percent-encoding.
   */
  find(method: string, rawPath: string): Match<Entry>;
  /** The methods that `rawPath` answers to, sorted; empty when the path is unknown. */
  methodsOf(rawPath: string): readonly string[];
}

/** Compiles a table of routes. The order of the table does not matter. */
export const compileRoutes = <Entry>(table: readonly Route<Entry>[]): Routes<Entry> => {
  const compiled = table.map(compileRoute).sort((a, b) => (a.rank < b.rank ? -1 : 1));
  const matching = (rawPath: string) => {
    const segments = splitPath(rawPath);
    return compiled.flatMap((route) => {
      const path = route.match(segments);
      return path ? [{ method: route.method, entry: route.entry, path }] : [];
    });
  };
  const methodsOf = (rawPath: string) =>
    [...new Set(matching(rawPath).flatMap(({ method }) => answered(method)))].sort();
  return {
    methodsOf,
    find(method, rawPath) {
      const wanted = method === 'HEAD' ? 'GET' : method;
      const found = matching(rawPath);
      const match = found.find((candidate) => candidate.method === wanted);
      if (match) return { entry: match.entry, path: match.path };
      if (found.length === 0) throw new CodedError('NOT_FOUND', 'There is nothing at this path');
      throw new CodedError('METHOD_NOT_ALLOWED', `This path does not answer ${method}`, {
        meta: { allow: methodsOf(rawPath).join(', ') },
      });
    },
  };
};

const answered = (method: string) => (method === 'GET' ? ['GET', 'HEAD', 'OPTIONS'] : [method, 'OPTIONS']);

interface CompiledRoute<Entry> {
  method: string;
  entry: Entry;
  /** Sorts literal before patterned before free segments, from the left. */
  rank: string;
  match(segments: readonly string[]): Record<string, string> | null;
}

const compileRoute = <Entry>({ method, template, multiSegment = [], entry }: Route<Entry>): CompiledRoute<Entry> => {
  const matchers = template.split('/').slice(1).map(compileSegment);
  const last = matchers.at(-1);
  const takesRest = last?.name !== undefined && multiSegment.includes(last.name);
  return {
    method,
    entry,
    rank: matchers.map(({ rank }) => rank).join('') + (takesRest ? '9' : ''),
    match(segments) {
      if (takesRest ? segments.length < matchers.length : segments.length !== matchers.length) return null;
      const path: Record<string, string> = {};
      for (const [index, matcher] of matchers.entries()) {
        const rest = takesRest && matcher === last;
        const segment = rest ? segments.slice(index).join('/') : segments[index]!;
        if (!matcher.take(segment, path)) return null;
      }
      return path;
    },
  };
};

interface SegmentMatcher {
  rank: '0' | '1' | '2';
  name?: string;
  /** Writes the segment's parameters into `path`; false when the segment does not fit. */
  take(segment: string, path: Record<string, string>): boolean;
}

const compileSegment = (template: string): SegmentMatcher => {
  const whole = /^\{(\w+)\}$/.exec(template);
  if (whole) {
    const name = whole[1]!;
    return { rank: '2', name, take: (segment, path) => segment !== '' && ((path[name] = segment), true) };
  }
  if (!template.includes('{')) return { rank: '0', take: (segment) => segment === template };
  const names = [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
  const literals = template.split(/\{\w+\}/).map((literal) => literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`^${literals.join('(.+)')}$`, 's');
  return {
    rank: '1',
    take(segment, path) {
      const match = pattern.exec(segment);
      names.forEach((name, index) => match && (path[name] = match[index + 1]!));
      return match !== null;
    },
  };
};

/** Splits before decoding, so that `%2F` stays inside its segment. */
const splitPath = (rawPath: string): readonly string[] => rawPath.split('/').slice(1).map(decodeSegment);

// Postgres cannot hold U+0000 in a text, so nothing can have such a name.
const decodeSegment = (segment: string): string => {
  try {
    const text = decodeURIComponent(segment);
    if (!text.includes('\0')) return text;
  } catch {
    // Malformed, as below.
  }
  throw new CodedError('BAD_USER_INPUT', 'The path is not percent-encoded UTF-8 text');
};
