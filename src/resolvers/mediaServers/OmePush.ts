import { textFor } from '../../../subgraphs/mediaServers/omeNodes.ts';
import { outputOfTask, shownTask } from '../../ome/tasks.ts';
import type { OmePushResolvers } from './types.generated.ts';

export const OmePush: OmePushResolvers = {
  id: ({ resource }) => resource.name,
  output: ({ resource }) => outputOfTask(resource),
  document: ({ desk, resource }) => textFor(desk, shownTask('push', resource)),
  reconciliation: ({ resource }) => resource,
};
