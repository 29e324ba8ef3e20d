/** By what a load balancer compares media servers: the least wins. */
export type BalancingMode = 'usage' | 'clients' | 'bitrate' | 'streams';

/** A media server that is online, and how it stands to the stream. */
export interface Place {
  readonly hostname: string;
  /** Where it serves clients; null: at its host name. */
  readonly url: string | null;
  readonly isRestreamer: boolean;
  /** It reports that the stream runs there. */
  readonly runs: boolean;
  /** The layout has the stream ingested there. */
  readonly ingests: boolean;
  /** Null: not reported. */
  readonly load: Readonly<Record<BalancingMode, number | null>>;
}

/** What a load balancer says of one media server. */
export interface BalancedServer {
  readonly name: string;
  /** Kbit/s; from there on the server gets no more sessions. Absent: no limit. */
  readonly max_bitrate?: number;
  /** Countries it serves, ISO 3166-1 alpha-2. Absent or empty: all. */
  readonly countries?: readonly string[];
  /** True when it also serves clients whose country is not known, or that no server of the balancer names. */
  readonly countries_default?: boolean;
}

/** A load balancer's document. Without servers it chooses among all; without a mode by usage. */
export interface Balancer {
  readonly servers?: readonly BalancedServer[];
  readonly mode?: BalancingMode;
}

/** What is asked of a load balancer. `country` null: not known. */
export interface Session {
  readonly publish: boolean;
  /** The stream has a layout. */
  readonly isPlaced: boolean;
  readonly country: string | null;
}

/**
 * The media server for a session, null when none may take it.
 *
 * A stream is published where its layout has it ingested, or on any node while it has no layout. It is played from nodes where
 * it runs, restreamers included; when it runs nowhere, from the node that will start it, then from a restreamer. Among equals
 * the least loaded wins.
 */
export const choosePlace = (
  { servers = [], mode = 'usage' }: Balancer,
  places: readonly Place[],
  session: Session,
): Place | null => {
  const allowed = places.filter((place) => isAllowed(servers, place, session.country));
  const ranked = ranksOf(session).map((isOfRank) => allowed.filter(isOfRank));
  const best = ranked.find((rank) => rank.length > 0) ?? [];
  const loadOf = ({ load }: Place) => load[mode] ?? Infinity;
  return best.toSorted((left, right) => compare(loadOf(left), loadOf(right)))[0] ?? null;
};

type Test = (place: Place) => boolean;

/** Tests of places, the best first; only places of the best rank that has any are compared. */
const ranksOf = ({ publish, isPlaced }: Session): readonly Test[] => {
  if (!publish) return [({ runs }) => runs, ({ ingests }) => ingests, ({ isRestreamer }) => isRestreamer];
  return isPlaced ? [({ ingests }) => ingests] : [({ isRestreamer }) => !isRestreamer];
};

const isAllowed = (servers: readonly BalancedServer[], { hostname, load }: Place, country: string | null): boolean => {
  if (servers.length === 0) return true;
  const server = servers.find(({ name }) => name === hostname);
  if (!server) return false;
  if (server.max_bitrate !== undefined && (load.bitrate ?? 0) >= server.max_bitrate) return false;
  const { countries = [] } = server;
  if (countries.length === 0 || (country !== null && isIn(countries, country))) return true;
  const named = country !== null && servers.some((each) => isIn(each.countries ?? [], country));
  return server.countries_default === true && !named;
};

const isIn = (countries: readonly string[], country: string): boolean =>
  countries.some((each) => each.toUpperCase() === country.toUpperCase());

const compare = (left: number, right: number): number => (left === right ? 0 : left < right ? -1 : 1);
