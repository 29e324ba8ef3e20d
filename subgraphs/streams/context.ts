import type { Feed } from '../../src/feed/types.ts';
import type { AgentLink } from '../../src/cluster/agentLink.ts';
import type { Layouter } from '../../src/cluster/layouter/layouter.ts';
import type { RequestContext } from '../../src/requestContext.ts';
import type { ConfigExternal } from './configExternal.ts';
import type { AgentLoaders } from './agentLoaders.ts';
import type { Authorization } from './authorization.ts';
import type { Cameras } from './cameras.ts';
import type { LayoutPlans } from './layoutPlans.ts';
import type { StreamLoaders } from './loaders.ts';
import type { StreamRepository } from './repository.ts';
import type { AgentRepository } from './repositoryAgents.ts';
import type { LogCommand } from './repositoryCommands.ts';
import type { ZoneRepository } from './repositoryZones.ts';
import type { LoadDocument } from '../documentLoader.ts';

/** What resolvers of the streams subgraph receive. */
export interface Context {
  readonly request: RequestContext;
  readonly streams: StreamRepository;
  readonly load: StreamLoaders;
  readonly feed: Feed;
  readonly agents: AgentRepository;
  readonly loadAgent: AgentLoaders;
  readonly agentLink: AgentLink;
  readonly logCommand: LogCommand;
  readonly layouter: Layouter;
  readonly layoutPlans: LayoutPlans;
  /** The devices behind streams. */
  readonly cameras: Cameras;
  readonly zones: ZoneRepository;
  readonly loadZone: LoadDocument;
  /** What nodes ask. */
  readonly configExternal: ConfigExternal;
  /** Who may play. */
  readonly authorization: Authorization;
}
