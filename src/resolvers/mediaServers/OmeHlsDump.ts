import { textFor } from '../../../subgraphs/mediaServers/omeNodes.ts';
import type { OmeHlsDumpResolvers } from './types.generated.ts';

export const OmeHlsDump: OmeHlsDumpResolvers = {
  id: ({ resource }) => resource.name,
  output: ({ resource }) => resource.output,
  document: ({ desk, resource }) => textFor(desk, { ...resource.document, enabled: true }),
  reconciliation: ({ resource }) => resource,
};
