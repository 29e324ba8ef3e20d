import { adoptPersons } from '../../../subgraphs/persons/repositoryKnown.ts';
import type { Database } from '../../db/types.ts';
import { isObject } from '../../documents/storable.ts';
import type { Feed } from '../../feed/types.ts';
import { parseExact, type JsonValue } from '../../json/lossless.ts';
import type { Logger } from '../../log.ts';
import type { NodeAddress, NodeClient } from '../nodeClient.ts';

export interface Meeting {
  database: Database;
  feed: Pick<Feed, 'ring'>;
  client: Pick<NodeClient, 'ask'>;
  log?: Logger | undefined;
}

const mostFingerprints = 100;

/**
 * Takes over persons whom an identification node met by itself, so that the other nodes learn of them. What fails is left to the next
 * comparison of what nodes know.
 */
export const meetPersons =
  ({ database, feed, client, log }: Meeting) =>
  async (node: NodeAddress, ids: readonly string[], signal: AbortSignal): Promise<void> => {
    const met: { id: string; fingerprints: JsonValue[] }[] = [];
    try {
      for (const id of ids) {
        const { status, text } = await client.ask(node, { path: `/vision/api/v3/persons/${id}`, signal });
        const person = status === 200 ? parseExact(text) : null;
        if (!isObject(person) || person['originator'] !== 'identification_service') continue;
        const { fingerprints = [] } = person;
        if (Array.isArray(fingerprints)) met.push({ id, fingerprints: fingerprints.slice(0, mostFingerprints) });
      }
      if (met.length > 0) await adoptPersons({ database, feed }, met);
    } catch (error) {
      signal.throwIfAborted();
      log?.warn({ node: node.hostname, error }, 'persons that a node met could not be taken over');
    }
  };
