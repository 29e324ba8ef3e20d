import type { JsonObject } from '../json/lossless.ts';
import type { OmeResource } from './types.ts';

/** A channel as the API shows it: as it is wanted, with what its server tells of how it does. */
export const shownChannel = ({ kind, document, observed }: OmeResource): JsonObject =>
  kind === 'scheduled_channel'
    ? { ...document, currentProgram: observed?.['currentProgram'] ?? { state: 'offair' } }
    : {
        ...document,
        state: observed?.['state'] ?? 'None',
        ...(observed?.['pullingMessage'] !== undefined && { pullingMessage: observed['pullingMessage'] }),
      };
