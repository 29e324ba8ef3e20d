import { createIdentityStore } from '../subgraphs/accounts/identityStore.ts';
import { createApiTokenStore } from '../subgraphs/accounts/repositoryApiTokens.ts';
import { streamerKeys } from '../subgraphs/streamers/nodeKeys.ts';
import { storedConfigOf } from '../subgraphs/streamers/repositoryCentralConfig.ts';
import { createApiTokens } from './auth/apiTokens.ts';
import { createConfigExternalKeys } from './auth/configExternalKeys.ts';
import { createIdentity, type Identity } from './auth/identity.ts';
import { loadMasterKey, settledMasterKey, type MasterKey } from './auth/masterKey.ts';
import { loadSecretKey } from './auth/secretKey.ts';
import { createSecretBox, type SecretBox } from './auth/secrets.ts';
import { Closing } from './closing.ts';
import { createNodeClient, type NodeClient } from './cluster/nodeClient.ts';
import type { Config } from './config.ts';
import { openDatabase } from './db/database.ts';
import { migrate } from './db/migrate.ts';
import type { Database } from './db/types.ts';
import { createFeed } from './feed/feed.ts';
import { createNatsDoorbell } from './feed/natsDoorbell.ts';
import type { Feed } from './feed/types.ts';
import { followLevel, type Logger } from './log.ts';
import { followSettings, type LiveSettings } from './settings/liveSettings.ts';

/** What every role of the program stands on: the migrated database, its change feed, keys and identity. */
export interface Foundation extends AsyncDisposable {
  config: Config;
  log: Logger;
  database: Database;
  feed: Feed;
  /** What the environment and Central's config decide, as of now. */
  settings: LiveSettings;
  identity: Identity;
  masterKey: MasterKey;
  /** 32 bytes; seals secrets at rest and signs what travels between gateway and subgraphs. */
  secretKey: Buffer;
  secretBox: SecretBox;
  /** Asks nodes, whoever wants to. */
  nodeClient: NodeClient;
}

/** Opens it all in order; what was opened is closed again when a later step throws. */
export const layFoundation = async (config: Config, log: Logger): Promise<Foundation> => {
  const closing = new Closing();
  try {
    const secretKey = await loadSecretKey(config);
    const secretBox = createSecretBox(secretKey);
    const keptKey = await loadMasterKey(config);
    const database = closing.use(await openDatabase(config, { log }));
    const applied = await migrate(database);
    if (applied.length > 0) log.info({ migrations: applied }, 'database migrated');
    const doorbell = config.natsUrl ? { doorbell: createNatsDoorbell(config.natsUrl, log) } : {};
    const feed = closing.use(await createFeed(database, { ...doorbell, log }));
    const settings = closing.use(
      await followSettings({
        given: config.settings,
        readStored: storedConfigOf(database, secretBox),
        feed: feed.collection('central_config'),
        onError: (error) => log.error({ error }, 'the settings could not be read; the last ones stay'),
      }),
    );
    followLevel(log, settings);
    const masterKey = settledMasterKey(keptKey, settings);
    const identity = closing.use(
      await createIdentity({
        store: createIdentityStore(database, feed),
        secretBox,
        masterKey,
        editAuth: config.editAuth,
        settings,
        users: feed.collection('users'),
        apiTokens: createApiTokens({ store: createApiTokenStore(database), feed: feed.collection('api_tokens') }),
        configExternalKeys: createConfigExternalKeys(secretKey),
        nodeKeys: streamerKeys(database, secretBox),
        onError: (error) => log.error({ error }, 'changes of users could not be followed'),
      }),
    );
    const dispose = () => closing[Symbol.asyncDispose]();
    return {
      config,
      log,
      database,
      feed,
      settings,
      identity,
      masterKey,
      secretKey,
      secretBox,
      nodeClient: closing.use(createNodeClient({ retries: () => settings.current().streamerConnectorRetries })),
      [Symbol.asyncDispose]: dispose,
    };
  } catch (error) {
    await closing[Symbol.asyncDispose]();
    throw error;
  }
};
