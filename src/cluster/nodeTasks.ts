import type { Node } from '../../subgraphs/streamers/repositoryNodes.ts';

/** Something done for each node there is, for as long as there is the node and its address stays. */
export interface NodeTasks extends AsyncDisposable {
  /** Ends the tasks of nodes that are gone or moved, then begins those of new ones. */
  keep(nodes: readonly Node[]): Promise<void>;
}

/** `begin` starts the task of one node, which ends soon after `signal` aborts. */
export const createNodeTasks = (
  begin: (node: Node, signal: AbortSignal) => Promise<void>,
  signal: AbortSignal,
): NodeTasks => {
  const running = new Map<string, { address: string; stop: () => Promise<void> }>();
  const end = async (hostnames: readonly string[]): Promise<void> => {
    await Promise.all(
      hostnames.map((hostname) => {
        const task = running.get(hostname);
        running.delete(hostname);
        return task?.stop();
      }),
    );
  };
  return {
    async keep(nodes) {
      const present = new Map(nodes.map((node) => [node.hostname, node]));
      const isSame = (hostname: string, address: string) => {
        const node = present.get(hostname);
        return node !== undefined && addressOf(node) === address;
      };
      await end([...running].flatMap(([hostname, { address }]) => (isSame(hostname, address) ? [] : [hostname])));
      for (const node of nodes) {
        if (running.has(node.hostname)) continue;
        const ending = new AbortController();
        const task = begin(node, AbortSignal.any([signal, ending.signal]));
        const stop = () => {
          ending.abort();
          return task;
        };
        running.set(node.hostname, { address: addressOf(node), stop });
      }
    },
    [Symbol.asyncDispose]: () => end([...running.keys()]),
  };
};

const addressOf = ({ apiUrl, clusterKey, role }: Node): string => JSON.stringify([apiUrl, clusterKey, role]);
