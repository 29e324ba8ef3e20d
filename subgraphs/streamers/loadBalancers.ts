import { choosePlace } from '../../src/cluster/balancing.ts';
import { openCountries } from '../../src/cluster/countries.ts';
import type { Database } from '../../src/db/types.ts';
import { CodedError } from '../../src/errors.ts';
import type { Feed } from '../../src/feed/types.ts';
import type { RequestContext } from '../../src/requestContext.ts';
import { documentLoader, type LoadDocument } from '../documentLoader.ts';
import { documentRepository, forgettingOnWrite, type DocumentRepository } from '../documentRepository.ts';
import type { ContextLifetime } from '../subgraph.ts';
import { balancers } from './balancers.ts';
import type { DeadTimeout } from './collection.ts';
import { choiceOf } from './repositoryPlaces.ts';

/** What `streamPlace` asks for. */
export interface PlaceArguments {
  balancer: string;
  stream: string;
  publish?: boolean | null | undefined;
}

/** Load balancers, for one request. */
export interface LoadBalancers {
  readonly repository: DocumentRepository;
  readonly load: LoadDocument;
  /** The media server for a session of the request's client. Throws NOT_FOUND, UNAVAILABLE. */
  placeFor(args: PlaceArguments): Promise<{ hostname: string; url: string }>;
}

/** Makes what requests share: the database of countries. */
export const createLoadBalancers = (options: {
  database: Database;
  feed: Feed;
  geoipDatabase: string | null;
  deadTimeoutMs: DeadTimeout;
}) => {
  const { database, feed, deadTimeoutMs } = options;
  const repository = documentRepository(database, feed, balancers);
  const countryOf = openCountries(options.geoipDatabase);

  return ({ viewer, clientAddress }: RequestContext, lifetime: ContextLifetime): LoadBalancers => {
    const load = documentLoader((names, select) => repository.byKeys(names, { viewer, select }), lifetime);
    return {
      repository: forgettingOnWrite(repository, load.clear),
      load,
      placeFor: async ({ balancer, stream, publish }) => {
        const choice = await choiceOf(database, deadTimeoutMs, balancer, stream);
        if (!choice.balancer) throw new CodedError('NOT_FOUND', 'There is no such load balancer');
        if (!choice.stream) throw new CodedError('NOT_FOUND', 'There is no such stream');
        const place = choice.stream.disabled
          ? null
          : choosePlace(choice.balancer, choice.places, {
              publish: publish === true,
              isPlaced: choice.stream.isPlaced,
              country: clientAddress === null ? null : countryOf(clientAddress),
            });
        if (!place) throw new CodedError('UNAVAILABLE', 'No media server can serve this stream now');
        return { hostname: place.hostname, url: (place.url ?? `http://${place.hostname}`).replace(/\/+$/, '') };
      },
    };
  };
};
