import type { JsonObject } from '../../json/lossless.ts';
import type { OmeResource } from '../types.ts';
import { differencesOf } from './differences.ts';

/** What is to be done about a resource, and how it stands when that is done. */
export type Verdict =
  | { act: 'create' | 'update' | 'remove' }
  /** It is as it shall be, apart from what somebody changed on the server. */
  | { act: 'keep'; drift: readonly string[] }
  /** Another of that name is there, which nobody here made: it stays. */
  | { act: 'yield'; drift: readonly string[] }
  /** There is nothing to remember of it. */
  | { act: 'forget' }
  /** It is the server's own. */
  | { act: 'mirror' };

/**
 * Compares what is wanted with what the server has; `seen` is null when it does not have it.
 *
 * Only what was brought to the server from here is changed or removed there. What somebody else made under the same name is a
 * conflict, what somebody else changed is drift; both are told and left alone.
 */
export const verdictOn = (
  resource: Pick<OmeResource, 'kind' | 'wanted' | 'document' | 'applied'>,
  seen: JsonObject | null,
): Verdict => {
  const { kind, wanted, document, applied } = resource;
  if (wanted === null) return { act: seen ? 'mirror' : 'forget' };
  if (!wanted) {
    if (!seen) return { act: 'forget' };
    // It may have come to the server without that being written down.
    const isOurs = applied !== null || differencesOf(kind, document, seen).length === 0;
    return { act: isOurs ? 'remove' : 'mirror' };
  }
  if (!seen) return { act: 'create' };
  if (!applied) {
    const others = differencesOf(kind, document, seen);
    return others.length > 0 ? { act: 'yield', drift: others } : { act: 'keep', drift: [] };
  }
  if (JSON.stringify(document) !== JSON.stringify(applied)) return { act: 'update' };
  return { act: 'keep', drift: differencesOf(kind, applied, seen) };
};
