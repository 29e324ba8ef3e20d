import { setTimeout as sleep } from 'node:timers/promises';
import { livingAfter, personsToTell, standingOf, type ToldPerson } from '../../../subgraphs/persons/repositoryKnown.ts';
import type { Node } from '../../../subgraphs/streamers/repositoryNodes.ts';
import type { Database } from '../../db/types.ts';
import { isObject } from '../../documents/storable.ts';
import { parseExact, stringifyLossless } from '../../json/lossless.ts';
import type { Logger } from '../../log.ts';
import { NodeUnreachable, type NodeClient } from '../nodeClient.ts';
import { idOf } from './askIdentification.ts';
import type { Changes } from './changes.ts';

export interface Telling {
  database: Database;
  client: Pick<NodeClient, 'ask'>;
  /** Told of persons that only the node knows. */
  onDiscovered: (node: Node, ids: readonly string[], signal: AbortSignal) => Promise<void>;
  /** How long a node may go uncompared, milliseconds. */
  compareEveryMs: number;
  log?: Logger | undefined;
}

const path = '/vision/api/v3/persons';
const longestPage = 16 * 1024 * 1024;
const [shortestPauseMs, longestPauseMs] = [250, 30_000];
const batchSize = 100;
const mostPages = 100_000;

/**
 * Keeps an identification node in line with the persons there are, until `signal` aborts: compares all of them at the start, after
 * each failure and then slowly, and passes each change on. Telling a node twice does no harm.
 */
export const tellNode = async (options: Telling, node: Node, changes: Changes, signal: AbortSignal): Promise<void> => {
  const { database, client, compareEveryMs, log } = options;
  let compareAt = 0;
  let failures = 0;
  while (!signal.aborted) {
    try {
      if (performance.now() >= compareAt) {
        // What changes from now on may be missed by the comparison.
        changes.clear();
        await compare(options, node, signal);
        compareAt = performance.now() + compareEveryMs;
      }
      for (let ids = changes.take(batchSize); ids.length > 0; ids = changes.take(batchSize)) {
        await tell(client, node, await personsToTell(database, ids), signal);
      }
      if (failures > 0) log?.info({ node: node.hostname }, 'the node knows all persons again');
      failures = 0;
      await changes.wait(Math.max(0, compareAt - performance.now()), signal);
    } catch (error) {
      if (signal.aborted) return;
      if (failures++ === 0) log?.warn({ node: node.hostname, error }, 'a node could not be told of persons');
      compareAt = 0;
      await sleep(Math.min(shortestPauseMs * 2 ** failures, longestPauseMs), undefined, { signal, ref: false }).catch(
        () => {},
      );
    }
  }
};

/** Makes the node know who there is, and forget who was deleted. Persons of others' making, whom nobody knows here, stay. */
const compare = async ({ database, client, onDiscovered, log }: Telling, node: Node, signal: AbortSignal) => {
  const known = await personsOf(client, node, signal);
  let after = '-1';
  for (;;) {
    const living = await livingAfter(database, after, 1000);
    const behind = living.filter(({ id, position }) => known.get(id)?.updatedAt !== position).map(({ id }) => id);
    for (let start = 0; start < behind.length; start += batchSize) {
      await tell(client, node, await personsToTell(database, behind.slice(start, start + batchSize)), signal);
    }
    for (const { id } of living) known.delete(id);
    const last = living.at(-1);
    if (!last) break;
    after = last.id;
  }
  const others = [...known.keys()];
  const standing = await standingOf(database, others);
  for (const id of others) if (standing.get(id) === 'deleted') await forget(client, node, id, signal);
  const strangers = others.filter((id) => !standing.has(id));
  const discovered = strangers.filter((id) => known.get(id)?.discovered);
  if (discovered.length > 0) await onDiscovered(node, discovered, signal);
  if (discovered.length < strangers.length) {
    log?.warn(
      { node: node.hostname, persons: strangers.length - discovered.length },
      'a node knows persons unknown here',
    );
  }
};

interface KnownPerson {
  updatedAt: number | null;
  /** The node met it by itself. */
  discovered: boolean;
}

/** All that a node knows. Throws `NodeUnreachable` unless it is the whole list. */
const personsOf = async (client: Pick<NodeClient, 'ask'>, node: Node, signal: AbortSignal) => {
  const known = new Map<string, KnownPerson>();
  let cursor: string | null = null;
  for (let page = 0; page < mostPages; page++) {
    const query = new URLSearchParams({ select: 'person_id,updated_at,originator', sort: 'person_id', limit: '1000' });
    if (cursor !== null) query.set('cursor', cursor);
    const { status, text } = await client.ask(node, { path: `${path}?${query}`, longest: longestPage, signal });
    const answer = status === 200 ? parsed(text) : null;
    const persons = isObject(answer) ? answer['persons'] : null;
    if (!isObject(answer) || !Array.isArray(persons)) throw new NodeUnreachable(`it answers ${status} without persons`);
    for (const person of persons) {
      const { person_id: number = null, updated_at: updatedAt, originator } = isObject(person) ? person : {};
      const id = idOf(number);
      if (id === null) throw new NodeUnreachable('a person without an id');
      known.set(id, {
        updatedAt: typeof updatedAt === 'number' ? updatedAt : null,
        discovered: originator === 'identification_service',
      });
    }
    if (typeof answer['next'] !== 'string' || answer['next'] === '') return known;
    cursor = answer['next'];
  }
  throw new NodeUnreachable('a list without an end');
};

const parsed = (text: string) => {
  try {
    return parseExact(text);
  } catch {
    throw new NodeUnreachable('an answer that is no JSON');
  }
};

const tell = async (
  client: Pick<NodeClient, 'ask'>,
  node: Node,
  persons: readonly ToldPerson[],
  signal: AbortSignal,
): Promise<void> => {
  for (const { id, deleted, document } of persons) {
    if (deleted) {
      await forget(client, node, id, signal);
      continue;
    }
    const { status } = await client.ask(node, {
      path: `${path}/${id}`,
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: stringifyLossless(document),
      signal,
    });
    // A refusal of what was sent does not change by sending it again.
    if (status >= 300 && status !== 400) throw new NodeUnreachable(`it answers ${status} to a person`);
  }
};

const forget = async (client: Pick<NodeClient, 'ask'>, node: Node, id: string, signal: AbortSignal): Promise<void> => {
  const { status } = await client.ask(node, { path: `${path}/${id}`, method: 'DELETE', signal });
  if (status >= 300 && status !== 404) throw new NodeUnreachable(`it answers ${status} to the deletion of a person`);
};
