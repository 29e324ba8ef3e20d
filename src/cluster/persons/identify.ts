import type { Face } from '../../../subgraphs/episodes/repositoryFaces.ts';
import type { Identified } from '../../../subgraphs/episodes/repositoryCollected.ts';
import { standingOf } from '../../../subgraphs/persons/repositoryKnown.ts';
import type { Node, Nodes } from '../../../subgraphs/streamers/repositoryNodes.ts';
import { namespacesOf } from '../../../subgraphs/streams/repositoryNamespaces.ts';
import { isObject } from '../../documents/storable.ts';
import type { Database } from '../../db/types.ts';
import type { Logger } from '../../log.ts';
import type { NodeClient } from '../nodeClient.ts';
import { askIdentification, idOf, type Verdict } from './askIdentification.ts';

export interface IdentificationOptions {
  database: Database;
  nodes: Pick<Nodes, 'withRole'>;
  client: Pick<NodeClient, 'ask'>;
  /** Told of persons that only a node knows. */
  onDiscovered: (node: Node, ids: readonly string[], signal: AbortSignal) => Promise<void>;
  log?: Logger | undefined;
}

/** Finds out whose faces these are, by their episodes. Never throws, except what `signal` was aborted with. */
export type Identify = (faces: readonly Face[], signal: AbortSignal) => Promise<Map<string, Identified>>;

/** A node that failed is left alone for so long. */
const restMs = 30_000;

/** When to ask again whose an uncertain face is: in one to two minutes. */
const askAgainAt = (): number => Date.now() + 60_000 + Math.floor(Math.random() * 60_000);

/** Asks an identification node of each stream's namespace, all faces at once; nodes take turns, and those that fail rest. */
export const createIdentify = ({ database, nodes, client, onDiscovered, log }: IdentificationOptions): Identify => {
  const resting = new Map<string, number>();
  let turn = 0;

  const askOneOf = async (candidates: readonly Node[], faces: readonly Face[], signal: AbortSignal) => {
    const awake = candidates.filter(({ hostname }) => (resting.get(hostname) ?? 0) < performance.now());
    for (let tried = 0; tried < Math.min(awake.length, 2); tried++) {
      const node = awake[turn++ % awake.length]!;
      try {
        return { node, verdicts: await askIdentification(client, node, faces, signal) };
      } catch (error) {
        signal.throwIfAborted();
        resting.set(node.hostname, performance.now() + restMs);
        log?.warn({ node: node.hostname, error }, 'faces could not be identified');
      }
    }
    return null;
  };

  const identifyIn = async (candidates: readonly Node[], faces: readonly Face[], signal: AbortSignal) => {
    const answer = await askOneOf(candidates, faces, signal);
    if (!answer) return [];
    const { node, verdicts } = answer;
    const standing = await standingOf(database, [...new Set([...verdicts.values()].flatMap(idsIn))]);
    const discovered = [...verdicts.values()].flatMap(idsIn).filter((id) => !standing.has(id));
    if (discovered.length > 0) await onDiscovered(node, [...new Set(discovered)], signal);
    return [...verdicts].map(([key, verdict]) => [key, outcome(verdict, standing)] as const);
  };

  return async (faces, signal) => {
    const later = faces.map(({ key }) => [key, { matchedPersons: null, askAgainAt: askAgainAt() }] as const);
    const identified = new Map<string, Identified>(later);
    try {
      const candidates = await nodes.withRole('identification');
      if (candidates.length === 0) return identified;
      const namespaces = await namespacesOf(
        database,
        faces.map(({ media }) => media),
      );
      const groups = new Map<string, Face[]>();
      for (const face of faces) {
        const namespace = namespaces.get(face.media) ?? '';
        groups.set(namespace, [...(groups.get(namespace) ?? []), face]);
      }
      const found = await Promise.all(
        [...groups].map(([namespace, group]) =>
          identifyIn(
            candidates.filter((node) => node.namespace === namespace),
            group,
            signal,
          ),
        ),
      );
      for (const [key, outcome] of found.flat()) identified.set(key, outcome);
    } catch (error) {
      signal.throwIfAborted();
      log?.warn({ error }, 'faces could not be identified');
    }
    return identified;
  };
};

const idsIn = (verdict: Verdict): string[] =>
  'matches' in verdict
    ? verdict.matches.flatMap(({ person }) => (isObject(person) ? (idOf(person['person_id']) ?? []) : []))
    : [];

/** Of persons who were deleted nothing is told, though the node may not have heard of it yet. */
const outcome = (verdict: Verdict, standing: ReadonlyMap<string, 'living' | 'deleted'>): Identified => {
  if ('doubt' in verdict) return { matchedPersons: null, askAgainAt: askAgainAt() };
  const matches = verdict.matches.filter((match) =>
    idsIn({ matches: [match] }).every((id) => standing.get(id) !== 'deleted'),
  );
  if (matches.length < verdict.matches.length && matches.length === 0)
    return { matchedPersons: null, askAgainAt: askAgainAt() };
  return { matchedPersons: matches, askAgainAt: null };
};
