import { writeAgentLayouts } from '../../../subgraphs/streams/repositoryAgentPlacement.ts';
import { writeLayouts } from '../../../subgraphs/streams/repositoryPlacement.ts';
import type { Lease } from '../../db/lease.ts';
import type { Database } from '../../db/types.ts';
import type { Feed } from '../../feed/types.ts';
import { layoutDocument } from './layoutDocument.ts';
import type { PlacementModel } from './placementModel.ts';
import type { Layouts } from './snapshot.ts';

/** Layouts of one transaction: few enough that writers of streams hardly wait for it. */
const chunkSize = 500;

export interface Applying {
  database: Database;
  feed: Pick<Feed, 'ring'>;
  /** Makes the writes those of the one layouter that there is. */
  lease: Pick<Lease, 'fence' | 'signal'>;
}

/**
 * Writes what a pass decided, and answers the positions of the streams written. What changed since it was read is left for the next
 * pass. Throws `LeaseLost` when another process has become the layouter.
 */
export const applyLayouts = async (
  { changes, agents }: Layouts,
  model: Pick<PlacementModel, 'positionOf'>,
  { database, feed, lease }: Applying,
): Promise<ReadonlyMap<string, number>> => {
  const written = new Map<string, number>();
  for (let start = 0; start < changes.length && !lease.signal.aborted; start += chunkSize) {
    const layouts = changes.slice(start, start + chunkSize).flatMap((change) => {
      const position = model.positionOf(change.name);
      return position === null ? [] : [{ name: change.name, position, layout: layoutDocument(change) }];
    });
    const positions = await database.transaction(async (transaction) => {
      await lease.fence(transaction);
      return writeLayouts(transaction, layouts);
    });
    for (const [name, position] of positions) written.set(name, position);
    if (positions.size > 0) feed.ring('streams');
  }
  for (let start = 0; start < agents.length && !lease.signal.aborted; start += chunkSize) {
    await database.transaction(async (transaction) => {
      await lease.fence(transaction);
      await writeAgentLayouts(transaction, agents.slice(start, start + chunkSize));
    });
    feed.ring('agents');
  }
  return written;
};
