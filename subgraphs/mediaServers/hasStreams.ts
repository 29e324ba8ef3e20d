import { rowOf, type DocumentNode } from '../documentNode.ts';
import type { Context } from './context.ts';
import { hostsOf } from './hosts.ts';

/** Whether streams are placed on the machine of a VMS server, or it says when it is asked now that it has some. */
export const hasStreams = async (server: DocumentNode, { load }: Pick<Context, 'load'>): Promise<boolean> => {
  const placed = await load.hasStreamsOnHost.loadMany(hostsOf(server));
  if (placed.includes(true)) return true;
  const measured = await load.measured.load(rowOf(server).key);
  const streams = measured?.extra?.['streams'] as { total?: unknown } | undefined;
  return Number(streams?.total ?? 0) > 0;
};
