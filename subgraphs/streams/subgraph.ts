import type { SecretBox } from '../../src/auth/secrets.ts';
import { noAgentLink, type AgentLink } from '../../src/cluster/agentLink.ts';
import { noCameraLink, type CameraLink } from '../../src/cluster/cameraLink.ts';
import { noLayouter, type Layouter } from '../../src/cluster/layouter/layouter.ts';
import * as resolvers from '../../src/resolvers/streams/index.ts';
import { loadSubgraphSchema } from '../../src/schema/loadSubgraphSchema.ts';
import { documentLoader } from '../documentLoader.ts';
import { forgettingOnWrite } from '../documentRepository.ts';
import type { Subgraph } from '../subgraph.ts';
import { forgettingAfter } from '../together.ts';
import { agentLoaders } from './agentLoaders.ts';
import { createAuthorization, type AuthorizationDependencies } from './authorization.ts';
import { commandLog } from './repositoryCommands.ts';
import { createCameras } from './cameras.ts';
import { createConfigExternal } from './configExternal.ts';
import type { Context } from './context.ts';
import { createLayoutPlans } from './layoutPlans.ts';
import { streamLoaders } from './loaders.ts';
import { streamRepository } from './repository.ts';
import { agentRepository } from './repositoryAgents.ts';
import { cameraRepository } from './repositoryCameras.ts';
import { zoneRepository } from './repositoryZones.ts';

export interface StreamsDependencies extends AuthorizationDependencies {
  /** Seals what the keys of agents are checked by. */
  secretBox: SecretBox;
  /** Without it no agent is online. */
  agentLink?: AgentLink;
  /** Without it no camera is reached. */
  cameraLink?: CameraLink;
  /** Without it the layouter is switched off. */
  layouter?: Layouter;
}

/** The streams subgraph: streams, their layouts and agents; the streams of streamers and organizations. */
export const createStreamsSubgraph = ({
  database,
  feed,
  secretBox,
  agentLink = noAgentLink,
  cameraLink = noCameraLink,
  layouter = noLayouter,
  ...dependencies
}: StreamsDependencies): Subgraph<Context> => {
  const streams = streamRepository(database, feed);
  const agents = agentRepository(database, feed, secretBox);
  const configExternal = createConfigExternal(database, dependencies.secretKey);
  const zones = zoneRepository(database, feed);
  const logCommand = commandLog(database, feed);
  const camerasOf = createCameras({
    repository: cameraRepository(database, feed, secretBox),
    link: cameraLink,
    logCommand,
    secretBox,
  });
  const plansOf = createLayoutPlans({ database, feed, layouter });
  const authorizationOf = createAuthorization({ database, feed, ...dependencies });
  return {
    name: 'streams',
    ...loadSubgraphSchema({ name: 'streams', resolvers }),
    createContext: (request, lifetime = 'request') => {
      const load = streamLoaders(streams, request, lifetime);
      const loadAgent = agentLoaders(agents, request, lifetime);
      const loadZone = documentLoader(
        (names, select) => zones.byKeys(names, { viewer: request.viewer, select }),
        lifetime,
      );
      const forgotten = [
        load.stream,
        load.streamWithHistory,
        load.streamOfWatcher,
        load.streamOfWatcherWithHistory,
        loadAgent.agent,
      ];
      const forget = () => forgotten.forEach((loader) => loader.clear());
      return {
        request,
        feed,
        load,
        loadAgent,
        agentLink,
        logCommand,
        layouter,
        layoutPlans: plansOf(request, streams),
        cameras: camerasOf(request, load),
        zones: forgettingOnWrite(zones, loadZone.clear),
        loadZone,
        configExternal,
        authorization: authorizationOf(request, lifetime, load),
        streams: {
          ...forgettingOnWrite(streams, forget),
          saveTogether: forgettingAfter(streams.saveTogether, forget),
          changeTogether: forgettingAfter(streams.changeTogether, forget),
        },
        agents: {
          ...agents,
          save: (items, writer) => agents.save(items, writer).finally(forget),
          changeTogether: forgettingAfter(agents.changeTogether, forget),
          deleteWithStreams: (...args) => agents.deleteWithStreams(...args).finally(forget),
        },
      };
    },
  };
};
