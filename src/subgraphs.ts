import { createAccountsSubgraph } from '../subgraphs/accounts/subgraph.ts';
import { createEpisodesSubgraph } from '../subgraphs/episodes/subgraph.ts';
import { createMediaServersSubgraph } from '../subgraphs/mediaServers/subgraph.ts';
import { createPersonsSubgraph } from '../subgraphs/persons/subgraph.ts';
import { nodeAddresses } from '../subgraphs/streamers/nodeAddresses.ts';
import { storedNodes } from '../subgraphs/streamers/repositoryNodes.ts';
import { createStreamersSubgraph } from '../subgraphs/streamers/subgraph.ts';
import { createStreamsSubgraph } from '../subgraphs/streams/subgraph.ts';
import type { Subgraph } from '../subgraphs/subgraph.ts';
import { askingNodes } from './cluster/episodes/presence.ts';
import type { Layouter } from './cluster/layouter/layouter.ts';
import { createLayouter } from './cluster/layouter/preview.ts';
import { nodeCameraLink } from './cluster/nodeCameraLink.ts';
import type { SubgraphName } from './config.ts';
import type { Foundation } from './foundation.ts';

const layouterOf = ({ database, settings, config }: Foundation): Layouter =>
  createLayouter({ database, settings, outageShare: config.layouterOutagePercent / 100 });

const makers: Readonly<Record<SubgraphName, (foundation: Foundation) => Subgraph>> = {
  streams: (foundation) =>
    createStreamsSubgraph({
      ...foundation,
      layouter: layouterOf(foundation),
      cameraLink: nodeCameraLink(foundation.nodeClient, nodeAddresses(foundation.database, foundation.secretBox)),
    }),
  streamers: (foundation) => createStreamersSubgraph({ ...foundation, layouter: layouterOf(foundation) }),
  accounts: createAccountsSubgraph,
  episodes: (foundation) =>
    createEpisodesSubgraph({
      ...foundation,
      askRecordings: askingNodes({
        database: foundation.database,
        nodes: storedNodes(foundation.database, foundation.secretBox),
        client: foundation.nodeClient,
      }),
    }),
  persons: createPersonsSubgraph,
  mediaServers: createMediaServersSubgraph,
};

/** One subgraph, ready to run in this process or to be served alone. */
export const makeSubgraph = (name: SubgraphName, foundation: Foundation): Subgraph => makers[name](foundation);
