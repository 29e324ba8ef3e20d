import type { JsonObject } from './json.ts';
import type { FleetNode } from './node/types.ts';
import { StreamgateError, type Streamgate } from './streamgate.ts';

const nodesOfOneRequest = 200;
const streamsOfOneRequest = 500;
const deletionsAtOnce = 8;

const inParts = async <T>(list: readonly T[], size: number, work: (part: readonly T[]) => Promise<unknown>) => {
  for (let from = 0; from < list.length; from += size) await work(list.slice(from, from + size));
};

/** Tells Streamgate of nodes; `more` adds members to what is saved of each. */
export const registerNodes = (streamgate: Streamgate, nodes: readonly FleetNode[], more: (node: FleetNode) => object) =>
  inParts(nodes, nodesOfOneRequest, (part) =>
    streamgate.ask(
      'PUT',
      '/streamers/batch',
      part.map((node) => ({
        hostname: node.hostname,
        role: node.role,
        cluster_key: node.state.config.cluster_key,
        api_url: node.url,
        ...(node.role === 'streamer' && { public_payload_url: node.url, private_payload_url: node.url }),
        ...more(node),
      })),
    ),
  );

/** Makes or changes streams. */
export const registerStreams = (streamgate: Streamgate, streams: readonly (JsonObject & { name: string })[]) =>
  inParts(streams, streamsOfOneRequest, (part) => streamgate.ask('PUT', '/streams/batch', part));

/** Deletes what the paths name, such as `/streams/a`; what is not there is fine. */
export const deleteAll = async (streamgate: Streamgate, paths: readonly string[]): Promise<void> => {
  await inParts(paths, deletionsAtOnce, (part) =>
    Promise.all(
      part.map((path) =>
        streamgate.ask('DELETE', path).catch((error: unknown) => {
          if (!(error instanceof StreamgateError && error.status === 404)) throw error;
        }),
      ),
    ),
  );
};
