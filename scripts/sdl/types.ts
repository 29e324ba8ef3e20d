import { interfaces } from './plan.ts';
import type { Kind } from './kinds.ts';

/** The interface that stands for a union of the contract. */
export const interfaceOf = (variants: readonly string[]): string => {
  const found = Object.entries(interfaces).find(([, { base }]) => variants.includes(base));
  if (!found) throw new Error(`No interface is planned for ${variants.join(' | ')}`);
  return found[0];
};

/** The output type of a kind, nullable. */
export const outputType = (kind: Kind): string => {
  switch (kind.kind) {
    case 'time':
      return 'DateTime';
    case 'map':
      return 'JSONObject';
    case 'variants':
      return interfaceOf(kind.of);
    case 'list':
      return `[${outputType(kind.of)}!]`;
    default:
      return kind.name;
  }
};

/** The input type of a kind in a patch. */
export const patchType = (kind: Kind): string => {
  switch (kind.kind) {
    case 'object':
      return `${kind.name}Patch`;
    case 'variants':
      return `${interfaceOf(kind.of)}Patch`;
    case 'list':
      return `[${patchType(kind.of)}!]`;
    default:
      return outputType(kind);
  }
};

/** The input type that tests a kind, undefined for what cannot be tested: lists. */
export const filterType = (kind: Kind, encoded: boolean): string | undefined => {
  switch (kind.kind) {
    case 'list':
    case 'variants':
      return undefined;
    case 'map':
      return '[MapEntryFilter!]';
    case 'time':
      return 'DateTimeFilter';
    case 'scalar':
      return encoded || kind.name === 'JSON' || kind.name === 'JSONObject' ? 'PresenceFilter' : `${kind.name}Filter`;
    default:
      return `${kind.name}Filter`;
  }
};
