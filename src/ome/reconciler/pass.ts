import type { JsonObject } from '../../json/lossless.ts';
import { hangsOn, keyText, omeKinds, wantedResource, type OmeKey, type OmeResource } from '../types.ts';
import { OmeUnreachable } from '../client.ts';
import { create, OmeRefused, remove, update } from './act.ts';
import type { Ask, Seen } from './look.ts';
import { verdictOn } from './verdict.ts';

/** What a pass found out about one resource. */
export interface Outcome {
  /** The resource as the pass knew it; of what the server has by itself, as it is to be remembered. */
  resource: OmeResource;
  /** Nothing is to be remembered any more. */
  forgotten: boolean;
  applied: JsonObject | null;
  observed: JsonObject | null;
  /** Undefined: not asked for. */
  statistics: JsonObject | undefined;
  phase: OmeResource['phase'];
  drift: readonly string[];
  lastError: string | null;
}

export interface PassOptions {
  ask: Ask;
  resources: readonly OmeResource[];
  seen: ReadonlyMap<string, Seen>;
  /** Whether a resource that was refused may be tried again now. */
  mayTry(resource: OmeResource): boolean;
  /** Begins to pull a stream, which may take long; its outcome comes later. */
  pull(resource: OmeResource): void;
}

/** Brings one server to what is wanted of it, parents before what hangs on them. `broken` is why it was not finished. */
export const reconcile = async ({
  ask,
  resources,
  seen,
  mayTry,
  pull,
}: PassOptions): Promise<{ outcomes: Outcome[]; broken: OmeUnreachable | null }> => {
  const present = new Map(seen);
  const unusable: OmeKey[] = [];
  const outcomes: Outcome[] = [];
  const known = new Set(resources.map(keyText));
  const foreign = [...seen.values()]
    .filter(({ key }) => !known.has(keyText(key)))
    .map(({ key, document }) => ({ ...wantedResource(key, document), wanted: null, phase: 'foreign' as const }));
  const rank = ({ kind }: OmeKey) => omeKinds.indexOf(kind);
  const inOrder = [...resources, ...foreign].sort((one, other) => rank(one) - rank(other));
  // What shall go goes first, so that its name is free, and from the leaves up.
  const leaving = inOrder.filter(({ wanted }) => wanted === false).reverse();
  const staying = inOrder.filter(({ wanted }) => wanted !== false);

  /** Channels are files, which come back with their application. */
  const isHidden = (resource: OmeResource) =>
    resource.wanted === false &&
    resource.kind.endsWith('channel') &&
    resources.some(({ kind, wanted, ...application }) => {
      const holds = kind === 'application' && wanted === true && hangsOn(resource, { ...application, kind });
      return holds && !present.has(keyText({ ...application, kind }));
    });
  const isUnusable = (resource: OmeResource) => unusable.some((parent) => hangsOn(resource, parent));
  const lose = (parent: OmeKey) => {
    for (const [text, { key }] of present) if (hangsOn(key, parent)) present.delete(text);
  };

  for (const resource of [...leaving, ...staying]) {
    const found = present.get(keyText(resource));
    let outcome: Partial<Outcome>;
    try {
      outcome = await settle(resource, found);
    } catch (error) {
      if (error instanceof OmeUnreachable) return { outcomes, broken: error };
      throw error;
    }
    outcomes.push({
      resource: resource.wanted === null && found ? { ...resource, document: found.document } : resource,
      observed: found?.document ?? null,
      statistics: found?.statistics ?? undefined,
      applied: resource.applied,
      drift: [],
      lastError: null,
      forgotten: false,
      phase: 'applied',
      ...outcome,
    });
    if (['conflict', 'failed', 'waiting'].includes(outcome.phase ?? 'applied')) unusable.push(resource);
  }
  return { outcomes, broken: null };

  async function settle(resource: OmeResource, found: Seen | undefined): Promise<Partial<Outcome>> {
    const verdict = verdictOn(resource, found?.document ?? null);
    if (verdict.act === 'forget') return isHidden(resource) ? { phase: 'removing' } : { forgotten: true };
    if (verdict.act === 'mirror') {
      return { resource: { ...resource, wanted: null }, phase: 'foreign', applied: null };
    }
    if (verdict.act === 'keep') {
      const phase = verdict.drift.length > 0 ? 'drifted' : 'applied';
      return { applied: resource.applied ?? resource.document, phase, drift: verdict.drift };
    }
    if (verdict.act === 'yield') {
      const lastError = `The server has another ${resource.kind} of that name, which was not made here`;
      return { phase: 'conflict', drift: verdict.drift, lastError };
    }
    const applied = verdict.act === 'create' ? null : resource.applied;
    if (isUnusable(resource)) return { phase: 'waiting', applied };
    if (!mayTry(resource)) {
      return { phase: resource.lastError === null ? 'waiting' : 'failed', applied, lastError: resource.lastError };
    }
    try {
      if (verdict.act === 'remove') {
        await remove(ask, resource);
        lose(resource);
        return { forgotten: true };
      }
      if (verdict.act === 'update') {
        await update(ask, resource, resource.applied!);
        lose(resource);
      } else if (resource.kind === 'stream') {
        pull(resource);
        return { phase: 'waiting', applied };
      } else {
        await create(ask, resource);
      }
      return { phase: 'applied', applied: resource.document };
    } catch (error) {
      if (!(error instanceof OmeRefused)) throw error;
      return { phase: verdict.act === 'remove' ? 'removing' : 'failed', applied, lastError: error.message };
    }
  }
};
