import { countries, type Client } from './lists.ts';
import type { Decider, PlayRule } from './types.ts';

/**
 * Why a stream's own rule refuses a client, null when it does not: the domains that may embed it, and its countries.
 *
 * The rule narrows what its auth backend decides afterwards. A country that is both allowed and disallowed is allowed; when
 * some are allowed, all others are not, an unknown one neither.
 */
export const refusalOf = (rule: PlayRule, client: Client, referer: string | null): Decider | null => {
  if (rule.domains?.length && referer !== null && !isEmbedding(rule.domains, referer)) return 'domain';
  const { allowed_countries: allowed = [], disallowed_countries: disallowed = [] } = rule;
  if (countries(allowed)(client)) return null;
  return allowed.length > 0 || countries(disallowed)(client) ? 'country' : null;
};

/** Whether the page is on one of the domains; `*.example.com` stands for all below it. A player without a page may play. */
const isEmbedding = (domains: readonly string[], referer: string): boolean => {
  const host = hostOf(referer);
  return (
    host !== null &&
    domains.some((domain) => {
      const wanted = domain.toLowerCase();
      return wanted.startsWith('*.') ? host.endsWith(wanted.slice(1)) : host === wanted;
    })
  );
};

/** Nodes pass on what the client sent: a URL, but at times only a host. */
const hostOf = (referer: string): string | null => {
  const url = /^[a-z][a-z\d+.-]*:\/\//i.test(referer) ? referer : `http://${referer}`;
  return URL.canParse(url) ? new URL(url).hostname : null;
};
