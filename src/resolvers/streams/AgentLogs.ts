import { stringifyLossless } from '../../json/lossless.ts';
import type { AgentLogsResolvers } from './types.generated.ts';

export const AgentLogs: AgentLogsResolvers = {
  document: (logs) => stringifyLossless(logs),
};
