import { createAccountsSubgraph } from '../subgraphs/accounts/subgraph.ts';
import { createEpisodesSubgraph } from '../subgraphs/episodes/subgraph.ts';
import { createPersonsSubgraph } from '../subgraphs/persons/subgraph.ts';
import { nodeAddresses } from '../subgraphs/streamers/nodeAddresses.ts';
import { createStreamersSubgraph } from '../subgraphs/streamers/subgraph.ts';
import { createStreamsSubgraph } from '../subgraphs/streams/subgraph.ts';
import type { Subgraph } from '../subgraphs/subgraph.ts';
import { nodeCameraLink } from './cluster/nodeCameraLink.ts';
import type { SubgraphName } from './config.ts';
import type { Foundation } from './foundation.ts';

const makers: Readonly<Record<SubgraphName, (foundation: Foundation) => Subgraph>> = {
  streams: (foundation) =>
    createStreamsSubgraph({
      ...foundation,
      cameraLink: nodeCameraLink(nodeAddresses(foundation.database, foundation.secretBox)),
    }),
  streamers: createStreamersSubgraph,
  accounts: createAccountsSubgraph,
  episodes: createEpisodesSubgraph,
  persons: createPersonsSubgraph,
};

/** One subgraph, ready to run in this process or to be served alone. */
export const makeSubgraph = (name: SubgraphName, foundation: Foundation): Subgraph => makers[name](foundation);
