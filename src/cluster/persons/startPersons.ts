import { forgetFaces } from '../../../subgraphs/episodes/repositoryFaces.ts';
import { type Enrolling } from '../../../subgraphs/persons/repositoryEnrolment.ts';
import { deletedAfter, standingOf } from '../../../subgraphs/persons/repositoryKnown.ts';
import type { Node, Nodes } from '../../../subgraphs/streamers/repositoryNodes.ts';
import { underLease, type Lease } from '../../db/lease.ts';
import type { Database } from '../../db/types.ts';
import type { Feed } from '../../feed/types.ts';
import type { Logger } from '../../log.ts';
import { createNodeClient } from '../nodeClient.ts';
import { createNodeTasks } from '../nodeTasks.ts';
import { together } from '../together.ts';
import { createChanges, type Changes } from './changes.ts';
import { enrolPersons } from './enrol.ts';
import { meetPersons } from './meetPersons.ts';
import { createSeePhoto } from './seePhoto.ts';
import { tellNode } from './tellNode.ts';

export interface PersonsOptions {
  database: Database;
  feed: Feed;
  nodes: Nodes;
  log?: Logger;
  /** How often everything is compared though nothing is known to have changed, milliseconds; ten minutes. */
  compareEveryMs?: number;
  /** Until what failed is tried again, milliseconds; 30000. */
  retryMs?: number;
  /** Milliseconds until a process that died is replaced. */
  ttlMs?: number;
}

const lookEveryMs = 5_000;
const pageSize = 500;

/**
 * Enrols persons, tells identification nodes of them and makes everybody forget the deleted ones, in one of the processes that share the
 * database.
 */
export const startPersons = (options: PersonsOptions): AsyncDisposable =>
  underLease(options.database, {
    name: 'persons',
    ...(options.log && { log: options.log }),
    ...(options.ttlMs !== undefined && { ttlMs: options.ttlMs }),
    work: async (lease) => {
      // Before anybody looks at all persons, so that no change falls in between.
      const since = await options.feed.collection('persons').refresh();
      const [enrolled, forgotten] = [createChanges(), createChanges()];
      const told = new Map<string, Changes>();
      await together(lease, [
        (held) => followPersons(options, since, () => [enrolled, forgotten, ...told.values()], held.signal),
        (held) => tellNodes(options, told, held.signal),
        (held) => keepEnrolling(options, enrolled, held),
        (held) => keepForgetting(options, forgotten, held),
      ]);
    },
  });

/** Passes on who changed after `since`. */
const followPersons = async (
  { feed }: PersonsOptions,
  since: number,
  listeners: () => Changes[],
  signal: AbortSignal,
): Promise<void> => {
  for await (const changes of feed.collection('persons').follow(since, signal)) {
    const ids = changes.map(({ key }) => key).filter((key) => key !== '');
    for (const listener of listeners()) listener.add(ids);
  }
};

const tellNodes = async (options: PersonsOptions, told: Map<string, Changes>, signal: AbortSignal): Promise<void> => {
  const { database, feed, nodes, log, compareEveryMs = 600_000 } = options;
  await using client = createNodeClient();
  const onDiscovered = meetPersons({ database, feed, client, log });
  await using tasks = createNodeTasks(async (node: Node, ending) => {
    const changes = createChanges();
    told.set(node.hostname, changes);
    await tellNode({ database, client, onDiscovered, compareEveryMs, log }, node, changes, ending);
    if (told.get(node.hostname) === changes) told.delete(node.hostname);
  }, signal);
  const streamers = feed.collection('streamers');
  while (!signal.aborted) {
    const head = await streamers.refresh();
    await tasks.keep(await nodes.withRole('identification'));
    await streamers.waitAfter(head, lookEveryMs, signal);
  }
};

/** Enrols who changed, and now and then everybody, for photos that no node could look at and for models that changed. */
const keepEnrolling = async (options: PersonsOptions, changes: Changes, lease: Lease): Promise<void> => {
  const { database, feed, nodes, log, compareEveryMs = 600_000, retryMs = 30_000 } = options;
  const { signal } = lease;
  await using client = createNodeClient();
  const see = createSeePhoto(nodes, client, log);
  const enrolling: Enrolling = { database, feed, lease };
  let wholeAt = 0;
  while (!signal.aborted) {
    try {
      const isWhole = performance.now() >= wholeAt;
      const ids = changes.take(pageSize);
      if (ids.length > 0) await enrolPersons(enrolling, see, ids, signal);
      if (isWhole) await enrolPersons(enrolling, see, null, signal);
      if (isWhole) wholeAt = performance.now() + compareEveryMs;
    } catch (error) {
      if (signal.aborted) return;
      log?.warn({ error }, 'persons could not be enrolled; trying again');
      wholeAt = performance.now() + retryMs;
    }
    await changes.wait(Math.max(0, wholeAt - performance.now()), signal);
  }
};

/** Erases the faces of deleted persons from episodes. */
const keepForgetting = async (options: PersonsOptions, changes: Changes, lease: Lease): Promise<void> => {
  const { database, feed, log, compareEveryMs = 600_000, retryMs = 30_000 } = options;
  const { signal } = lease;
  const erase = async (ids: readonly string[]) => {
    while ((await forgetFaces({ database, feed, lease }, ids)) > 0 && !signal.aborted);
  };
  let wholeAt = 0;
  while (!signal.aborted) {
    try {
      for (let ids = changes.take(pageSize); ids.length > 0; ids = changes.take(pageSize)) {
        const standing = await standingOf(database, ids);
        await erase(ids.filter((id) => standing.get(id) === 'deleted'));
      }
      if (performance.now() >= wholeAt) {
        for (let ids = await deletedAfter(database, '-1', pageSize); ids.length > 0;) {
          await erase(ids);
          ids = await deletedAfter(database, ids.at(-1)!, pageSize);
        }
        wholeAt = performance.now() + compareEveryMs;
      }
    } catch (error) {
      if (signal.aborted) return;
      log?.warn({ error }, 'faces of deleted persons could not be erased; trying again');
      wholeAt = performance.now() + retryMs;
    }
    await changes.wait(Math.max(0, wholeAt - performance.now()), signal);
  }
};
