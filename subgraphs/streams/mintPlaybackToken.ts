import { CodedError } from '../../src/errors.ts';
import type { RequestContext } from '../../src/requestContext.ts';
import type { StreamLoaders } from './loaders.ts';
import { plainAddress } from './playAuthorization/networks.ts';
import type { PlaybackTokens } from './playAuthorization/playbackTokens.ts';
import type { PlayRule } from './playAuthorization/types.ts';

export interface MintArguments {
  stream: string;
  ip?: string | null | undefined;
  lifetimeSeconds?: number | null | undefined;
}

/** Three hours. */
const usualLifetimeSeconds = 10_800;
const longestLifetimeSeconds = 604_800;

/** Makes a token for a stream that the viewer sees. Throws NOT_FOUND and BAD_USER_INPUT. */
export const mintPlaybackToken = async (
  { stream, ip, lifetimeSeconds }: MintArguments,
  tokens: PlaybackTokens,
  load: Pick<StreamLoaders, 'stream'>,
  { viewer }: RequestContext,
): Promise<{ token: string; expiresAt: Date }> => {
  const address = ip == null ? null : plainAddress(ip);
  if (ip != null && address === null) throw invalid('ip', 'must be an IPv4 or IPv6 address');
  const lifetime = lifetimeSeconds ?? usualLifetimeSeconds;
  if (lifetime < 1 || lifetime > longestLifetimeSeconds) {
    throw invalid('lifetimeSeconds', `must be from 1 to ${longestLifetimeSeconds}`);
  }
  const found = await load.stream(stream, ['on_play.max_sessions']);
  if (!found) throw new CodedError('NOT_FOUND');
  const rule = found['on_play'] as PlayRule | null | undefined;
  const expiresAt = (Math.floor(Date.now() / 1000) + lifetime) * 1000;
  const claims = { stream, subject: viewer.subject, ip: address, maxSessions: rule?.max_sessions ?? null, expiresAt };
  return { token: await tokens.mint(claims), expiresAt: new Date(expiresAt) };
};

const invalid = (argument: string, problem: string) =>
  new CodedError('BAD_USER_INPUT', `${argument} ${problem}`, { path: [argument] });
