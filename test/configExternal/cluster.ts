import { Closing } from '../../src/closing.ts';
import type { Database } from '../../src/db/types.ts';
import { startRestApplication, type RestApplication } from '../rest/restApplication.ts';
import { restClient, type Answer, type RestClient } from '../rest/restClient.ts';
import { testDatabase } from '../setup/database.ts';

/** A stream as a node is told it; enough for `toMatchObject`. */
export interface Told {
  name: string;
  updated_at: number;
  static?: boolean;
  inputs?: { url: string }[];
  [member: string]: unknown;
}

export interface ToldStreams {
  streams: Told[];
  estimated_count: number;
  updated_at: number;
  next: string | null;
  prev: string | null;
}

/** The whole program, and nodes that ask it what to run. */
export interface Cluster extends AsyncDisposable {
  application: RestApplication;
  /** Another way to the program's database. */
  database: Database;
  central: RestClient;
  /** Asks as the node, with its config-external key, under the prefix that nodes are given. */
  node(hostname: string): Promise<RestClient>;
  keyOf(hostname: string): Promise<string>;
  saveNode(hostname: string, config?: object): Promise<void>;
  saveStream(name: string, config: object): Promise<void>;
}

/** `wayTo` may lead the program to its database by a detour. */
export const startCluster = async (
  env: Record<string, string> = {},
  wayTo: (url: string) => Promise<string> = async (url) => url,
): Promise<Cluster> => {
  const closing = new Closing();
  try {
    const database = closing.use(await testDatabase());
    const application = closing.use(await startRestApplication({ ...env, DATABASE_URL: await wayTo(database.url) }));
    const { central } = application;

    const keyOf = async (hostname: string): Promise<string> => {
      const data = await application.graphql(`{ streamer(hostname: "${hostname}") { configExternalKey } }`);
      return (data as { streamer: { configExternalKey: string } }).streamer.configExternalKey;
    };

    return {
      application,
      database,
      central,
      keyOf,
      node: async (hostname) =>
        restClient(
          `${application.origin}/streamer/api/v3/streamers/${encodeURIComponent(hostname)}`,
          `Bearer ${await keyOf(hostname)}`,
        ),
      saveNode: async (hostname, config = {}) =>
        assertSaved(
          await central.put(`/streamers/${hostname}`, {
            role: 'streamer',
            cluster_key: `key of ${hostname}`,
            ...config,
          }),
        ),
      saveStream: async (name, config) =>
        assertSaved(await central.put(`/streams/${encodeURIComponent(name)}`, config)),
      [Symbol.asyncDispose]: () => closing[Symbol.asyncDispose](),
    };
  } catch (error) {
    await closing[Symbol.asyncDispose]();
    throw error;
  }
};

export const assertSaved = ({ status, text }: Answer): void => {
  if (status !== 200) throw new Error(`Not saved: ${status} ${text}`);
};
