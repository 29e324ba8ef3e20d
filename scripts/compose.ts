import { existsSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { composeServices, compositionHasErrors } from '@theguild/federation-composition';
import { parse, printSchema } from 'graphql';
import { publicSchema } from '../gateway/execution/supergraph/publicSchema.ts';
import { projectFile } from '../src/projectRoot.ts';
import { subgraphTypeDefs } from '../src/schema/loadSubgraphSchema.ts';

/** The subgraphs, in the order the supergraph lists them. */
const subgraphNames = ['streams', 'streamers', 'accounts', 'episodes', 'persons', 'mediaServers'];

export interface Composition {
  /** For the router. */
  supergraph: string;
  /** For clients: without what federation adds. */
  api: string;
}

const note = '# Made by scripts/compose.ts from the subgraphs: change those, not this file.\n\n';

/**
 * Composes the subgraphs. Throws with every composition error.
 *
 * The URLs are names only: where a subgraph runs is the router's configuration.
 */
export const compose = (): Composition => {
  const services = subgraphNames
    .filter((name) => existsSync(projectFile('schema', `${name}.graphql`)))
    .map((name) => ({ name, url: `http://${name}.subgraph/graphql`, typeDefs: subgraphTypeDefs(name) }));
  const result = composeServices(services);
  if (compositionHasErrors(result)) throw new Error(result.errors.map(({ message }) => message).join('\n\n'));
  const supergraph = note + result.supergraphSdl.trim() + '\n';
  return { supergraph, api: note + printSchema(publicSchema(parse(supergraph))) + '\n' };
};

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  const { supergraph, api } = compose();
  writeFileSync(projectFile('schema', 'supergraph.graphql'), supergraph);
  writeFileSync(projectFile('schema', 'api.graphql'), api);
}
