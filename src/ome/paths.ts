import type { OmeKey } from './types.ts';

type Place = Pick<OmeKey, 'host' | 'application' | 'stream'>;

const segment = encodeURIComponent;

export const hostPath = ({ host }: Pick<Place, 'host'>): string => `/v1/vhosts/${segment(host)}`;

export const applicationPath = (place: Omit<Place, 'stream'>): string =>
  `${hostPath(place)}/apps/${segment(place.application)}`;

export const streamPath = (place: Place): string => `${applicationPath(place)}/streams/${segment(place.stream)}`;

export const profilePath = (place: Omit<Place, 'stream'>, profile: string): string =>
  `${applicationPath(place)}/outputProfiles/${segment(profile)}`;

export const channelsPath = (kind: 'scheduled_channel' | 'multiplex_channel', place: Omit<Place, 'stream'>): string =>
  `${applicationPath(place)}/${kind === 'scheduled_channel' ? 'scheduledChannels' : 'multiplexChannels'}`;

export const channelPath = (key: OmeKey & { kind: 'scheduled_channel' | 'multiplex_channel' }): string =>
  `${channelsPath(key.kind, key)}/${segment(key.name)}`;

/** Where the counters of what is at `path` are. */
export const statisticsPath = (path: string): string => path.replace('/v1/', '/v1/stats/current/');
