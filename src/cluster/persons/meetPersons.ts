import { adoptPersons } from '../../../subgraphs/persons/repositoryKnown.ts';
import type { Database } from '../../db/types.ts';
import { isObject } from '../../documents/storable.ts';
import type { Feed } from '../../feed/types.ts';
import { parseExact, type JsonValue } from '../../json/lossless.ts';
import type { Logger } from '../../log.ts';
import type { NodeAddress, NodeClient } from '../nodeClient.ts';
import { createLane } from '../polling/lanes.ts';

export interface Meeting {
  database: Database;
  feed: Pick<Feed, 'ring'>;
  client: Pick<NodeClient, 'ask'>;
  log?: Logger | undefined;
}

const mostFingerprints = 100;
const mostAtOnce = 500;
const askedAtOnce = 4;
/** Episodes wait for it. */
const withinMs = 2_000;

/**
 * Takes over persons whom an identification node met by itself, so that the other nodes learn of them. What fails, or takes longer than
 * two seconds, is left to the next comparison of what nodes know.
 */
export const meetPersons =
  ({ database, feed, client, log }: Meeting) =>
  async (node: NodeAddress, ids: readonly string[], signal: AbortSignal): Promise<void> => {
    const limited = AbortSignal.any([signal, AbortSignal.timeout(withinMs)]);
    const lane = createLane(askedAtOnce);
    const met: { id: string; fingerprints: JsonValue[] }[] = [];
    const meet = async (id: string): Promise<void> => {
      const { status, text } = await client.ask(node, { path: `/vision/api/v3/persons/${id}`, signal: limited });
      const person = status === 200 ? parseExact(text) : null;
      if (!isObject(person) || person['originator'] !== 'identification_service') return;
      const { fingerprints = [] } = person;
      if (Array.isArray(fingerprints)) met.push({ id, fingerprints: fingerprints.slice(0, mostFingerprints) });
    };
    try {
      const asked = await Promise.allSettled(ids.map((id) => lane.run(limited, () => meet(id))));
      signal.throwIfAborted();
      for (let start = 0; start < met.length; start += mostAtOnce) {
        await adoptPersons({ database, feed }, met.slice(start, start + mostAtOnce));
      }
      const failed = asked.find((each) => each.status === 'rejected');
      if (failed) throw failed.reason;
    } catch (error) {
      signal.throwIfAborted();
      log?.warn({ node: node.hostname, error }, 'persons that a node met could not be taken over');
    }
  };
