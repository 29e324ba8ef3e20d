import type { Identity } from '../../src/auth/identity.ts';
import type { Feed } from '../../src/feed/types.ts';
import type { JsonObject } from '../../src/json/lossless.ts';
import type { RequestContext } from '../../src/requestContext.ts';
import type { AccountLoaders } from './loaders.ts';
import type { ApiTokenRepository } from './repositoryApiTokens.ts';
import type { FollowedReader } from '../documentRepository.ts';
import type { DomainConfigRepository } from './repositoryDomainConfig.ts';
import type { MemberRepository } from './repositoryMembers.ts';
import type { OrganizationPresetRepository } from './repositoryOrganizationPresets.ts';
import type { OrganizationRepository } from './repositoryOrganizations.ts';
import type { PresetJobRepository } from './repositoryPresetJobs.ts';
import type { PresetRepository } from './repositoryPresets.ts';
import type { ShareRepository } from './repositoryShares.ts';
import type { UserKeyRepository } from './repositoryUserKeys.ts';
import type { UserRepository } from './repositoryUsers.ts';

/** What the accounts subgraph keeps. */
export interface AccountRepositories {
  readonly apiTokens: ApiTokenRepository;
  readonly audit: FollowedReader;
  readonly users: UserRepository;
  readonly userKeys: UserKeyRepository;
  readonly organizations: OrganizationRepository;
  readonly members: MemberRepository;
  readonly presets: PresetRepository;
  readonly organizationPresets: OrganizationPresetRepository;
  readonly presetJobs: PresetJobRepository;
  readonly shares: ShareRepository;
  readonly domainConfig: DomainConfigRepository;
}

/** What resolvers of the accounts subgraph receive. */
export interface Context extends AccountRepositories {
  readonly request: RequestContext;
  /** The `SystemConfig` of REST. */
  readonly systemConfig: () => JsonObject;
  readonly sessions: Identity['sessions'];
  readonly load: AccountLoaders;
  readonly feed: Feed;
}
