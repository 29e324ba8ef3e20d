import type { Identity } from '../../src/auth/identity.ts';
import type { SecretBox } from '../../src/auth/secrets.ts';
import type { Database } from '../../src/db/types.ts';
import type { Feed } from '../../src/feed/types.ts';
import * as resolvers from '../../src/resolvers/accounts/index.ts';
import { loadSubgraphSchema } from '../../src/schema/loadSubgraphSchema.ts';
import type { LiveSettings } from '../../src/settings/liveSettings.ts';
import type { Subgraph } from '../subgraph.ts';
import type { AccountRepositories, Context } from './context.ts';
import { accountLoaders } from './loaders.ts';
import { createApiTokenRepository } from './repositoryApiTokens.ts';
import { createAuditRepository } from './repositoryAudit.ts';
import { createDomainConfigRepository } from './repositoryDomainConfig.ts';
import { createMemberRepository } from './repositoryMembers.ts';
import { createOrganizationPresetRepository } from './repositoryOrganizationPresets.ts';
import { createOrganizationRepository } from './repositoryOrganizations.ts';
import { createPresetJobRepository } from './repositoryPresetJobs.ts';
import { createPresetRepository } from './repositoryPresets.ts';
import { createShareRepository } from './repositoryShares.ts';
import { createUserKeyRepository } from './repositoryUserKeys.ts';
import { createUserRepository } from './repositoryUsers.ts';
import { systemConfig, type SystemSettings } from './systemConfig.ts';

export interface AccountsDependencies {
  database: Database;
  feed: Feed;
  identity: Pick<Identity, 'sessions' | 'passwords'>;
  /** Seals secrets in the settings of the domain. */
  secretBox: SecretBox;
  /** What this process was started with. */
  config: Pick<SystemSettings, 'host' | 'port'>;
  settings: Pick<LiveSettings, 'current'>;
}

/** Users, organizations and what ties them; logging in; presets, shares, and settings of the installation. */
export const createAccountsSubgraph = (dependencies: AccountsDependencies): Subgraph<Context> => {
  const { database, feed, identity, secretBox, config, settings } = dependencies;
  const { host, port } = config;
  const repositories: AccountRepositories = {
    apiTokens: createApiTokenRepository(database, feed),
    audit: createAuditRepository(database),
    users: createUserRepository(database, feed, identity.passwords),
    userKeys: createUserKeyRepository(database, feed),
    organizations: createOrganizationRepository(database, feed),
    members: createMemberRepository(database, feed),
    presets: createPresetRepository(database, feed),
    organizationPresets: createOrganizationPresetRepository(database, feed),
    presetJobs: createPresetJobRepository(database),
    shares: createShareRepository(database, feed),
    domainConfig: createDomainConfigRepository(database, feed, secretBox),
  };
  const inEffect = () => systemConfig({ ...settings.current(), host, port, databaseUrl: database.url });

  return {
    name: 'accounts',
    ...loadSubgraphSchema({ name: 'accounts', resolvers }),
    createContext: (request, lifetime = 'request') => ({
      request,
      ...repositories,
      systemConfig: inEffect,
      sessions: identity.sessions,
      load: accountLoaders(repositories, request, lifetime),
      feed,
    }),
  };
};
