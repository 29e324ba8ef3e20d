import { networkSet } from './networks.ts';
import type { BackendDefinition, Decider } from './types.ts';

/** What lists know a client by. */
export interface Client {
  token: string | null;
  /** In its plain spelling. */
  ip: string;
  userAgent: string | null;
  /** ISO 3166-1 alpha-2, null when it is not known. Asked for only when a list needs it. */
  country(): string | null;
}

type Matches = (client: Client) => boolean;

interface Step {
  decidedBy: Decider;
  allows: Matches;
  denies: Matches;
}

/** What the lists of a definition say of a client; null when none of them knows it. */
export type Lists = (client: Client) => { allowed: boolean; decidedBy: Decider } | null;

/**
 * Prepares the lists of an auth backend: tokens, then addresses, countries and user agents, the allowed before the denied of
 * each. The first that matches decides, so what an earlier list allows no later one denies.
 */
export const compileLists = (definition: BackendDefinition): Lists => {
  const steps: readonly Step[] = [
    { decidedBy: 'token_list', allows: tokens(definition.allow_tokens), denies: tokens(definition.deny_tokens) },
    { decidedBy: 'ip_list', allows: addresses(definition.allow_ips), denies: addresses(definition.deny_ips) },
    {
      decidedBy: 'country_list',
      allows: countries(definition.allow_countries),
      denies: countries(definition.deny_countries),
    },
    { decidedBy: 'user_agent_list', allows: userAgents(definition.allow_uas), denies: userAgents(definition.deny_uas) },
  ];
  return (client) => {
    for (const { decidedBy, allows, denies } of steps) {
      if (allows(client)) return { allowed: true, decidedBy };
      if (denies(client)) return { allowed: false, decidedBy };
    }
    return null;
  };
};

const tokens = (list: readonly string[] = []): Matches => {
  const known = new Set(list);
  return ({ token }) => token !== null && known.has(token);
};

const addresses = (list: readonly string[] = []): Matches => {
  if (list.length === 0) return () => false;
  const holds = networkSet(list);
  return ({ ip }) => holds(ip);
};

/** Without a database of countries nothing matches: neither what is allowed nor what is denied. */
export const countries = (list: readonly string[] = []): Matches => {
  if (list.length === 0) return () => false;
  const known = new Set(list.map((country) => country.toUpperCase()));
  return (client) => {
    const country = client.country();
    return country !== null && known.has(country);
  };
};

/** Fragments, letter case counts. */
const userAgents = (list: readonly string[] = []): Matches => {
  const fragments = list.filter((fragment) => fragment !== '');
  return ({ userAgent }) => userAgent !== null && fragments.some((fragment) => userAgent.includes(fragment));
};
