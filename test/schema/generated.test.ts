import { readFileSync } from 'node:fs';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compose } from '../../scripts/compose.ts';
import { generateDocuments } from '../../scripts/contractToSdl.ts';
import { projectFile } from '../../src/projectRoot.ts';
import { subgraphTypeDefs } from '../../src/schema/loadSubgraphSchema.ts';

const committed = (...path: string[]): string => readFileSync(projectFile('schema', ...path), 'utf8');

describe('generated files', () => {
  it('hold what the contracts say now', () => {
    for (const [name, text] of generateDocuments()) {
      expect(text === committed('documents', `${name}.generated.graphql`), `npm run schema:documents (${name})`).toBe(
        true,
      );
    }
  });

  it('hold the composition of the subgraphs as they are now', () => {
    const { supergraph, api } = compose();
    expect(supergraph === committed('supergraph.graphql'), 'npm run compose').toBe(true);
    expect(api === committed('api.graphql'), 'npm run compose').toBe(true);
  });
});

describe('composition', () => {
  const service = (name: string, typeDefs: DocumentNode) => ({ name, typeDefs, url: `http://${name}` });

  it('is refused, with the reason, when one subgraph contradicts another', () => {
    const contradiction = parse('type Query { odd: Streamer } type Streamer { hostname: Int! }');
    const { errors } = composeServices([
      service('streamers', subgraphTypeDefs('streamers')),
      service('odd', contradiction),
    ]);
    expect(errors?.map(({ message }) => message).join()).toContain('Streamer.hostname');
  });
});
