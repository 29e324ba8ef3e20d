import type { Context } from '../../../subgraphs/mediaServers/context.ts';
import { hostsOf } from '../../../subgraphs/mediaServers/hosts.ts';
import { rowOf, versionOf, type DocumentNode } from '../../../subgraphs/documentNode.ts';
import { CodedError } from '../../errors.ts';
import type { Measured } from '../../mediaServers/types.ts';

/** How a media server does, asked now. Throws NOT_FOUND when it is gone since. */
export const measuredOf = async (server: DocumentNode, { load }: Context): Promise<Measured> => {
  const measured = await load.measured.load(rowOf(server).key);
  if (!measured) throw new CodedError('NOT_FOUND');
  return measured;
};

/** Fields that media servers of all kinds have. */
export const mediaServerFields = {
  version: versionOf,

  status: async (server: DocumentNode, _: unknown, context: Context) => {
    const { load, ...measured } = await measuredOf(server, context);
    return { ...measured, ...load };
  },

  streamer: async (server: DocumentNode, _: unknown, { load }: Context) => {
    const names = await load.streamerOfHost.loadMany(hostsOf(server));
    const hostname = names.find((name) => typeof name === 'string');
    return typeof hostname === 'string' ? { __typename: 'Streamer' as const, hostname } : null;
  },

  config: async (server: DocumentNode, _: unknown, { load }: Context) =>
    (await load.config.load(rowOf(server).key)) ?? {},

  document: async (
    server: DocumentNode,
    { select }: { select?: readonly string[] | null | undefined },
    { load }: Context,
  ) => {
    const { key, document } = rowOf(server);
    const loaded = await load.mediaServer(key, select ?? undefined);
    return loaded ? rowOf(loaded).document : document;
  },
};
