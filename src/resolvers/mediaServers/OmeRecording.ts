import { textFor } from '../../../subgraphs/mediaServers/omeNodes.ts';
import { outputOfTask, shownTask } from '../../ome/tasks.ts';
import type { OmeRecordingResolvers } from './types.generated.ts';

export const OmeRecording: OmeRecordingResolvers = {
  id: ({ resource }) => resource.name,
  output: ({ resource }) => outputOfTask(resource),
  document: ({ desk, resource }) => textFor(desk, shownTask('recording', resource)),
  reconciliation: ({ resource }) => resource,
};
