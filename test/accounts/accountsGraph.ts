import { randomBytes } from 'node:crypto';
import { composeServices } from '@theguild/federation-composition';
import { createRouter } from '../../gateway/execution/router.ts';
import { inProcessTransport } from '../../gateway/execution/transport/inProcess.ts';
import { createSecretBox } from '../../src/auth/secrets.ts';
import type { Viewer } from '../../src/auth/viewer.ts';
import { loadConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { fixedSettings } from '../../src/settings/liveSettings.ts';
import type { Database } from '../../src/db/types.ts';
import type { Subgraph } from '../../subgraphs/subgraph.ts';
import { createAccountsSubgraph } from '../../subgraphs/accounts/subgraph.ts';
import { testIdentity, type TestIdentity } from '../auth/testIdentity.ts';
import { testDatabase } from '../setup/database.ts';

/** An error as clients see it. */
export interface ClientError {
  message: string;
  path?: (string | number)[];
  extensions: { code: string; path?: (string | number)[]; retryAfterSeconds?: number };
}

/** What a client gets. */
export interface Answer {
  data: Record<string, unknown> | null;
  errors: ClientError[];
  /** Codes of the errors. */
  codes: string[];
  text: string;
}

/** The accounts subgraph behind the router that both faces use, on a database of its own. */
export interface AccountsGraph extends AsyncDisposable {
  database: Database;
  identity: TestIdentity;
  subgraph: Subgraph;
  /** Lines of the router's log. */
  logged: readonly string[];
  ask(viewer: Viewer, query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The viewer who logs in with this name and the password `secret`. */
  viewerOf(name: string): Promise<Viewer>;
}

/** Starts it. */
export const accountsGraph = async (): Promise<AccountsGraph> => {
  const database = await testDatabase();
  const identity = await testIdentity(database);
  const { feed } = identity;
  const subgraph = createAccountsSubgraph({
    database,
    feed,
    identity,
    secretBox: createSecretBox(randomBytes(32)),
    config: { host: '127.0.0.1', port: 4000 },
    settings: fixedSettings(loadConfig({ API_URL: 'https://key@video.example.com' }).settings),
  });
  const composed = composeServices([{ name: 'accounts', typeDefs: subgraph.typeDefs, url: 'http://accounts' }]);
  if (!composed.supergraphSdl) throw new Error(JSON.stringify(composed.errors));
  const logged: string[] = [];
  const log = createLog({ logLevel: 'trace' }, { write: (line) => void logged.push(line) });
  const router = createRouter({
    supergraphSdl: composed.supergraphSdl,
    transports: { accounts: inProcessTransport(subgraph.schema, subgraph.createContext) },
    log,
  });

  return {
    database,
    identity,
    subgraph,
    logged,
    async ask(viewer, query, variables = {}) {
      const { text } = await router.respond(
        { query, variables },
        {
          viewer,
          traceId: 'test',
          originator: 'test',
          clientAddress: '198.51.100.9',
          signal: new AbortController().signal,
        },
      );
      const { data = null, errors = [] } = JSON.parse(text) as Partial<Answer>;
      return { data, errors, codes: errors.map(({ extensions }) => extensions.code), text };
    },
    async viewerOf(name) {
      const { accessToken } = await identity.sessions.login({
        login: name,
        password: 'secret',
        address: null,
        originator: null,
      });
      return identity.authenticator.authenticate(identity.bearer(accessToken));
    },
    async [Symbol.asyncDispose]() {
      await router[Symbol.asyncDispose]();
      await identity[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
};
