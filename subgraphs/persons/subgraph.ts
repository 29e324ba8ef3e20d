import type { Database } from '../../src/db/types.ts';
import type { Feed } from '../../src/feed/types.ts';
import * as resolvers from '../../src/resolvers/persons/index.ts';
import { loadSubgraphSchema } from '../../src/schema/loadSubgraphSchema.ts';
import { forgettingOnWrite } from '../documentRepository.ts';
import type { Subgraph } from '../subgraph.ts';
import type { Context } from './context.ts';
import { personLoaders } from './loaders.ts';
import { personRepository } from './repository.ts';

/** The persons subgraph: people whose faces are recognized. */
export const createPersonsSubgraph = ({ database, feed }: { database: Database; feed: Feed }): Subgraph<Context> => {
  const persons = personRepository(database, feed);
  return {
    name: 'persons',
    ...loadSubgraphSchema({ name: 'persons', resolvers }),
    createContext: (request, lifetime = 'request') => {
      const load = personLoaders(persons, request, lifetime);
      const forget = () => [load.person, load.personOrTombstone].forEach((loader) => loader.clear());
      return { request, feed, load, persons: forgettingOnWrite(persons, forget) };
    },
  };
};
