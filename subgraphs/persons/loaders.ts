import type { RequestContext } from '../../src/requestContext.ts';
import { documentLoader } from '../documentLoader.ts';
import type { ContextLifetime } from '../subgraph.ts';
import type { PersonRepository } from './repository.ts';

export type PersonLoaders = ReturnType<typeof personLoaders>;

/** Loads what the viewer of one request may see. */
export const personLoaders = (persons: PersonRepository, { viewer }: RequestContext, lifetime: ContextLifetime) => ({
  /** One person, limited to members; null when there is none, none the viewer may see, or only a tombstone. */
  person: documentLoader((keys, select) => persons.byKeys(keys, { viewer, select, asListed: true }), lifetime),

  /** The same, but what is left of a deleted person also comes, for those that refer to it. */
  personOrTombstone: documentLoader((keys, select) => persons.byKeys(keys, { viewer, select }), lifetime),
});
