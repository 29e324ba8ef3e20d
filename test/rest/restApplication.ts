import { Closing } from '../../src/closing.ts';
import { loadConfig } from '../../src/config.ts';
import { layFoundation } from '../../src/foundation.ts';
import { startGateway } from '../../src/gateway.ts';
import type { Database } from '../../src/db/types.ts';
import { createLog } from '../../src/log.ts';
import { testDatabase } from '../setup/database.ts';
import { temporaryFolder } from '../setup/instance.ts';
import { restClient, type RestClient } from './restClient.ts';

/** The whole program on a database of its own, and clients of its REST APIs. */
export interface RestApplication extends AsyncDisposable {
  /** Holds the master key. */
  central: RestClient;
  /** Central under its older prefix. */
  alias: RestClient;
  /** Central without credentials. */
  anonymous: RestClient;
  /** Watcher Admin without credentials. */
  watcher: RestClient;
  /** Runs an operation with the master key; throws when it has errors. */
  graphql(query: string, variables?: object): Promise<unknown>;
  /** Its database, for what only nodes write. */
  database: Database;
  /** Where it listens, such as `http://127.0.0.1:4000`. */
  origin: string;
  /** `login:password` of the first administrator. */
  administrator: string;
}

/** `env` is added to the environment the program reads. */
export const startRestApplication = async (env: Record<string, string> = {}): Promise<RestApplication> => {
  const apiKey = 'test-master-key-of-rest';
  const administrator = 'admin:correct horse';
  const closing = new Closing();
  try {
    const database = closing.use(await testDatabase());
    const folder = closing.use(await temporaryFolder());
    const config = loadConfig({
      HOST: '127.0.0.1',
      PORT: '0',
      DATABASE_URL: database.url,
      DATA_DIR: folder.path,
      API_KEY: apiKey,
      EDIT_AUTH: administrator,
      LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent',
      ...env,
    });
    const foundation = closing.use(await layFoundation(config, createLog(config)));
    const { address } = closing.use(await startGateway(foundation, '1.2.3'));
    return {
      central: restClient(`${address}/central/api/v3`, `Bearer ${apiKey}`),
      alias: restClient(`${address}/streamer/api/v3`, `Bearer ${apiKey}`),
      anonymous: restClient(`${address}/central/api/v3`, null),
      watcher: restClient(`${address}/watcher/admin-api/v3`, null),
      async graphql(query, variables) {
        const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' };
        const response = await fetch(`${address}/graphql`, {
          method: 'POST',
          headers,
          body: JSON.stringify({ query, variables }),
        });
        const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
        if (errors) throw new Error(`${query}: ${JSON.stringify(errors)}`);
        return data;
      },
      database,
      origin: address,
      administrator,
      [Symbol.asyncDispose]: () => closing[Symbol.asyncDispose](),
    };
  } catch (error) {
    await closing[Symbol.asyncDispose]();
    throw error;
  }
};
