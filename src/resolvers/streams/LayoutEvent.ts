import { loadStream } from '../../../subgraphs/streams/loadStream.ts';
import type { LayoutEventResolvers } from './types.generated.ts';

export const LayoutEvent: LayoutEventResolvers = {
  stream: ({ name }, _, context, info) => (name === null ? null : loadStream(name, context, info)),
};
